#include "engine/report/catalogue.h"

#include <array>

namespace engine::report {
namespace {

using text::Code;

constexpr std::array entries{
    Entry{Code::Unexpected,
          {"hier past `{0}` niet in de zin", "verwacht wordt {1}"},
          {"`{0}` does not fit here", "expected is {1}"}},
    Entry{Code::ImpossibleDate,
          {"`{0}` is geen bestaande datum",
           "schrijf een dag die bestaat, in de jaren 1800 tot en met 2999"},
          {"`{0}` is not a day that exists", "write a day that exists, in the years 1800 to 2999"}},
    Entry{Code::UnkeepableNumber,
          {"`{0}` is geen getal dat exact te bewaren is",
           "schrijf duizendtallen als 1.000, hooguit zes cijfers achter de komma en bedragen in "
           "hele centen; een duur is een heel getal"},
          {"`{0}` is not a number that can be kept exactly",
           "group thousands as 1.000, at most six digits behind the comma, amounts in whole cents; "
           "a duration is a whole number"}},
    Entry{Code::MixedJunction,
          {"`en` en `of` staan door elkaar, zodat de zin twee dingen kan betekenen",
           "zet haakjes om wat bij elkaar hoort, of maak er een lijst van"},
          {"`en` and `of` are mixed, so that the sentence can mean two things",
           "put brackets around what belongs together, or make it a list"}},
    Entry{Code::TooDeep,
          {"hier zijn haakjes, uitzonderingen of een som te diep in elkaar gestapeld",
           "leg een deel vast als eigen begrip en verwijs daarnaar"},
          {"brackets, exceptions or a sum are stacked too deep here",
           "define a part as a concept of its own and refer to it"}},
    Entry{Code::BadBytes,
          {"het bestand is geen leesbare tekst: fout bij byte {0}",
           "bewaar het als platte tekst in UTF-8"},
          {"the file is not a readable text: wrong at byte {0}", "save it as plain text in UTF-8"}},
    Entry{Code::MissingPeriod,
          {"deze zin eindigt niet met een punt", "zet achter `{0}` een punt"},
          {"this sentence does not end with a period", "put a period behind `{0}`"}},
    Entry{Code::MissingMark,
          {"hier hoort een lijst te beginnen",
           "begin elk onderdeel op een eigen regel met zijn merkteken, zoals `{0}`"},
          {"a list should begin here",
           "begin each item on a line of its own with its mark, as `{0}`"}},
    Entry{Code::OpenQuote,
          {"dit aanhalingsteken is niet gesloten",
           "zet een aanhalingsteken achter het laatste woord van de naam of tekst, op dezelfde "
           "regel"},
          {"this quote is not closed",
           "put a quote behind the last word of the name or text, on the same line"}},
    Entry{Code::WordForIndien,
          {"`{0}` leest hier niet; een voorwaarde begint met `indien`", "schrijf `indien`"},
          {"`{0}` does not read here; a condition begins with `indien`", "write `indien`"}},
    Entry{Code::ListWithWord,
          {"voor de laatste van `een van` staat `{0}`", "zet er een komma: `een van a, b, c`"},
          {"`{0}` stands before the last of `een van`", "put a comma there: `een van a, b, c`"}},
    Entry{Code::MissingActor,
          {"er staat niet wie deze stap zet", "zet voor `{0}` wie dat doet, en een komma"},
          {"it does not say who takes this step", "put before `{0}` who does, and a comma"}},
    Entry{Code::MissingTo,
          {"er staat niet naar welke toestand deze stap leidt",
           "zet `naar` achter `{0}`, voor de toestand die volgt"},
          {"it does not say to which state this step leads",
           "put `naar` behind `{0}`, before the state that follows"}},
    Entry{Code::MissingComma,
          {"voor `{0}` begint een nieuw deel van de zin, zonder komma", "zet een komma voor `{0}`"},
          {"a new part of the sentence begins before `{0}`, without a comma",
           "put a comma before `{0}`"}},
    Entry{Code::UnquotedName,
          {"`{0}` wordt hier vastgelegd, en staat niet tussen aanhalingstekens",
           "schrijf `{1} \"{0}\"`"},
          {"`{0}` is declared here, and does not stand in quotes", "write `{1} \"{0}\"`"}},
    Entry{Code::QuotedName,
          {"aanhalingstekens staan om een naam alleen waar hij wordt vastgelegd",
           "schrijf hier `{0}`"},
          {"quotes stand around a name only where it is declared", "write `{0}` here"}},
};

}  // namespace

std::span<const Entry> words_about_reading() {
    return entries;
}

}  // namespace engine::report
