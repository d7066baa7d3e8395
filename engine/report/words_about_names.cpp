#include "engine/report/catalogue.h"

#include <array>

namespace engine::report {
namespace {

using text::Code;

constexpr std::array entries{
    Entry{Code::UnknownName,
          {"`{0}` is nergens vastgelegd",
           "bedoelde u `{1}`?",
           "leg het vast als begrip, gegeven of invulpunt, of noem bij `gebruikt` de begrippen "
           "waarin het staat"},
          {"`{0}` is not declared anywhere",
           "did you mean `{1}`?",
           "declare it as a concept, fact or parameter, or name at `gebruikt` the terms that have "
           "it"}},
    Entry{Code::AmbiguousName,
          {"`{0}` kan hier `{1}` betekenen, en ook `{2}`",
           "schrijf voluit welke van de twee u bedoelt"},
          {"`{0}` can mean `{1}` here, and also `{2}`", "write in full which of the two you mean"}},
    Entry{Code::DuplicateName,
          {"de naam `{0}` is al vastgelegd",
           "geef een van de twee een andere naam, of laat er een weg"},
          {"the name `{0}` is declared already",
           "give one of the two another name, or leave one out"}},
    Entry{Code::UnknownSubject,
          {"`{0}` is geen onderwerp waarover deze zin kan gaan",
           "bedoelde u `{1}`?",
           "leg het vast als begrip met gegevens, of noem bij `gebruikt` de begrippen waarin het "
           "staat"},
          {"`{0}` is no subject that this sentence can be about",
           "did you mean `{1}`?",
           "declare it as a concept with facts, or name at `gebruikt` the terms that have it"}},
    Entry{Code::UnknownOrgan,
          {"`{0}` is niet vastgelegd als orgaan",
           "bedoelde u `{1}`?",
           "leg het vast zoals `orgaan \"raad\".`, of noem bij `gebruikt` de begrippen waarin het "
           "staat"},
          {"`{0}` is not declared as an organ",
           "did you mean `{1}`?",
           "declare it as in `orgaan \"raad\".`, or name at `gebruikt` the terms that have it"}},
    Entry{Code::UnknownType,
          {"`{0}` is geen soort gegeven",
           "bedoelde u `{1}`?",
           "schrijf bijvoorbeeld `ja/nee`, `getal`, `bedrag per jaar`, `datum` of `tekst`, of leg "
           "een begrip met deze naam vast"},
          {"`{0}` is no kind of fact",
           "did you mean `{1}`?",
           "write for instance `ja/nee`, `getal`, `bedrag per jaar`, `datum` or `tekst`, or "
           "declare a concept of this name"}},
    Entry{Code::UnknownChoice,
          {"`{0}` is geen keuze bij `{1}`",
           "bedoelde u `{2}`?",
           "kies een van de keuzes die bij het begrip staan, of voeg deze daar toe"},
          {"`{0}` is no choice of `{1}`",
           "did you mean `{2}`?",
           "take one of the choices that the concept lists, or add this one there"}},
    Entry{Code::NotVisible,
          {"`{0}` is vastgelegd in `{1}`, en dit bestand gebruikt dat niet",
           "zet in de kop: `gebruikt: {2} \"{1}\".`"},
          {"`{0}` is declared in `{1}`, which this file does not use",
           "put in the head: `gebruikt: {2} \"{1}\".`"}},
    Entry{Code::MissingUse,
          {"er is geen bestand met de titel `{0}`",
           "bedoelde u `{1}`?",
           "zet dat bestand in dezelfde map, of in de map die `--regels` noemt"},
          {"there is no file with the title `{0}`",
           "did you mean `{1}`?",
           "put that file in the same folder, or in the one that `--regels` names"}},
    Entry{Code::CyclicUse,
          {"deze bestanden gebruiken elkaar in een kring: {0}",
           "breng wat zij delen onder in een eigen bestand met begrippen"},
          {"these files use each other in a circle: {0}",
           "put what they share in a file of terms of its own"}},
    Entry{Code::UnusedName,
          {"`{0}` wordt nergens gebruikt",
           "laat het weg, of kijk na welke regel erover had moeten gaan"},
          {"`{0}` is not used anywhere",
           "leave it out, or see which rule should have been about it"}},
    Entry{Code::WrongDeterminer,
          {"bij `{0}` staat hier een ander lidwoord dan elders", "schrijf `{1} {0}`"},
          {"`{0}` has another article here than elsewhere", "write `{1} {0}`"}},
    Entry{Code::UnknownJudgement,
          {"`{0}` is niet vastgelegd als oordeel",
           "bedoelde u `{1}`?",
           "leg het vast met een eigen zin, zoals `oordeel \"lagere kwaliteit\" van een uitdaging: "
           "ja/nee, door het college.`"},
          {"`{0}` is not declared as a judgement",
           "did you mean `{1}`?",
           "declare it in a sentence of its own, as `oordeel \"lagere kwaliteit\" van een "
           "uitdaging: ja/nee, door het college.`"}},
    Entry{Code::NotAValue,
          {"hier staat geen gegeven dat zelf een waarde heeft",
           "noem een van de gegevens van `{0}`",
           "noem één gegeven, zoals `het budget`"},
          {"this is not a fact that has a value itself",
           "name one of the facts of `{0}`",
           "name one fact, as `het budget`"}},
    Entry{Code::ChoiceAlone,
          {"`{0}` is een {1}, en zegt zonder dat gegeven niets",
           "noem het gegeven erbij, en dan de keuze: `{1} … is {0}`"},
          {"`{0}` is a {1}, and says nothing without that fact",
           "name the fact too, and then the choice: `{1} … is {0}`"}},
    Entry{Code::LacksInRule,
          {"dat iets ontbreekt, zegt alleen een geval", "schrijf in een regel `is niet bekend`"},
          {"only a case says that something is lacking", "in a rule write `is niet bekend`"}},
    Entry{Code::TooManyFacts,
          {"met alle begrippen die erin zitten, telt `{0}` meer gegevens dan te behandelen is",
           "laat begrippen niet twee keer hetzelfde begrip bevatten, keer op keer"},
          {"with all concepts inside it, `{0}` has more facts than can be handled",
           "do not let concepts hold the same concept twice, time and again"}},
    Entry{Code::PartOfItself,
          {"dit begrip is een deel van zichzelf: {0}",
           "laat ergens in deze kring een begrip weg uit de gegevens van een ander"},
          {"this concept is a part of itself: {0}",
           "leave one concept in this circle out of the facts of another"}},
};

}  // namespace

std::span<const Entry> words_about_names() {
    return entries;
}

}  // namespace engine::report
