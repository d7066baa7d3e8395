#include "engine/evaluate/answer.h"
#include "tests/engine/evaluate/zonnedael.h"

#include <gtest/gtest.h>

namespace engine::evaluate {
namespace {

using namespace tests;

using What = decltype(Step::what);

std::vector<std::pair<std::uint32_t, What>> walked(const Finding& finding) {
    std::vector<std::pair<std::uint32_t, What>> all;
    for (const Step& step : finding.steps) all.emplace_back(step.depth, step.what);
    return all;
}

TEST(Steps, GoDownIntoDefinitionsInTheOrderOfTheText) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    const Finding& finding = zonnedael.finding(answer, {"3", "1", "d", ""});
    const std::vector<std::pair<std::uint32_t, What>> expected = {{0, zonnedael.support},
                                                                  {0, zonnedael.needed_support},
                                                                  {1, zonnedael.task},
                                                                  {1, zonnedael.small},
                                                                  {2, zonnedael.budget}};
    EXPECT_EQ(walked(finding), expected);
    EXPECT_EQ(finding.steps[1].value.value, whole(50));
    const auto& version = zonnedael.build.model.definitions[zonnedael.needed_support].versions[0];
    EXPECT_EQ(finding.steps[1].source, version.unit);
}

TEST(Steps, CiteWhereAParameterIsFilledIn) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    const Finding& finding = zonnedael.finding(answer, {"2", "1", "b", ""});
    ASSERT_EQ(finding.steps.size(), 2U);
    EXPECT_EQ(finding.steps[1].what, What(zonnedael.smallest_group));
    EXPECT_EQ(finding.steps[1].value.value, whole(10));
    EXPECT_EQ(finding.steps[1].source,
              zonnedael.build.model.parameters[zonnedael.smallest_group].unit);
}

TEST(Steps, AreToldWithTheItemsOfAList) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    EXPECT_TRUE(zonnedael.finding(answer, {"3", "1", "", ""}).steps.empty());
}

TEST(Steps, AlsoLookIntoTheException) {
    const Zonnedael zonnedael;
    const Answer answer = zonnedael.answer();
    const std::vector<std::pair<std::uint32_t, What>> expected = {
        {0, zonnedael.profit}, {0, zonnedael.form}, {0, zonnedael.small}, {1, zonnedael.budget}};
    EXPECT_EQ(walked(zonnedael.finding(answer, {"2", "2", "", ""})), expected);
}

TEST(Steps, SayThatAFactIsPresumed) {
    Zonnedael zonnedael;
    const UnitId unit = zonnedael.build.article("6");
    zonnedael.build.model.presumptions = {{unit, zonnedael.profit, 0}};
    zonnedael.given.facts[zonnedael.profit.index] = {};
    const Answer answer = zonnedael.answer();
    const Step& step = zonnedael.finding(answer, {"2", "2", "", ""}).steps[0];
    EXPECT_TRUE(step.presumed);
    EXPECT_EQ(step.source, unit);
    EXPECT_EQ(step.value.state, State::Known);
}

TEST(Steps, CiteTheExceptionThatGaveTheValue) {
    Zonnedael zonnedael;
    const UnitId unit = zonnedael.build.article("6");
    auto& definition = zonnedael.build.model.definitions[zonnedael.needed_support];
    definition.overrides = {
        {unit, zonnedael.build.value_of(zonnedael.small), zonnedael.build.constant(whole(25)), {}}};
    const Answer answer = zonnedael.answer();
    const Finding& finding = zonnedael.finding(answer, {"3", "1", "d", ""});
    EXPECT_EQ(finding.status, model::Status::Met);
    EXPECT_EQ(finding.steps[1].source, unit);
    ASSERT_EQ(finding.overruled.size(), 1U);
    EXPECT_EQ(finding.overruled[0].by, Overruled::By::Override);
    EXPECT_EQ(finding.overruled[0].unit, unit);
}

}  // namespace
}  // namespace engine::evaluate
