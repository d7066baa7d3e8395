#include "engine/report/catalogue.h"

#include <array>

namespace engine::report {
namespace {

using text::Code;

constexpr std::array entries{
    Entry{Code::TypeMismatch,
          {"{0} is niet te vergelijken met {1}",
           "zet er ook {0} tegenover, of kijk na of u het goede gegeven noemt"},
          {"{0} cannot be compared with {1}",
           "compare it with {0} too, or see whether you name the right fact"}},
    Entry{Code::PeriodMismatch,
          {"{0} is niet te vergelijken of te verrekenen met {1}",
           "schrijf beide als {0}, of reken een van de twee eerst om"},
          {"{0} cannot be compared or calculated with {1}",
           "write both as {0}, or convert one of the two first"}},
    Entry{Code::UnitMismatch,
          {"{0} is niet te vergelijken of te verrekenen met {1}", "schrijf beide als {0}"},
          {"{0} cannot be compared or calculated with {1}", "write both as {0}"}},
    Entry{Code::NotOrdered,
          {"bij {0} is er geen meer of minder",
           "schrijf `is` met één waarde, of bij keuzes `is een van` met meer waarden"},
          {"there is no more or less of {0}",
           "write `is` with one value, or of choices `is een van` with several"}},
    Entry{Code::NotYesNo,
          {"dit is {0}, en dus niet waar of onwaar",
           "vergelijk het met iets, zoals in `het budget is ten minste € 1.000 per jaar`"},
          {"this is {0}, and so neither true nor false",
           "compare it with something, as in `het budget is ten minste € 1.000 per jaar`"}},
    Entry{Code::CannotCalculate,
          {"met {0} en {1} is deze som niet te maken",
           "tel bij elkaar wat van dezelfde soort is; vermenigvuldig met, of deel door, een getal"},
          {"this sum cannot be made of {0} and {1}",
           "add what is of the same kind; multiply by, or divide by, a number"}},
    Entry{Code::ProductOfUnknowns,
          {"hier wordt met een gegeven vermenigvuldigd of door een gegeven gedeeld",
           "gebruik een vast getal of een invulpunt, of vraag de uitkomst als eigen gegeven"},
          {"this multiplies by a fact, or divides by one",
           "use a fixed number or a parameter, or ask for the result as a fact of its own"}},
    Entry{Code::RoundingNeeded,
          {"deze som komt niet altijd precies uit, en er staat niet bij hoe wordt afgerond",
           "zeg hoe wordt afgerond, zoals `afgerond op hele euro's naar beneden`"},
          {"this sum does not always come out exactly, and it is not said how to round",
           "say how to round, as `afgerond op hele euro's naar beneden`"}},
    Entry{Code::RoundingUnfit,
          {"{0} is zo niet af te ronden",
           "rond een bedrag af op hele euro's of hele centen, en een getal op hele getallen"},
          {"{0} cannot be rounded in this way",
           "round an amount to whole euros or whole cents, and a number to whole numbers"}},
    Entry{Code::DivisionByZero,
          {"hier wordt door nul gedeeld", "kijk na welk getal er achter `gedeeld door` hoort"},
          {"this divides by zero", "see which number belongs behind `gedeeld door`"}},
    Entry{Code::ConstantOverflow,
          {"de uitkomst van deze som is te groot om exact te bewaren",
           "kijk na of er nullen te veel staan"},
          {"the result of this sum is too large to be kept exactly",
           "see whether there are zeros too many"}},
    Entry{Code::OutsideRange,
          {"`{0}` valt buiten `{1}` tot en met `{2}`", "kies een waarde binnen deze grenzen"},
          {"`{0}` lies outside `{1}` to `{2}`", "choose a value within these bounds"}},
    Entry{Code::EmptyRange,
          {"de laagste waarde ligt hier boven de hoogste",
           "verwissel de twee waarden, of kijk na of er een nul ontbreekt"},
          {"the lowest value lies above the highest here",
           "swap the two values, or see whether a zero is lacking"}},
    Entry{Code::NotOptional,
          {"bij `{0}` staat niet dat het mag ontbreken",
           "noem hier de waarde, of zet in de begrippen achter het gegeven `mag ontbreken`"},
          {"it is not said of `{0}` that it may be absent",
           "give its value here, or put `mag ontbreken` behind the fact in the terms"}},
    Entry{Code::AlwaysSame,
          {"deze vergelijking is in elk geval {0}",
           "kijk na of aan beide kanten staat wat u bedoelt, of laat haar weg"},
          {"this comparison is {0} in every case",
           "see whether both sides say what you mean, or leave it out"}},
    Entry{Code::JudgedByOther,
          {"het oordeel `{0}` is aan `{1}`, en hier staat `{2}`",
           "noem hier hetzelfde orgaan als bij het oordeel, of pas het daar aan"},
          {"the judgement `{0}` belongs to `{1}`, and here stands `{2}`",
           "name the same organ here as at the judgement, or change it there"}},
    Entry{Code::NeedsCalendar,
          {"een aantal werkdagen is alleen te tellen met een kalender van vrije dagen, en die is "
           "er niet",
           "schrijf de afstand in dagen, weken, maanden of jaren"},
          {"working days can be counted only with a calendar of free days, and there is none",
           "write the distance in days, weeks, months or years"}},
    Entry{Code::WrongValueType,
          {"hier past {0}, en er staat {1}",
           "schrijf hier {0}, of kijk na of u het goede gegeven noemt"},
          {"{0} fits here, and this is {1}",
           "write {0} here, or see whether you name the right fact"}},
    Entry{Code::NoSuchUnit,
          {"{0} bestaat niet in deze eenheid",
           "een bedrag is per week, maand, kwartaal of jaar; een duur telt in dagen, werkdagen, "
           "weken, "
           "maanden of jaren"},
          {"{0} does not exist in this unit",
           "an amount is per week, month, quarter or year; a duration counts days, working days, "
           "weeks, months or years"}},
};

}  // namespace

std::span<const Entry> words_about_values() {
    return entries;
}

}  // namespace engine::report
