#include "tests/engine/facts/small.h"

#include "engine/model/written.h"

#include <gtest/gtest.h>

namespace tests {

using namespace engine;
using facts::Fact;

namespace {

constexpr const char* terms = R"(
    begrippen "uitdaagrecht".

    orgaan "college".
    orgaan "raad".
    begrip "rechtsvorm" is een van
      - "vereniging";
      - "stichting";
      - "coöperatie".
    begrip "uitdager" met gegevens
      - "naam": tekst;
      - een rechtsvorm;
      - "winstoogmerk": ja/nee;
      - "aantal inwoners": getal.
    begrip "plan" met gegevens
      - "naam": tekst;
      - "begroting": bestand;
      - "looptijd": duur in maanden.
    begrip "uitdaging" met gegevens
      - een uitdager;
      - een plan, mag ontbreken;
      - "budget": bedrag per jaar, vraag "Welk budget vraagt u per jaar?";
      - "inleg": bedrag;
      - "eigen aandeel": percentage;
      - "gewenste start": datum;
      - "contracteinde": datum, mag ontbreken;
      - "grondslag": verwijzing.
)";

constexpr const char* regulation = R"(
    regeling "Proefverordening", afgekort "PV".
    gebruikt: begrippen "uitdaagrecht".
    geldig vanaf 1 januari 2026.

    artikel 1 "Begripsbepalingen"

      Een uitdaging is "kleinschalig" indien het budget ten hoogste € 50.000 per jaar is.
      De "hoogste inleg" van een uitdaging is € 100.

    artikel 2 "Wie kan uitdagen"

    lid 1
      invulpunt "kleinste groep": getal van 5 tot en met 100, ingevuld met 10.

      Een uitdaging is ontvankelijk
        indien aan ten minste één van de volgende voorwaarden is voldaan:
        a. de rechtsvorm van de uitdager is een van vereniging, stichting;
        b. het aantal inwoners van de uitdager is ten minste de kleinste groep.

    artikel 3 "Weigeren"

    lid 1
      Het college weigert een uitdaging
        indien aan ten minste één van de volgende voorwaarden is voldaan:
        a. naar het oordeel van het college is sprake van lagere kwaliteit;
        b. naar het oordeel van de raad is geen sprake van draagvlak.

      oordeel "lagere kwaliteit" van een uitdaging: ja/nee, door het college, met redenen.
      oordeel "draagvlak" van een uitdaging: ja/nee.

    lid 2
      Het college weigert een uitdaging indien de inleg meer is dan de hoogste inleg,
        tenzij de uitdaging kleinschalig is.

    artikel 4 "Hardheidsclausule"

      Het college kan, met redenen, artikel 2 en artikel 3, lid 1, buiten toepassing laten.
)";

Facts against_small(const std::string& wijktaal) {
    std::vector<std::string> texts = small_texts();
    if (!wijktaal.empty()) texts.push_back(wijktaal);
    return {rule_set(texts), {}, {}};
}

std::string chained(const std::vector<std::string>& chain) {
    std::string text;
    for (const std::string& name : chain) text += (text.empty() ? "" : ".") + name;
    return text;
}

model::AttributeId attribute_of(const model::Model& model, std::string_view chain) {
    for (std::size_t i = 0; i < model.attributes.size(); ++i) {
        const auto id = model.attributes.id(i);
        const bool about_regulations =
            model.attributes[id].origin == model::Attribute::Origin::Structure;
        if (!about_regulations && chained(model.attributes[id].chain) == chain) return id;
    }
    ADD_FAILURE() << "no fact is called " << chain;
    return {0};
}

}  // namespace

const Fact& Facts::fact(std::string_view chain) const {
    return cases.at(0).facts.at(attribute_of(rules.model, chain).index);
}

std::string Facts::shown(std::string_view chain) const {
    const Fact& one = fact(chain);
    if (one.state == Fact::State::Unknown) return "onbekend";
    if (one.state == Fact::State::Absent) return "ontbreekt";
    const auto& type = rules.model.attributes[attribute_of(rules.model, chain)].type;
    return model::written(rules.model, type, one.value, cases.at(0).texts);
}

std::vector<std::string> small_texts() {
    return {unindented(regulation), unindented(terms)};
}

Facts read_wijktaal(const std::string& text) {
    Facts read = against_small(text);
    const auto& tree = read.rules.trees.back();
    read.cases = facts::read_requests(tree, read.rules.model, read.rules.diagnostics);
    read.examples = facts::read_examples(tree, read.rules.model, read.rules.diagnostics);
    return read;
}

Facts read_statements(const std::string& statements) {
    return read_wijktaal(
        "verzoek \"Proef\".\n"
        "gebruikt: regeling \"Proefverordening\".\n"
        "ingediend op 3 maart 2026.\n"
        "een uitdaging met\n  - " +
        statements + ".\n");
}

Facts read_json_case(const std::string& json) {
    Facts read = against_small("");
    const auto file = read.rules.files.add({"case.json", json});
    auto made = facts::read_json(read.rules.files, file, read.rules.model, read.rules.diagnostics);
    if (made) read.cases.push_back(std::move(*made));
    return read;
}

}  // namespace tests
