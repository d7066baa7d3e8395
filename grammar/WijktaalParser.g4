/*
 * The sentences of Wijktaal.
 *
 * A document is a flat row of blocks, each opened by its own keyword; which lid belongs to which
 * artikel is settled afterwards. No rule needs more than three words of lookahead, and both Dutch
 * verb orders of a condition share one path (`condition`), so that the reader never has to try.
 */
parser grammar WijktaalParser;

options { tokenVocab = WijktaalLexer; }

document : block* EOF;

block
    : BEGRIPPEN STRING PERIOD                                          #termsHead
    | REGELING STRING (COMMA AFGEKORT STRING)? PERIOD                  #regulationHead
    | VOORBEELDEN BIJ REGELING? STRING PERIOD                          #examplesHead
    | VERZOEK STRING PERIOD                                            #requestHead
    | VERVOLG OP REGELING STRING PERIOD                                #continuationHead
    | headLine                                                         #headLineBlock
    | HOOFDSTUK numeral heading                                         #chapterBlock
    | ARTIKEL numeral (heading | referenceTail disapply)               #articleBlock
    | LID numeral (heading | paragraphTail disapply)                    #paragraphBlock
    | TEXT_LINE                                                        #textLine
    | ORGAAN STRING organTail PERIOD                                   #organBlock
    | BEGRIP STRING (IS EEN VAN choices | MET GEGEVENS fields) PERIOD  #conceptBlock
    | GEGEVEN (factTail PERIOD | givenTail)                            #givenBlock
    | INVULPUNT STRING COLON type parameterTail PERIOD                 #parameterBlock
    | INVULPUNT STRING VAN reference COMMA INGEVULD filling (COMMA filling)*
      (COMMA OMDAT STRING)? PERIOD                                     #fillingBlock
    | OORDEEL STRING VAN EEN? name COLON type judgementTail PERIOD     #judgementBlock
    | BESLISTABEL STRING VAN EEN? name COLON type row+                 #tableBlock
    | VOORBEELD STRING                                                 #exampleBlock
    | PROCEDURE STRING procedureTail PERIOD                            #procedureBlock
    | TOESTAND STRING (COMMA (BEGIN | EINDE))* PERIOD                  #stateBlock
    | STAP STRING COLON actor (COMMA stepPart)* PERIOD                 #stepBlock
    | TERMIJN STRING COLON timeSpan (COMMA termPart)* PERIOD           #termBlock
    | OP DATE (COLON event)? PERIOD                                    #dateBlock
    | INGEDIEND OP DATE PERIOD                                         #filedBlock
    | VERWACHT COLON? expectations PERIOD                              #expectedBlock
    | NIET BEREKENBAAR (COMMA DOOR actor)? (COMMA OMDAT STRING)? PERIOD #notComputable
    | EEN name subjectTail PERIOD                                      #subjectSentence
    | (DE | HET) (definedValue | actorSentence) PERIOD                 #articleSentence
    | IN AFWIJKING VAN references COMMA? IS exception PERIOD           #derogation
    | PERIOD                                                           #stray
    ;

// ---- heads -------------------------------------------------------------------------------------

headLine
    : SOORT COLON name PERIOD                                          #kindLine
    | KENMERK COLON (name | STRING) PERIOD                             #identifierLine
    | VASTGESTELD DOOR COLON actor (VAN (name | STRING))? PERIOD       #adoptedLine
    | GRONDSLAG COLON reference PERIOD                                 #basisLine
    | VOLGT COLON REGELING? STRING PERIOD                              #followsLine
    | GEBRUIKT COLON used (COMMA used)* PERIOD                         #usesLine
    | GELDIG period PERIOD                                             #validLine
    | BRON COLON STRING (COMMA STRING)* PERIOD                         #sourceLine
    | REGELT COLON name (COMMA name)* PERIOD                           #regulatesLine
    ;

used : (BEGRIPPEN | REGELING) STRING;

period
    : VANAF DATE (TOT EN MET DATE)?
    | TOT EN MET DATE
    ;

numeral : NUMBER | LABEL_NUMBER;

heading : STRING? (COMMA GELDIG period)?;

// ---- declarations ------------------------------------------------------------------------------

organTail : (COMMA DAT WIL ZEGGEN STRING)?;

choices : choice (SEMICOLON choice)* SEMICOLON?;
choice  : DASH STRING (COMMA DAT WIL ZEGGEN STRING)?;

fields : field (SEMICOLON field)* SEMICOLON?;
field  : DASH (STRING COLON type | EEN name) remark*;

