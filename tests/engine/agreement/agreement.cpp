#include "tests/engine/agreement/agreement.h"

#include "engine/evaluate/trial.h"
#include "engine/facts/read.h"
#include "engine/model/written.h"
#include "tests/support/rule_set.h"

#include <fmt/format.h>
#include <regex>

namespace tests {
namespace {

using namespace engine;

constexpr const char* terms = R"(
    begrippen "proef".
    orgaan "college".
    orgaan "raad".
    begrip "kleur" is een van
      - "rood";
      - "groen";
      - "blauw".
    begrip "plan" met gegevens
      - "doel": tekst;
      - "raming": bestand.
    begrip "aanvraag" met gegevens
      - een plan, mag ontbreken;
      - een kleur;
      - "budget": bedrag;
      - "kosten": bedrag;
      - "bijdrage": bedrag, mag ontbreken;
      - "aantal": getal;
      - "aandeel": percentage;
      - "start": datum;
      - "einde": datum, mag ontbreken;
      - "looptijd": duur in weken;
      - "groot": ja/nee;
      - "nieuw": ja/nee;
      - "spoed": ja/nee, mag ontbreken.
    oordeel "overlast" van een aanvraag: ja/nee, door het college.
    oordeel "draagvlak" van een aanvraag: ja/nee, door de raad.
)";

constexpr const char* example = R"(voorbeelden bij "Proef".
gebruikt: begrippen "proef".

voorbeeld "een geval"
  op {}.
  gegeven een aanvraag met
    - {}.
  verwacht
    - {}.
)";

/// Each line behind its dash.
std::string lines(const std::string& text) {
    return std::regex_replace(text, std::regex("; +"), ";\n    - ");
}

std::string came_out(const RuleSet& set,
                     const facts::Example& given,
                     const evaluate::Trial& trial,
                     const evaluate::Miss& miss) {
    const facts::Expectation& expected = given.expectations[miss.expectation];
    const auto line = set.files[expected.span.file].text(expected.span);
    const std::string value =
        miss.value.state == evaluate::State::Known
            ? model::written(set.model, miss.value.type, miss.value.value, given.given.texts)
            : fmt::format("state {}", static_cast<int>(miss.value.state));
    return fmt::format("{}: outcome {}, status {}, {}, {}",
                       line,
                       static_cast<int>(trial.answer.outcome),
                       static_cast<int>(miss.status),
                       miss.no_finding ? "no finding" : "found",
                       value);
}

}  // namespace

std::string proef(const std::string& text) {
    return "regeling \"Proef\".\ngebruikt: begrippen \"proef\".\n" + text;
}

std::vector<std::string> misses_of(const std::vector<std::string>& regulations,
                                   const Agreed& agreed) {
    std::vector<std::string> texts = regulations;
    texts.push_back(unindented(terms));
    texts.push_back(fmt::format(example, agreed.date, lines(agreed.facts), lines(agreed.expected)));
    RuleSet set = rule_set(texts);
    const auto examples = facts::read_examples(set.trees.back(), set.model, set.diagnostics);
    std::vector<std::string> misses;
    for (const text::Diagnostic& one : set.diagnostics) {
        if (text::severity_of(one.code) == text::Severity::Warning) continue;
        misses.push_back(fmt::format(
            "{} at {}", text::name_of(one.code), set.files[one.span.file].text(one.span)));
    }
    evaluate::Trials trials(set.model);
    for (const facts::Example& one : examples) {
        const evaluate::Trial trial = trials.run(one);
        for (const evaluate::Miss& miss : trial.misses) {
            misses.push_back(came_out(set, one, trial, miss));
        }
    }
    if (examples.empty()) misses.push_back("the example could not be read");
    return misses;
}

}  // namespace tests
