#include "engine/report/catalogue.h"

#include <array>

namespace engine::report {
namespace {

using text::Code;

constexpr std::array entries{
    Entry{Code::NoHead,
          {"dit bestand begint niet met een kop",
           "begin met `regeling`, `begrippen`, `voorbeelden bij` of `verzoek`, de titel tussen "
           "aanhalingstekens en een punt"},
          {"this file does not begin with a head",
           "begin with `regeling`, `begrippen`, `voorbeelden bij` or `verzoek`, the title between "
           "quotes and a period"}},
    Entry{Code::SecondHead,
          {"dit bestand heeft al een kop", "zet wat hier volgt in een eigen bestand"},
          {"this file has a head already", "put what follows here in a file of its own"}},
    Entry{Code::OutOfPlace,
          {"dit staat in een deel van de tekst waar het geen betekenis heeft",
           "kopregels staan boven het eerste artikel, regels in een artikel, gegevens van een "
           "geval in een verzoek of voorbeeld"},
          {"this stands in a part of the text where it means nothing",
           "lines of the head stand above the first article, rules in an article, facts of a case "
           "in a request or example"}},
    Entry{Code::OutsideArticle,
          {"dit staat nog niet in een artikel", "zet er een artikel boven, zoals `artikel 1`"},
          {"this does not stand in an article yet", "put an article above it, as `artikel 1`"}},
    Entry{Code::UnitTwice,
          {"`{0}` staat er twee keer voor dezelfde dagen",
           "geef een van de twee een ander nummer, of laat de een gelden tot en met de dag voordat "
           "de ander begint"},
          {"`{0}` is there twice for the same days",
           "give one of the two another number, or let one be in force until the day before the "
           "other begins"}},
    Entry{Code::VersionGap,
          {"van `{0}` geldt geen versie van {1} tot en met {2}",
           "laat de volgende versie gelden vanaf {1}"},
          {"no version of `{0}` is in force from {1} until {2}",
           "let the next version be in force from {1}"}},
    Entry{Code::EmptyPeriod,
          {"dit tijdvak eindigt voordat het begint",
           "verwissel de twee datums, of kijk het jaartal na"},
          {"this period ends before it begins",
           "swap the two dates, or see whether the year is right"}},
    Entry{Code::NeverInForce,
          {"`{0}` geldt op geen enkele dag: dit tijdvak valt buiten dat van de regeling of het "
           "artikel eromheen",
           "kijk de datums achter `geldig` na, hier en daar"},
          {"`{0}` is in force on no day: its period lies outside that of the regulation or article "
           "around it",
           "see whether the dates behind `geldig` are right, here and there"}},
    Entry{Code::UnknownPlace,
          {"`{0}` komt niet voor in `{1}`",
           "kijk het nummer na; wie een artikel vernummert, past ook de verwijzingen aan"},
          {"`{0}` does not occur in `{1}`",
           "see whether the number is right; whoever renumbers an article changes the references "
           "too"}},
    Entry{Code::UnknownRegulation,
          {"de regeling `{0}` is niet gevonden",
           "bedoelde u `{1}`?",
           "noem haar bij `gebruikt` of `grondslag`, of laat de naam weg als u deze regeling zelf "
           "bedoelt"},
          {"the regulation `{0}` is not found",
           "did you mean `{1}`?",
           "name it at `gebruikt` or `grondslag`, or leave the name out if you mean this "
           "regulation itself"}},
    Entry{Code::NothingToDisapply,
          {"in `{0}` staat geen regel of voorwaarde om opzij te zetten",
           "verwijs naar het lid of onderdeel waarin de voorwaarde staat"},
          {"`{0}` has no rule or condition to set aside",
           "refer to the paragraph or item that has the condition"}},
    Entry{Code::ExceptionToItself,
          {"deze uitzondering wijst naar de bepaling waarin zij zelf staat",
           "verwijs naar de bepaling waarvan wordt afgeweken, of schrijf daar `tenzij`"},
          {"this exception points to the provision that it stands in",
           "refer to the provision that it departs from, or write `tenzij` there"}},
    Entry{
        Code::TyingExceptions,
        {"twee uitzonderingen op `{0}` kunnen tegelijk gelden en geven een verschillende uitkomst",
         "zeg in de ene dat zij afwijkt van de andere: `In afwijking van artikel …`"},
        {"two exceptions to `{0}` can hold at once and give different results",
         "say in one that it departs from the other: `In afwijking van artikel …`"}},
    Entry{Code::CyclicDefinition,
          {"wat hier wordt vastgelegd, verwijst in een kring naar zichzelf: {0}",
           "leg een van deze vast zonder naar de andere te verwijzen"},
          {"what is defined here refers to itself in a circle: {0}",
           "define one of these without referring to the others"}},
    Entry{Code::MarkOutOfOrder,
          {"onderdeel `{0}` staat waar `{1}` aan de beurt is",
           "zet de onderdelen op volgorde, of geef dit het merkteken `{1}`"},
          {"item `{0}` stands where it is the turn of `{1}`",
           "put the items in order, or give this one the mark `{1}`"}},
    Entry{Code::NumberOutOfOrder,
          {"`{0}` staat na `{1}`", "zet ze op volgorde, of kijk het nummer na"},
          {"`{0}` stands after `{1}`", "put them in order, or see whether the number is right"}},
    Entry{Code::FillingsOverlap,
          {"het invulpunt `{0}` is voor dezelfde dag met twee waarden ingevuld",
           "geef elke waarde een eigen tijdvak, zoals `ingevuld met 10 tot en met 31 december "
           "2026, met 12 vanaf 1 januari 2027`"},
          {"the parameter `{0}` is filled with two values for the same day",
           "give each value a period of its own, as `ingevuld met 10 tot en met 31 december 2026, "
           "met 12 vanaf 1 januari 2027`"}},
    Entry{Code::FillingsGap,
          {"het invulpunt `{0}` heeft geen waarde van {1} tot en met {2}",
           "laat de volgende waarde gelden vanaf {1}"},
          {"the parameter `{0}` has no value from {1} until {2}",
           "let the next value hold from {1}"}},
    Entry{
        Code::NotDefinedThere,
        {"wat `{0}` is, staat niet in `{1}`", "verwijs naar de bepaling die vastlegt wat `{0}` is"},
        {"what `{0}` is does not stand in `{1}`", "refer to the provision that defines `{0}`"}},
    Entry{Code::DefinedTwice,
          {"wat `{0}` is, staat er twee keer voor dezelfde dagen",
           "laat er een weg, of maak van de tweede een uitzondering: `In afwijking van artikel …`"},
          {"what `{0}` is is said twice for the same days",
           "leave one out, or make the second an exception: `In afwijking van artikel …`"}},
    Entry{Code::NothingToMend,
          {"geen enkele regel zegt wanneer `{0}` volledig is, zodat er niets aan te vullen valt",
           "schrijf ook wanneer het volledig is: `Een {0} is volledig indien …`"},
          {"no rule says when `{0}` is complete, so that there is nothing to mend",
           "write when it is complete too: `Een {0} is volledig indien …`"}},
    Entry{
        Code::HeadLineTwice,
        {"de kopregel `{0}` staat er al", "laat een van de twee weg, of voeg ze samen tot één zin"},
        {"the line `{0}` stands in the head already",
         "leave one of the two out, or make one sentence of them"}},
};

}  // namespace

std::span<const Entry> words_about_structure() {
    return entries;
}

}  // namespace engine::report