remark
    : COMMA VRAAG STRING                       #questionRemark
    | COMMA MAG ONTBREKEN                      #optionalRemark
    | COMMA TE LEVEREN DOOR actor              #supplierRemark
    | COMMA DAT WIL ZEGGEN STRING              #meaningRemark
    | COMMA TOELICHTING STRING                 #explanationRemark
    ;

factTail : STRING VAN EEN? name COLON type remark*;

type
    : JA SLASH NEE                             #yesNoType
    | GETAL                                    #numberType
    | BEDRAG (PER timeUnit)?                   #moneyType
    | PERCENTAGE                               #percentageType
    | DATUM                                    #dateType
    | DUUR (IN timeUnit)?                      #durationType
    | TEKST                                    #textType
    | BESTAND                                  #fileType
    | VERWIJZING                               #referenceType
    | EEN? name                                #namedType
    ;

timeUnit : DAG | WERKDAG | WEEK | MAAND | KWARTAAL | JAAR;

parameterTail : range? (COMMA STANDAARD literal)? (COMMA INGEVULD filling (COMMA filling)*)?
                (COMMA OMDAT STRING)? (COMMA TOELICHTING STRING)?;
range         : VAN literal TOT EN MET literal;
filling       : MET literal period?;

judgementTail : (COMMA DOOR actor)? (COMMA MET REDENEN)? (COMMA VRAAG STRING)?
                (COMMA TOELICHTING STRING)?;

row  : ROW cell (BAR cell)* DOUBLE_BAR cell BAR?;
cell
    : MINUS                                    #anyCell
    | OVERIGE                                  #otherCell
    | comparator expression                    #boundCell
    | VAN expression TOT EN MET expression     #rangeCell
    | expression (COMMA expression)*           #valueCell
    ;

// ---- rules -------------------------------------------------------------------------------------

subjectTail
    : IS (STRING INDIEN guarded | NIET? ONTVANKELIJK INDIEN guarded | VOLLEDIG INDIEN guarded)
                                               #subjectIs
    | MET COLON? assertions                    #subjectCase
    ;

definedValue : STRING VAN EEN? name IS expression;

actorSentence : path act;

act
    : WEIGERT EEN name INDIEN guarded                                  #refuses
    | WIJST EEN name TOE TENZIJ guarded                                #grantsUnless
    | HOUDT EEN name AAN TOT expression INDIEN guarded                 #defers
    | NEEMT EEN name NIET IN BEHANDELING INDIEN guarded                #declines
    | WEEGT BIJ EEN name MEE COLON factors                             #weighs
    | KAN EEN (name WEIGEREN INDIEN guarded | ONVOLLEDIGE name BINNEN duration AANVULLEN)
                                                                       #mayAct
    | KAN COMMA? MET REDENEN COMMA? references COMMA? BUITEN TOEPASSING LATEN (INDIEN guarded)?
                                                                       #hardship
    | IS BEVOEGD TOT STRING                                            #power
    | WORDT GEACHT expression TE ZIJN ZOLANG (DE | HET | DIE | DAT | DIT | DEZE) (path)? ONBEKEND IS
                                                                       #presumption
    ;

factors : factor (SEMICOLON factor)* SEMICOLON?;
factor  : LETTER_MARK (DE | HET)? name;

disapply : COMMA? (BLIJFT | BLIJVEN) BUITEN TOEPASSING INDIEN guarded PERIOD;

exception
    : (DIE | DEZE) VOORWAARDE NIET VEREIST INDIEN guarded              #waiver
    | (DE | HET) path expression INDIEN guarded                        #override
    ;

// ---- procedures --------------------------------------------------------------------------------

procedureTail
    : (VAN EEN? name | BIJ EEN BESCHIKKING OP AANVRAAG) COMMA BEGINT MET (STRING | moment)
      (COMMA BESLUIT IS character (COMMA OP VERZOEK VAN actor)?)?
    ;
character
    : EEN (BESCHIKKING OP AANVRAAG (VAN actor)? | BESLUIT VAN ALGEMENE STREKKING
        | BESLUIT NAAR ANDER RECHT | PRIVAATRECHTELIJKE BESLISSING)
    ;

stepPart
    : VAN actNames (NAAR name)?                                        #passagePart
    | INDIEN conjunction                                               #guardPart
    | UITERLIJK timeSpan                                               #latestPart
    | PAS (timeSpan | timeSide moment)                                 #notBeforePart
    | SCHORT (DE | HET)? name OP                                       #suspendPart
    | HERVAT (DE | HET)? name                                          #resumePart
    | MET REDENEN                                                      #reasonsPart
    | IS EEN BESLUIT                                                   #decisionPart
    | DAARTEGEN STAAT (GEEN | GEDURENDE timeSpan)? (BEZWAAR | BEROEP | HERZIENING) OPEN
                                                                       #remedyPart
    | common                                                           #commonStepPart
    ;

