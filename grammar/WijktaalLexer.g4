/*
 * The words of Wijktaal.
 *
 * Keywords are single words; phrases live in the parser. A mark (`a.`, `1°`, `-`, `|`, `>`) counts
 * only where it stands first on its line, so it takes all white space before it along. Names are
 * plain words here: between lexer and parser, `engine/syntax/antlr/terms.h` joins the words of one
 * declared name into a single TERM.
 */
lexer grammar WijktaalLexer;

tokens { TERM, UNKNOWN_TERM }

channels { COMMENTS }

COMMENT : '//' ~[\n]* -> channel(COMMENTS);

// Marks at the start of a line.
TEXT_LINE   : LINE_START '>' ~[\n]*;
LETTER_MARK : LINE_START [a-z] '.' [ \t]+;
NUMBER_MARK : LINE_START [0-9]+ '°' [ \t]+;
DASH        : LINE_START [-–•] [ \t]+;
ROW         : LINE_START '|';

SPACE : [ \t\n\u00A0]+ -> channel(HIDDEN);

// Signs.
PERIOD     : '.';
COMMA      : ',';
SEMICOLON  : ';';
COLON      : ':';
SLASH      : '/';
LPAREN     : '(';
RPAREN     : ')';
DOUBLE_BAR : '||';
BAR        : '|';
MINUS      : '-' | '–';
AT_LEAST_SIGN : '≥' | '>=';
AT_MOST_SIGN  : '≤' | '<=';
MORE_SIGN     : '>';
LESS_SIGN     : '<';
EQUALS_SIGN   : '=';

