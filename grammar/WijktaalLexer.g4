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
VASTGESTELD : [Vv] 'astgesteld';
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
AANVULLEN      : 'aanvullen';
AFGEKORT       : 'afgekort';
AFGEROND       : 'afgerond';
AFWIJKING      : 'afwijking';
ALLE           : 'alle';
ALS            : 'als' | 'wanneer';
BEHANDELING    : 'behandeling';
BEKEND         : 'bekend';
BENEDEN        : 'beneden';
BEREKENBAAR    : 'berekenbaar';
BESTAAT        : 'bestaat';
BEVOEGD        : 'bevoegd';
BIJ            : 'bij';
BINNEN         : 'binnen';
BLIJFT         : 'blijft';
BLIJVEN        : 'blijven';
BOVEN          : 'boven';
BUITEN         : 'buiten';
CENTEN         : 'centen';
DAN            : 'dan';
DAT            : 'dat';
DE             : [Dd] 'e';
DEZE           : 'deze';
DIE            : 'die';
DOOR           : 'door';
DIT            : 'dit';
EEN            : [Ee] 'en';
EEN_STRESSED   : 'één';
EN             : 'en';
EUROS          : 'euro' ['’] 's';
GEACHT         : 'geacht';
GEDEELD        : 'gedeeld';
GEEN           : [Gg] 'een';
GEGEVENS       : 'gegevens';
GELIJK         : 'gelijk';
GETALLEN       : 'getallen';
GEWEIGERD      : 'geweigerd';
HEEFT          : 'heeft';
HELE           : 'hele';
HET            : [Hh] 'et';
HOOGSTE        : 'hoogste';
HOUDEN         : 'houden';
HOUDT          : 'houdt';
IN             : [Ii] 'n';
INDIEN         : 'indien';
INGEDIEND      : [Ii] 'ngediend';
INGEVULD       : 'ingevuld';
IS             : 'is';
KAN            : 'kan';
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
OVERIGE        : 'overige';
PER            : 'per';
PLUS           : 'plus';
PROCEDURE      : 'procedure';
REDENEN        : 'redenen';
REKENKUNDIG    : 'rekenkundig';
SPRAKE         : 'sprake';
STANDAARD      : 'standaard';
TE             : 'te';
TEGENSTRIJDIG  : 'tegenstrijdig';
TEN            : 'ten';
TENZIJ         : 'tenzij';
TOE            : 'toe';
TOELICHTING    : 'toelichting';
TOEPASSING     : 'toepassing';
TOEWIJSBAAR    : 'toewijsbaar';
TOT            : 'tot';
UITKOMST       : 'uitkomst';
VAN            : 'van';
VANAF          : 'vanaf';
VEREIST        : 'vereist';
VERVULD        : 'vervuld';
VOLDAAN        : 'voldaan';
VOLGENDE       : 'volgende';
VOLLEDIG       : 'volledig';
VOOR           : 'voor';
VOOR_STRESSED  : 'vóór';
VOORWAARDE     : 'voorwaarde';
VOORWAARDEN    : 'voorwaarden';
VRAAG          : 'vraag';
WACHT          : 'wacht';
WEEGT          : 'weegt';
WEIGEREN       : 'weigeren';
WEIGERT        : 'weigert';
WIJST          : 'wijst';
WIL            : 'wil';
WORDEN         : 'worden';
WORDT          : 'wordt';
VULLEN         : 'vullen';
ZEGGEN         : 'zeggen';
ZIJN           : 'zijn';
ZOLANG         : 'zolang';

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
