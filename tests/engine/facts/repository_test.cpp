// The cases that this repository carries.
#include "engine/facts/read.h"
#include "engine/facts/structure.h"
#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <gtest/gtest.h>

namespace tests {
namespace {

using namespace engine;
using facts::Fact;

std::string example(const std::string& name) {
    return text_of(root_folder() / "examples/zonnedael" / name);
}

/// The statutes and the ordinances of Zonnedael, with one file more.
RuleSet zonnedael(const std::string& file) {
    return rule_set({text_of(root_folder() / "rules/nl/gemeentewet.wijk"),
                     text_of(root_folder() / "rules/nl/awb.wijk"),
                     example("begrippen.wijk"),
                     example("verordening.wijk"),
                     example("behandeling.wijk"),
                     example("participatie.wijk"),
                     example(file)});
}

std::string text_in(const facts::Case& given, const model::Attribute& attribute, const Fact& fact) {
    const bool text = attribute.type.textual() && fact.state == Fact::State::Known;
    return text ? given.texts.at(static_cast<std::size_t>(fact.value)) : "";
}

TEST(Repository, TheRequestInJsonIsTheOneInWijktaal) {
    RuleSet rules = zonnedael("verzoek.wijk");
    const auto file = rules.files.add({"verzoek.json", example("verzoek.json")});
    const auto written = facts::read_requests(rules.trees.back(), rules.model, rules.diagnostics);
    const auto json = facts::read_json(rules.files, file, rules.model, rules.diagnostics);
    EXPECT_EQ(rules.found(), std::vector<Found>{});
    ASSERT_EQ(written.size(), 1U);
    ASSERT_TRUE(json);
    EXPECT_EQ(written[0].title, json->title);
    EXPECT_EQ(written[0].subject, json->subject);
    EXPECT_EQ(written[0].date, json->date);
    std::size_t known = 0;
    for (std::size_t i = 0; i < rules.model.attributes.size(); ++i) {
        const auto& attribute = rules.model.attributes[rules.model.attributes.id(i)];
        const Fact& one = written[0].facts[i];
        const Fact& other = json->facts[i];
        EXPECT_EQ(one.state, other.state) << attribute.phrase;
        EXPECT_EQ(text_in(written[0], attribute, one), text_in(*json, attribute, other));
        const bool same = attribute.type.textual() || one.value == other.value;
        EXPECT_TRUE(same) << attribute.phrase;
        known += one.state == Fact::State::Known ? 1U : 0U;
    }
    EXPECT_EQ(known, 12U);
}

TEST(Repository, TheExamplesAreRead) {
    RuleSet rules = zonnedael("voorbeelden.wijk");
    const auto examples = facts::read_examples(rules.trees.back(), rules.model, rules.diagnostics);
    EXPECT_EQ(rules.found(), std::vector<Found>{});
    ASSERT_FALSE(examples.empty());
    for (const facts::Example& one : examples) {
        EXPECT_FALSE(one.expectations.empty() && one.course.empty()) << one.title;
    }
}

/// What a regulation is known to hold, by the chain of the fact: `regelt.evaluatie`.
std::map<std::string, std::int64_t> structure_of(const RuleSet& rules, const std::string& title) {
    std::map<std::string, std::int64_t> held;
    const auto& regulations = rules.model.regulations;
    for (std::size_t i = 0; i < regulations.size(); ++i) {
        if (regulations[regulations.id(i)].title != title) continue;
        const auto given =
            facts::case_of(rules.model, regulations.id(i), calendar::date_of(20'000));
        for (std::size_t n = 0; n < rules.model.attributes.size(); ++n) {
            const auto& attribute = rules.model.attributes[rules.model.attributes.id(n)];
            if (attribute.origin != model::Attribute::Origin::Structure) continue;
            EXPECT_EQ(given.facts[n].state, Fact::State::Known);
            held[attribute.chain.front() + '.' + attribute.chain.back()] = given.facts[n].value;
        }
    }
    return held;
}

TEST(Repository, ARegulationIsACaseOfItsOwn) {
    const RuleSet rules = rule_set({text_of(root_folder() / "rules/nl/gemeentewet.wijk"),
                                    unindented(R"(
        begrippen "woorden".
        orgaan "college".
        orgaan "burgemeester".
        begrip "uitdaging" met gegevens
          - "budget": bedrag.
    )"),
                                    unindented(R"(
        regeling "Proefverordening".
        regelt: voorbereiding, evaluatie.
        gebruikt: begrippen "woorden".

        artikel 1

          Een uitdaging is ontvankelijk indien het budget ten hoogste € 5 is.
    )")});
    EXPECT_EQ(rules.found(), std::vector<Found>{});
    EXPECT_EQ(structure_of(rules, "Proefverordening"),
              (std::map<std::string, std::int64_t>{{"regelt.voorbereiding", 1},
                                                   {"regelt.uitvoering", 0},
                                                   {"regelt.evaluatie", 1},
                                                   {"voorwaarde.uitdaging", 1}}));
    EXPECT_EQ(structure_of(rules, "Gemeentewet").at("regelt.evaluatie"), 0);
}

}  // namespace
}  // namespace tests
