#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <gtest/gtest.h>

namespace {

using tests::rule_set;

std::string example(const std::string& name) {
    return tests::text_of(tests::root_folder() / "examples/zonnedael" / name);
}

TEST(Zonnedael, IsWithoutMistakes) {
    const auto set = rule_set({example("verordening.wijk"), example("begrippen.wijk")});
    EXPECT_EQ(set.found(), std::vector<tests::Found>{});
}

TEST(Zonnedael, HasTheRulesOfItsOrdinance) {
    const auto set = rule_set({example("verordening.wijk"), example("begrippen.wijk")});
    const auto& model = set.model;
    EXPECT_EQ(model.rules.size(), 6U);
    EXPECT_EQ(model.clauses.size(), 16U);
    EXPECT_EQ(model.parameters.size(), 1U);
    EXPECT_EQ(model.definitions.size(), 2U);
    EXPECT_EQ(model.hardships.size(), 1U);
    EXPECT_EQ(model.mend_terms.size(), 1U);
}

TEST(Zonnedael, TreatsAChallengeInOneProcedureAndTheAwbInTheRest) {
    const auto awb = tests::text_of(tests::root_folder() / "rules/nl/awb.wijk");
    const auto begrippen = example("begrippen.wijk");
    // In any order: a file may go on with a regulation that is read after it.
    const auto set =
        rule_set({example("behandeling.wijk"), awb, example("verordening.wijk"), begrippen});
    EXPECT_EQ(set.found(), std::vector<tests::Found>{});
    std::size_t main = 0;
    for (const auto& procedure : set.model.procedures) {
        const auto& unit = set.model.units[procedure.unit];
        const std::string& title = set.model.regulations[unit.regulation].title;
        main += procedure.main() ? 1U : 0U;
        EXPECT_EQ(procedure.main(), title == "Verordening uitdaagrecht Zonnedael 2026") << title;
    }
    EXPECT_EQ(main, 1U);
}

}  // namespace