termPart
    : EINDIGT DOOR actNames                                            #endsPart
    | TE VERLENGEN (MET expression (COMMA TEN HOOGSTE NUMBER KEER)? | IN OVERLEG)
                                                                       #extensiblePart
    | VOOR ZOVER GEEN ANDERE TERMIJN GELDT                             #residualPart
    | common                                                           #commonTermPart
    ;

common
    : VOLGENS (DE | HET)? (name WERKDAG? | STRING)                     #calendarPart
    | ZONDER KALENDER                                                  #noCalendarPart
    | GRONDSLAG COLON reference                                        #basisPart
    | BIJ OVERSCHRIJDING silence                                       #silencePart
    ;

silence
    : VOLGT NIETS
    | KAN actor (actor IN GEBREKE STELLEN | DE STAP name ZETTEN)
    | GELDT DE STAP name ALS GEZET
    ;

actNames : name (COMMA name)* (OF name)?;

timeSpan : expression timeSide moment;
timeSide : NA | VANAF | VOOR | VOOR_STRESSED;
moment
    : (DE | HET)? STAP name                                            #stepMoment
    | (DE | HET)? VERSTRIJKEN VAN (DE | HET)? (TERMIJN VOOR)? name     #expiryMoment
    | (DE | HET)? (BESLUIT | AANVRAAG)                                 #roleMoment
    | (DE | HET | EEN)? path                                           #namedMoment
    ;

event     : name (COMMA eventPart)*;
eventPart
    : DOOR actor                                                       #byPart
    | IN OVERLEG                                                       #agreedPart
    | MET REDENEN                                                      #withReasonsPart
    | MET duration                                                     #extendedPart
    | MET COLON? assertions                                            #learntPart
    ;

// ---- references --------------------------------------------------------------------------------

references : reference (COMMA? EN reference)*;
reference
    : name? ARTIKEL numeral referenceTail
    | LID numeral paragraphTail
    ;

referenceTail : (COMMA LID numeral)? paragraphTail;
paragraphTail : (COMMA ONDERDEEL (itemLetter (COMMA DEGREE)? | DEGREE))?;
itemLetter    : WORD | TERM | UNKNOWN_TERM;

// ---- conditions --------------------------------------------------------------------------------

// A list of letters may hold lists of numbers, a list of numbers holds conditions only; `tenzij`
// belongs to the item it stands in.
guarded      : itemised | conjunction (COMMA TENZIJ guarded)?;
innerGuarded : innerItemised | conjunction (COMMA TENZIJ innerGuarded)?;
leafGuarded  : conjunction (COMMA TENZIJ leafGuarded)?;

itemised      : listIntro (letterItem (SEMICOLON letterItem)* | numberItems);
innerItemised : listIntro numberItems;
listIntro     : AAN quantifier VOORWAARDEN IS VOLDAAN COLON;
quantifier
    : ALLE VOLGENDE
    | TEN MINSTE (EEN_STRESSED | EEN) VAN DE VOLGENDE
    | GEEN VAN DE VOLGENDE
    ;
letterItem  : LETTER_MARK innerGuarded;
numberItems : numberItem (SEMICOLON numberItem)*;
numberItem  : NUMBER_MARK leafGuarded;

conjunction : condition ((EN | OF) condition)*;

condition
    : LPAREN conjunction RPAREN                                        #grouped
    | (EEN | GEEN) VERPLICHTE? GROND VOOR (WEIGERING | AANHOUDING) BESTAAT
                                                                       #groundExists
    | NAAR HET OORDEEL VAN actor judged                                #judgedCondition
    | leading predicate                                                #comparison
    ;

judged
    : IS GEEN? SPRAKE VAN (DE | HET | EEN)? name
    | GEEN? SPRAKE IS VAN (DE | HET | EEN)? name
    ;

// Verb first ("het budget is ten hoogste …") or verb last ("indien het budget ten hoogste … is").
predicate
    : (IS | ZIJN) NIET? mainPredicate                                  #mainIs
    | HEEFT possession                                                 #mainHas
    | LIGT NIET? distance? side expression                             #mainLies
    | REGELT NIET? (DE | HET)? name                                    #mainRegulates
    | ONTBREEKT                                                        #mainLacks
    | NIET? lastPredicate                                              #verbLast
    ;

