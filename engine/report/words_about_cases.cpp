#include "engine/report/catalogue.h"

#include <array>

namespace engine::report {
namespace {

using text::Code;

constexpr std::array entries{
    Entry{Code::TableGap,
          {"bij {0} geeft de tabel geen antwoord",
           "voeg een rij toe voor dit geval, of verruim de grens van een rij"},
          {"the table gives no answer for {0}",
           "add a row for this case, or widen the bound of a row"}},
    Entry{Code::TableOverlap,
          {"rij {0} en rij {1} geven allebei een antwoord op hetzelfde geval",
           "maak een van de twee smaller; bij {2} gelden ze nu allebei",
           "maak een van de twee smaller, zodat elk geval één antwoord krijgt"},
          {"row {0} and row {1} both answer the same case",
           "make one of the two narrower; for {2} both hold now",
           "make one of the two narrower, so that each case has one answer"}},
    Entry{Code::TableWidth,
          {"deze rij heeft {0} cellen, en de tabel {1} kolommen",
           "zet tussen twee cellen een `|`, en een `-` in een kolom die er niet toe doet"},
          {"this row has {0} cells, and the table {1} columns",
           "put a `|` between two cells, and a `-` in a column that does not matter"}},
    Entry{Code::TableResult,
          {"boven de laatste kolom staat niet de naam van de tabel, `{1}`",
           "schrijf in de bovenste rij achter `||` de naam `{1}`"},
          {"the name of the table, `{1}`, does not stand above its last column",
           "write the name `{1}` behind `||` in the top row"}},
    Entry{Code::OtherUnfit,
          {"wat in deze cel staat, heeft in deze kolom geen betekenis",
           "schrijf `overige` alleen in een kolom met keuzes, en in de laatste kolom één waarde"},
          {"what stands in this cell means nothing in this column",
           "write `overige` in a column of choices only, and one value in the last column"}},
    Entry{Code::EmptyRow,
          {"voor deze rij blijft geen enkel geval over",
           "laat de rij weg, of kijk de grenzen en keuzes na"},
          {"no case is left for this row",
           "leave the row out, or see whether its bounds and choices are right"}},
    Entry{Code::NoRows,
          {"deze tabel heeft alleen een bovenste rij met namen",
           "zet daaronder voor elk geval een rij, met het antwoord achter `||`"},
          {"this table has only a top row of names",
           "put a row below it for each case, with the answer behind `||`"}},
    Entry{Code::TableUnbounded,
          {"van `{0}` is niet na te gaan of elk geval een antwoord krijgt",
           "gebruik kolommen met keuzes, ja/nee, getallen, bedragen of datums, en in de cellen "
           "vaste waarden"},
          {"of `{0}` it cannot be told whether each case has an answer",
           "use columns of choices, yes or no, numbers, amounts or dates, and fixed values in the "
           "cells"}},
    Entry{Code::BrokenJson,
          {"het bestand is geen goed gevormde JSON",
           "kijk hier en vlak ervoor na of er een komma, aanhalingsteken of haakje ontbreekt of te "
           "veel staat"},
          {"the file is not well-formed JSON",
           "see here and just before whether a comma, quote or bracket is lacking or too many"}},
    Entry{Code::UnknownField,
          {"het veld `{0}` hoort niet bij dit geval",
           "bedoelde u `{1}`?",
           "laat het weg; `wijkwet schema` toont hoe de gegevens heten"},
          {"the field `{0}` does not belong to this case",
           "did you mean `{1}`?",
           "leave it out; `wijkwet schema` shows how the facts are called"}},
    Entry{Code::WrongJsonType,
          {"het veld `{0}` is niet te lezen als {1}",
           "`wijkwet schema` toont hoe {1} in JSON wordt geschreven"},
          {"the field `{0}` cannot be read as {1}",
           "`wijkwet schema` shows how {1} is written in JSON"}},
    Entry{Code::MissingUnit,
          {"in het veld `{0}` ontbreekt het tijdvak of de eenheid",
           "`wijkwet schema` toont hoe {1} in JSON wordt geschreven"},
          {"the field `{0}` lacks its period or unit",
           "`wijkwet schema` shows how {1} is written in JSON"}},
    Entry{Code::FactTwice,
          {"`{0}` staat twee keer in dit geval", "laat een van de twee weg"},
          {"`{0}` is given twice in this case", "leave one of the two out"}},
    Entry{Code::NotAGivenFact,
          {"`{0}` is geen gegeven dat iemand aanlevert", "noem de gegevens waaruit het volgt"},
          {"`{0}` is not a fact that anybody gives", "give the facts that it follows from"}},
    Entry{Code::NotAStatement,
          {"hier staat geen gegeven met één vaste waarde",
           "schrijf wat het geval is, zoals `het budget is € 46.000 per jaar`"},
          {"this is not a fact with one fixed value",
           "write what is the case, as `het budget is € 46.000 per jaar`"}},
    Entry{Code::ReasonsMissing,
          {"bij `{0}` staan geen redenen",
           "zet erachter `, omdat \"…\"`, of in JSON een veld `\"reden\": \"…\"`"},
          {"`{0}` comes without reasons",
           "put `, omdat \"…\"` behind it, or in JSON a field `\"reden\": \"…\"`"}},
    Entry{Code::DateMissing,
          {"er staat niet op welke dag dit geval wordt bekeken",
           "schrijf in een verzoek `ingediend op 3 maart 2026.`, in een voorbeeld `op 3 maart "
           "2026.` en in JSON `\"datum\": \"2026-03-03\"`"},
          {"it is not said on which day this case is looked at",
           "write `ingediend op 3 maart 2026.` in a request, `op 3 maart 2026.` in an example and "
           "`\"datum\": \"2026-03-03\"` in JSON"}},
    Entry{Code::NoSuchDay,
          {"in het veld `{0}` staat geen dag die bestaat",
           "schrijf jaar, maand en dag, zoals `2026-03-03`"},
          {"the field `{0}` does not hold a day that exists",
           "write year, month and day, as `2026-03-03`"}},
    Entry{Code::NothingExpected,
          {"het voorbeeld `{0}` zegt niet wat eruit komt",
           "zet eronder `verwacht`, met op een eigen regel bijvoorbeeld `- de uitkomst is "
           "toewijsbaar.`"},
          {"the example `{0}` does not say what comes of it",
           "put `verwacht` below it, with on a line of its own for instance `- de uitkomst is "
           "toewijsbaar.`"}},
    Entry{
        Code::JsonTooDeep,
        {"dit deel van de JSON is te diep in elkaar gestapeld",
         "geef elk gegeven als een veld met één waarde"},
        {"this part of the JSON is stacked too deep", "give each fact as a field with one value"}},
    Entry{Code::SubjectMissing,
          {"er staat niet waar dit geval over gaat",
           "noem het onderwerp, zoals `\"onderwerp\": \"uitdaging\"`"},
          {"it is not said what this case is about",
           "name the subject, as `\"onderwerp\": \"uitdaging\"`"}},
    Entry{Code::RegulationMissing,
          {"er staat niet naar welke regeling dit geval wordt beoordeeld",
           "zet haar titel achter `\"regeling\":`"},
          {"it is not said by which regulation this case is judged",
           "put its title behind `\"regeling\":`"}},
    Entry{Code::NotToSetAside,
          {"volgens geen hardheidsclausule kan `{0}` hier buiten toepassing blijven",
           "dit kan wel: {1}",
           "noem een artikel waarvan de regeling zegt dat een orgaan het, met redenen, buiten "
           "toepassing kan laten"},
          {"by no hardship clause can `{0}` be set aside here",
           "this can be: {1}",
           "name an article of which the regulation says that an organ can set it aside, with "
           "reasons"}},
    Entry{Code::NoWholeRule,
          {"in `{0}` staat geen hele regel, en alleen een hele regel kan in een geval buiten "
           "toepassing blijven",
           "noem het artikel of lid waarin de regel staat, als de hardheidsclausule dat toelaat"},
          {"`{0}` holds no rule as a whole, and only a whole rule can be set aside in a case",
           "name the article or paragraph that has the rule, if the hardship clause allows it"}},
};

}  // namespace

std::span<const Entry> words_about_cases() {
    return entries;
}

}  // namespace engine::report
