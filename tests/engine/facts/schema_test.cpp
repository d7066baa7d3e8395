#include "engine/facts/schema.h"

#include "engine/facts/read.h"
#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace {

using namespace engine;
using Json = nlohmann::ordered_json;

std::string example(const std::string& name) {
    return tests::text_of(tests::root_folder() / "examples/zonnedael" / name);
}

const model::Model& zonnedael() {
    static const auto set =
        tests::rule_set({example("verordening.wijk"), example("begrippen.wijk")});
    return set.model;
}

const std::string& schema_text() {
    static const std::string text =
        facts::schema(zonnedael(), facts::subjects_of_cases(zonnedael()).at(0));
    return text;
}

/// Walks a schema and makes something that fits it.
Json instance_of(const Json& schema);

Json object_of(const Json& schema) {
    const auto required = schema.value("required", Json::array());
    Json made = Json::object();
    for (const auto& [name, property] : schema.at("properties").items()) {
        const bool must = std::ranges::find(required, Json(name)) != required.end();
        if (must || *rc::gen::arbitrary<bool>()) made[name] = instance_of(property);
    }
    return made;
}

Json text_of(const Json& schema) {
    if (schema.contains("format")) {
        const auto days = *rc::gen::inRange<std::int64_t>(-60'000, 300'000);
        return calendar::format_iso(calendar::date_of(days));
    }
    const auto least = schema.value("minLength", std::size_t{0});
    auto text = *rc::gen::container<std::string>(rc::gen::inRange(' ', '~'));
    while (text.size() < least) text += 'x';
    return text;
}

/// Whole or with two decimals, as anything that counts can be.
Json number_of() {
    const auto hundredths = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
    if (hundredths % 2 == 0) return hundredths;
    return static_cast<double>(hundredths) / 100;
}

Json instance_of(const Json& schema) {
    if (schema.contains("const")) return schema["const"];
    if (schema.contains("enum"))
        return *rc::gen::elementOf(schema["enum"].get<std::vector<Json>>());
    if (schema.contains("anyOf")) {
        return instance_of(*rc::gen::elementOf(schema["anyOf"].get<std::vector<Json>>()));
    }
    const std::string type = schema.at("type");
    if (type == "object") return object_of(schema);
    if (type == "string") return text_of(schema);
    if (type == "number") return number_of();
    if (type == "boolean") return *rc::gen::arbitrary<bool>();
    if (type == "null") return nullptr;
    RC_ASSERT(type == "integer");
    return *rc::gen::inRange<std::int64_t>(schema.at("minimum"), schema.at("maximum"));
}

RC_GTEST_PROP(Schema, WhateverFitsItIsReadWithoutAWord, ()) {
    const Json made = instance_of(Json::parse(schema_text()));
    text::SourceFiles files;
    const auto file = files.add({"verzoek.json", made.dump(2)});
    text::Diagnostics diagnostics;
    const auto given = facts::read_json(files, file, zonnedael(), diagnostics);
    RC_LOG() << made.dump(2);
    RC_ASSERT(given.has_value());
    for (const auto& one : diagnostics) {
        RC_LOG() << text::name_of(one.code) << " at " << files[file].text(one.span);
    }
    RC_ASSERT(diagnostics.empty());
}

TEST(Schema, TellsOfAFactWhatItIsAndHowToAskForIt) {
    const Json schema = Json::parse(schema_text());
    const Json& facts = schema["properties"]["gegevens"]["properties"];
    EXPECT_EQ(facts["budget"], Json::parse(R"({
        "title": "het budget",
        "description": "Welk budget vraagt u per jaar?",
        "anyOf": [
            {
                "type": "object",
                "properties": {"euro": {"type": "number"}, "per": {"const": "jaar"}},
                "required": ["euro", "per"],
                "additionalProperties": false
            },
            {"type": "null"}
        ]
    })"));
    const Json& uitdager = facts["uitdager"]["anyOf"][0]["properties"];
    EXPECT_EQ(uitdager["rechtsvorm"]["anyOf"][0]["enum"].size(), 5U);
}

TEST(Schema, OnlyWhatMayBeLackingMayBeSaidToBe) {
    const Json schema = Json::parse(schema_text());
    const Json& facts = schema["properties"]["gegevens"]["properties"];
    const Json& task = facts["taak"]["anyOf"][0]["properties"];
    EXPECT_EQ(task["contracteinde"]["anyOf"].size(), 3U);
    EXPECT_EQ(task["huidige kosten"]["anyOf"].size(), 2U);
    EXPECT_EQ(facts["plan"]["anyOf"].size(), 3U);
    EXPECT_EQ(facts["taak"]["anyOf"].size(), 2U);
}

TEST(Schema, AJudgementIsGivenByItsOrganWithReasons) {
    const Json schema = Json::parse(schema_text());
    const Json& judgements = schema["properties"]["oordelen"]["properties"];
    const Json& judgement = judgements["lagere kwaliteit"]["anyOf"][0];
    EXPECT_EQ(judgement["properties"]["door"]["const"], "college");
    EXPECT_EQ(judgement["required"], Json::parse(R"(["oordeel", "reden"])"));
}

TEST(Schema, WhatAHardshipClauseReachesCanBeSetAsideWithReasons) {
    const Json schema = Json::parse(schema_text());
    const Json& asides = schema["properties"]["buiten toepassing"]["properties"];
    const Json& places = asides["Verordening uitdaagrecht Zonnedael 2026"]["properties"];
    ASSERT_EQ(places.size(), 1U);
    const Json& aside = places["artikel 2, lid 1"]["anyOf"][0];
    EXPECT_EQ(aside["properties"]["door"]["enum"], Json::parse(R"(["college"])"));
    EXPECT_EQ(aside["required"], Json::parse(R"(["reden"])"));
}

TEST(Schema, TheSubjectMustBeNamedWhenThereAreSeveral) {
    const auto set = tests::rule_set({tests::unindented(R"(
        begrippen "proef".
        begrip "uitdaging" met gegevens
          - "deelnemers": getal.
        begrip "bezwaar" met gegevens
          - "gronden": tekst.
    )")});
    const auto subjects = facts::subjects_of_cases(set.model);
    ASSERT_EQ(subjects.size(), 2U);
    const Json schema = Json::parse(facts::schema(set.model, subjects[1]));
    EXPECT_EQ(schema["required"], Json::parse(R"(["datum", "onderwerp"])"));
    EXPECT_EQ(schema["properties"]["onderwerp"]["const"], "bezwaar");
    EXPECT_FALSE(schema["properties"]["gegevens"]["properties"].contains("deelnemers"));
}

TEST(Schema, IsTheSameEveryTimeAndEndsItsLastLine) {
    const auto set = tests::rule_set({example("verordening.wijk"), example("begrippen.wijk")});
    EXPECT_EQ(facts::schema(set.model, facts::subjects_of_cases(set.model).at(0)), schema_text());
    EXPECT_TRUE(schema_text().ends_with("}\n"));
    EXPECT_TRUE(schema_text().starts_with("{\n  \"$schema\""));
}

}  // namespace