mainPredicate
    : comparator expression                                            #isCompared
    | memberOf                                                         #isMember
    | BEKEND                                                           #isKnown
    | ONBEKEND                                                         #isUnknown
    | expression                                                       #isValue
    ;

lastPredicate
    : comparator expression (copula | side expression LIGT)            #lastCompares
    | (MEER | MINDER) copula DAN expression                            #lastSplit
    | side expression LIGT                                             #lastLies
    | memberOf copula                                                  #lastMember
    | possession HEEFT                                                 #lastHas
    | BEKEND copula                                                    #lastKnown
    | ONBEKEND copula                                                  #lastUnknown
    | (ONTVANKELIJK | VOLLEDIG) copula                                 #lastFit
    | expression (copula | REGELT)                                     #lastValue
    ;

side       : VOOR_STRESSED | VOOR | NA;
copula     : IS | ZIJN;
memberOf   : (EEN | GEEN) VAN expression (COMMA expression)*;
possession : (EEN | GEEN) ((PROCEDURE | VOORWAARDE) VOOR (EEN | DE | HET)?)? name;
distance   : TEN (MINSTE | HOOGSTE) duration;

comparator
    : TEN (MINSTE | HOOGSTE)
    | (MEER | MINDER) DAN
    | GELIJK AAN
    | AT_LEAST_SIGN | AT_MOST_SIGN | MORE_SIGN | LESS_SIGN | EQUALS_SIGN
    ;

// ---- values ------------------------------------------------------------------------------------

// What a condition speaks about; a bracket here would open a group of conditions.
leading     : leadingAtom ((PLUS | MIN) term)*;
leadingAtom : PERCENT VAN atom | (DE | HET | EEN)? path;

expression : term ((PLUS | MIN) term)* rounding?;
term       : atom (MAAL atom | GEDEELD DOOR atom)*;
atom
    : literal                                  #literalAtom
    | PERCENT VAN atom                         #shareAtom
    | (DE | HET)? path                         #pathAtom
    | LPAREN expression RPAREN                 #groupedAtom
    ;

rounding : AFGEROND OP HELE (EUROS | CENTEN | GETALLEN) (NAAR (BENEDEN | BOVEN) | REKENKUNDIG)?;

literal
    : NUMBER timeUnit?                         #numberLiteral
    | MONEY (PER timeUnit)?                    #moneyLiteral
    | PERCENT                                  #percentLiteral
    | DATE                                     #dateLiteral
    | STRING                                   #textLiteral
    | JA                                       #yesLiteral
    | NEE                                      #noLiteral
    ;

duration : NUMBER timeUnit;

path : name (VAN (DE | HET | EEN)? name)*;
name : TERM | UNKNOWN_TERM;
actor : (DE | HET)? name;

// ---- cases and examples ------------------------------------------------------------------------

givenTail  : (EEN name MET COLON? assertions | (DE | HET) name STRING) PERIOD;
assertions : assertion (SEMICOLON assertion)* SEMICOLON?;
assertion  : DASH (setsAside | condition) (COMMA OP DATE)? (COMMA OMDAT STRING)?;
setsAside  : actor LAAT references COMMA? BUITEN TOEPASSING;

expectations : DASH expectation (SEMICOLON DASH expectation)* SEMICOLON?;
expectation
    : DE UITKOMST IS outcome                                           #expectOutcome
    | reference COMMA? status                                          #expectStatus
    | NODIG IS COLON leading predicate?                                #expectNeed
    | DE TOESTAND (VAN (DE | HET)? name)? IS name                      #expectState
    | DE STAP name IS NIET? TOEGESTAAN                                 #expectStep
    | DE DWANGSOM IS MONEY                                             #expectPenalty
    | DE (TERMIJN VOOR)? name EINDIGT OP DATE (COMMA WAARVAN NUMBER DAG OPGESCHORT)?
                                                                       #expectTermEnd
    | condition                                                        #expectValue
    ;

status
    : IS NIET? VERVULD
    | IS ONBEKEND
    | WACHT OP HET OORDEEL VAN actor
    | (BLIJFT | BLIJVEN) BUITEN TOEPASSING
    ;

outcome
    : NIET? ONTVANKELIJK
    | VOLLEDIG
    | TOEWIJSBAAR
    | KAN WORDEN GEWEIGERD
    | TE WEIGEREN
    | AAN TE (VULLEN | HOUDEN)
    | NIET IN BEHANDELING
    | OORDEEL NODIG
    | ONBEPAALD
    | TEGENSTRIJDIG
    ;
