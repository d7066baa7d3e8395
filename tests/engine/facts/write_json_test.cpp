#include "engine/facts/write_json.h"

#include "engine/facts/hardship.h"
#include "tests/engine/facts/small.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace tests {
namespace {

using namespace engine;
using facts::Case;
using facts::Fact;
using model::Attribute;
using model::Type;
using Found = std::vector<tests::Found>;

const model::Model& small() {
    static const RuleSet set = rule_set(small_texts());
    return set.model;
}

std::string some_text() {
    const std::vector<std::string> pieces = {
        "a", "\"", "\\", "/", "\n", "\t", "{}", "é", "€", "😀", "\u2028", " ", "null", "\x7F"};
    std::string text;
    for (const auto piece : *rc::gen::container<std::vector<std::size_t>>(
             rc::gen::inRange<std::size_t>(0, pieces.size()))) {
        text += pieces[piece];
    }
    return text;
}

std::int64_t some_value(const Type& type, Case& given) {
    switch (type.kind) {
        case Type::Kind::YesNo: return *rc::gen::inRange(0, 2);
        case Type::Kind::Number:
        case Type::Kind::Money:
        case Type::Kind::Percentage: return *rc::gen::arbitrary<std::int64_t>();
        case Type::Kind::Duration: return *rc::gen::inRange(0, 100'000);
        case Type::Kind::Date: return *rc::gen::inRange(-60'000, 200'000);
        case Type::Kind::Choice:
            return *rc::gen::inRange<std::int64_t>(
                0, static_cast<std::int64_t>(small().choices[type.choices].values.size()));
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference: break;
    }
    given.texts.push_back(some_text());
    return static_cast<std::int64_t>(given.texts.size()) - 1;
}

Fact some_fact(const Attribute& attribute, Case& given) {
    Fact fact;
    const auto sort = *rc::gen::inRange(0, 4);
    if (sort == 0) return fact;
    if (sort == 1 && attribute.optional) {
        fact.state = Fact::State::Absent;
        return fact;
    }
    fact.state = Fact::State::Known;
    fact.value = some_value(attribute.type, given);
    if (attribute.origin != Attribute::Origin::Judged) return fact;
    fact.reason = some_text() + (attribute.with_reasons ? "omdat" : "");
    if (*rc::gen::arbitrary<bool>()) fact.date = calendar::date_of(*rc::gen::inRange(0, 50'000));
    return fact;
}

facts::SetAside some_aside(const facts::Settable& what) {
    facts::SetAside aside{what.unit, some_text() + "omdat", {}};
    if (*rc::gen::arbitrary<bool>()) aside.organ = what.organ;
    if (*rc::gen::arbitrary<bool>()) aside.date = calendar::date_of(*rc::gen::inRange(0, 50'000));
    return aside;
}

Case some_case() {
    const auto day = calendar::date_of(*rc::gen::inRange(0, 50'000));
    Case given = facts::empty_case(small(), facts::subjects_of_cases(small()).front(), day);
    given.title = some_text();
    if (*rc::gen::arbitrary<bool>()) given.under = small().regulations.id(0);
    for (std::size_t i = 0; i < small().attributes.size(); ++i) {
        const Attribute& attribute = small().attributes[small().attributes.id(i)];
        const bool of_case =
            attribute.subject == given.subject && attribute.origin != Attribute::Origin::Structure;
        if (of_case) given.facts[i] = some_fact(attribute, given);
    }
    for (const facts::Settable& one : facts::settable(small(), given.subject)) {
        if (*rc::gen::arbitrary<bool>()) given.set_aside.push_back(some_aside(one));
    }
    return given;
}

bool same(const facts::SetAside& one, const facts::SetAside& other) {
    return one.unit == other.unit && one.reason == other.reason && one.organ == other.organ &&
           one.date == other.date;
}

bool same(const Fact& one, const Case& of_one, const Fact& other, const Case& of_other, Type type) {
    const auto value = [&](const Fact& fact, const Case& given) {
        const bool textual = type.textual() && fact.state == Fact::State::Known;
        return textual ? given.texts.at(static_cast<std::size_t>(fact.value))
                       : std::to_string(fact.value);
    };
    return one.state == other.state && value(one, of_one) == value(other, of_other) &&
           one.date == other.date && one.reason == other.reason;
}

RC_GTEST_PROP(WrittenJson, IsReadBackAsTheSameCase, ()) {
    const Case given = some_case();
    const std::string json = facts::case_json(small(), given);
    const Facts read = read_json_case(json);
    RC_LOG() << json;
    RC_ASSERT(read.rules.found() == Found());
    RC_ASSERT(read.cases.size() == 1U);
    const Case& back = read.cases.front();
    RC_ASSERT(back.subject == given.subject);
    RC_ASSERT(back.date == given.date);
    RC_ASSERT(back.title == given.title);
    RC_ASSERT(back.under == given.under);
    for (std::size_t i = 0; i < given.facts.size(); ++i) {
        const Attribute& attribute = small().attributes[small().attributes.id(i)];
        RC_ASSERT(same(given.facts[i], given, back.facts[i], back, attribute.type));
    }
    RC_ASSERT(back.set_aside.size() == given.set_aside.size());
    for (std::size_t i = 0; i < given.set_aside.size(); ++i) {
        RC_ASSERT(same(given.set_aside[i], back.set_aside[i]));
    }
}

TEST(WrittenJson, HoldsOnlyWhatIsWanted) {
    const Facts read = read_json_case(
        R"({"onderwerp": "uitdaging", "datum": "2026-03-03", "gegevens": {
            "uitdager": {"naam": "Groen \"Noord\"", "aantal inwoners": 0.5},
            "plan": {"ontbreekt": true}, "budget": {"euro": 46000.05, "per": "jaar"}},
            "oordelen": {"lagere kwaliteit": {"oordeel": true, "door": "college",
                                              "datum": "2026-03-20", "reden": "te smal"}}})");
    const auto wanted = [](model::AttributeId id) {
        const auto& chain = small().attributes[id].chain;
        return chain.back() != "budget" && chain.front() != "plan";
    };
    EXPECT_EQ(facts::case_json(small(), read.cases.at(0), wanted), R"({
  "onderwerp": "uitdaging",
  "datum": "2026-03-03",
  "gegevens": {
    "uitdager": {
      "naam": "Groen \"Noord\"",
      "aantal inwoners": 0.5
    }
  },
  "oordelen": {
    "lagere kwaliteit": {
      "oordeel": true,
      "door": "college",
      "datum": "2026-03-20",
      "reden": "te smal"
    }
  }
}
)");
}

}  // namespace
}  // namespace tests