// Values.
STRING       : '"' ~["\n]* '"' | [“„] ~["”“\n]* [”“];
// To the end of the line, save the mark that ends a sentence or item there.
OPEN_STRING  : ["“„] (~["”\n.;] | [.;]+ ~["”\n.;])*;
DATE         : DIGIT DIGIT? SPACES MONTH SPACES DIGIT DIGIT DIGIT DIGIT
             | DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT '-' DIGIT DIGIT;
MONEY        : '€' [ \t\u00A0]* '-'? NUMERIC (',-' '-'? | ',–')?;
PERCENT      : NUMERIC [ \t]* '%';
DEGREE       : DIGIT+ '°';
NUMBER       : '-'? NUMERIC;
LABEL_NUMBER : DIGIT+ ([a-z]+ | [.:] DIGIT+ [a-z]*)+;

// Words that open a block.
ARTIKEL     : [Aa] 'rtikel';
BEGRIP      : [Bb] 'egrip';
BEGRIPPEN   : [Bb] 'egrippen';
BESLISTABEL : [Bb] 'eslistabel';
BRON        : [Bb] 'ron';
GEBRUIKT    : [Gg] 'ebruikt';
GEGEVEN     : [Gg] 'egeven';
GELDIG      : [Gg] 'eldig';
GRONDSLAG   : [Gg] 'rondslag';
HOOFDSTUK   : [Hh] 'oofdstuk';
INVULPUNT   : [Ii] 'nvulpunt';
KENMERK     : [Kk] 'enmerk';
LID         : [Ll] 'id';
OORDEEL     : [Oo] 'ordeel';
ORGAAN      : [Oo] 'rgaan';
REGELING    : [Rr] 'egeling';
REGELT      : [Rr] 'egelt';
SOORT       : [Ss] 'oort';
STAP        : [Ss] 'tap';
TERMIJN     : [Tt] 'ermijn';
TOESTAND    : [Tt] 'oestand';
VASTGESTELD : [Vv] 'astgesteld';
VERVOLG     : [Vv] 'ervolg';
VERWACHT    : [Vv] 'erwacht';
VERZOEK     : [Vv] 'erzoek';
VOLGT       : [Vv] 'olgt';
VOORBEELD   : [Vv] 'oorbeeld';
VOORBEELDEN : [Vv] 'oorbeelden';

// Types.
BEDRAG     : 'bedrag';
BESTAND    : 'bestand';
DATUM      : 'datum';
DUUR       : 'duur';
GETAL      : 'getal';
JA         : 'ja';
NEE        : 'nee';
PERCENTAGE : 'percentage';
TEKST      : 'tekst';
VERWIJZING : 'verwijzing';

// Units of time.
DAG       : 'dag' | 'dagen';
WERKDAG   : 'werkdag' | 'werkdagen';
WEEK      : 'week' | 'weken';
MAAND     : 'maand' | 'maanden';
KWARTAAL  : 'kwartaal' | 'kwartalen';
JAAR      : 'jaar' | 'jaren';

// Everything else, by alphabet.
AAN            : 'aan';
AANHOUDING     : 'aanhouding';
AANVRAAG       : 'aanvraag';
AANVULLEN      : 'aanvullen';
AFGEKORT       : 'afgekort';
AFGEROND       : 'afgerond';
AFWIJKING      : 'afwijking';
ALGEMENE       : 'algemene';
ALLE           : 'alle';
ALS            : 'als' | 'wanneer';
ANDER          : 'ander';
ANDERE         : 'andere';
BEGIN          : 'begin';
BEGINT         : 'begint';
BEHANDELING    : 'behandeling';
BEKEND         : 'bekend';
BENEDEN        : 'beneden';
BEREKENBAAR    : 'berekenbaar';
BEROEP         : 'beroep';
BESCHIKKING    : 'beschikking';
BESLISSING     : 'beslissing';
BESLUIT        : 'besluit';
BESTAAT        : 'bestaat';
BEVOEGD        : 'bevoegd';
BEZWAAR        : 'bezwaar';
BIJ            : 'bij';
BINNEN         : 'binnen';
BLIJFT         : 'blijft';
BLIJVEN        : 'blijven';
BOVEN          : 'boven';
BUITEN         : 'buiten';
CENTEN         : 'centen';
DAARTEGEN      : 'daartegen';
DAN            : 'dan';
DAT            : 'dat';
DE             : [Dd] 'e';
DEZE           : 'deze';
DIE            : 'die';
DIT            : 'dit';
DOOR           : 'door';
DWANGSOM       : 'dwangsom';
EEN            : [Ee] 'en';
EEN_STRESSED   : 'één';
EINDE          : 'einde';
EINDIGT        : 'eindigt';
EN             : 'en';
EUROS          : 'euro' ['’] 's';
GEACHT         : 'geacht';
GEBREKE        : 'gebreke';
GEDEELD        : 'gedeeld';
GEDURENDE      : 'gedurende';
GEEN           : [Gg] 'een';
GEGEVENS       : 'gegevens';
GELDT          : 'geldt';
GELIJK         : 'gelijk';
GETALLEN       : 'getallen';
GEWEIGERD      : 'geweigerd';
GEZET          : 'gezet';
GROND          : 'grond';
HEEFT          : 'heeft';
HELE           : 'hele';
HERVAT         : 'hervat';
HERZIENING     : 'herziening';
HET            : [Hh] 'et';
HOOGSTE        : 'hoogste';
HOUDEN         : 'houden';
HOUDT          : 'houdt';
IN             : [Ii] 'n';
INDIEN         : 'indien';
INGEDIEND      : [Ii] 'ngediend';
INGEVULD       : 'ingevuld';
IS             : 'is';
KALENDER       : 'kalender';
KAN            : 'kan';
KEER           : 'keer';
LAAT           : 'laat';
LATEN          : 'laten';
LEVEREN        : 'leveren';
LIGT           : 'ligt';
MAAL           : 'maal';
MAG            : 'mag';
MEE            : 'mee';
MEER           : 'meer';
MET            : 'met';
MIN            : 'min';
MINDER         : 'minder';
MINSTE         : 'minste';
NA             : 'na';
NAAR           : [Nn] 'aar';
NEEMT          : 'neemt';
NIET           : [Nn] 'iet';
NIETS          : 'niets';
NODIG          : 'nodig';
OF             : 'of';
OMDAT          : 'omdat';
ONBEKEND       : 'onbekend';
ONBEPAALD      : 'onbepaald';
ONDERDEEL      : 'onderdeel';
ONTBREEKT      : 'ontbreekt';
ONTBREKEN      : 'ontbreken';
ONTVANKELIJK   : 'ontvankelijk';
ONVOLLEDIGE    : 'onvolledige' | 'onvolledig';
OP             : [Oo] 'p';
OPEN           : 'open';
OPGESCHORT     : 'opgeschort';
OVERIGE        : 'overige';
OVERLEG        : 'overleg';
OVERSCHRIJDING : 'overschrijding';
PAS            : 'pas';
PER            : 'per';
PLUS           : 'plus';
PRIVAATRECHTELIJKE : 'privaatrechtelijke';
PROCEDURE      : [Pp] 'rocedure';
RECHT          : 'recht';
REDENEN        : 'redenen';
REKENKUNDIG    : 'rekenkundig';
SCHORT         : 'schort';
SPRAKE         : 'sprake';
STAAT          : 'staat';
STANDAARD      : 'standaard';
STELLEN        : 'stellen';
STREKKING      : 'strekking';
TE             : 'te';
TEGENSTRIJDIG  : 'tegenstrijdig';
TEN            : 'ten';
TENZIJ         : 'tenzij';
TOE            : 'toe';
TOEGESTAAN     : 'toegestaan';
TOELICHTING    : 'toelichting';
TOEPASSING     : 'toepassing';
TOEWIJSBAAR    : 'toewijsbaar';
TOT            : 'tot';
UITERLIJK      : 'uiterlijk';
UITKOMST       : 'uitkomst';
VAN            : 'van';
VANAF          : 'vanaf';
VEREIST        : 'vereist';
VERLENGEN      : 'verlengen';
VERPLICHTE     : 'verplichte';
VERSTRIJKEN    : 'verstrijken';
VERVULD        : 'vervuld';
VOLDAAN        : 'voldaan';
VOLGENDE       : 'volgende';
VOLGENS        : 'volgens';
VOLLEDIG       : 'volledig';
VOOR           : 'voor';
VOORWAARDE     : 'voorwaarde';
VOORWAARDEN    : 'voorwaarden';
VOOR_STRESSED  : 'vóór';
VRAAG          : 'vraag';
VULLEN         : 'vullen';
WAARVAN        : 'waarvan';
WACHT          : 'wacht';
WEEGT          : 'weegt';
WEIGEREN       : 'weigeren';
WEIGERING      : 'weigering';
WEIGERT        : 'weigert';
WIJST          : 'wijst';
WIL            : 'wil';
WORDEN         : 'worden';
WORDT          : 'wordt';
ZEGGEN         : 'zeggen';
ZETTEN         : 'zetten';
ZIJN           : 'zijn';
ZOLANG         : 'zolang';
ZONDER         : 'zonder';
ZOVER          : 'zover';

WORD : LETTER (LETTER | DIGIT | ['’&] LETTER | '-' (LETTER | DIGIT))*;

// The last token catches what fits nowhere, so that the parser can say where it stands.
STRANGE : .;

fragment LINE_START : '\n' [ \t\n\u00A0]*;
fragment DIGIT      : [0-9];
fragment LETTER     : [\p{L}\p{M}];
fragment SPACES     : [ \t\n]+;
fragment NUMERIC    : DIGIT DIGIT? DIGIT? ('.' DIGIT DIGIT DIGIT)+ (',' DIGIT+)?
                    | DIGIT+ (',' DIGIT+)?;
fragment MONTH      : 'januari' | 'februari' | 'maart' | 'april' | 'mei' | 'juni' | 'juli'
                    | 'augustus' | 'september' | 'oktober' | 'november' | 'december';
