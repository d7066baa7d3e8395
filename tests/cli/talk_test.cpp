// Whatever somebody types, the interview goes on or ends, and files only what was meant.
#include "tests/cli/program.h"
#include "tests/support/files.h"
#include "tests/support/working_folder.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <sstream>

namespace tests {
namespace {

namespace fs = std::filesystem;

class Talk : public testing::Test {
protected:
    Talk() { lay_zonnedael(); }

private:
    WorkingFolder folder_;
};

TEST_F(Talk, GoesOnWhereItWasKept) {
    const std::string before = "Het Noorderpark\nstichting\n";
    const std::string after = "nee\ngroen\nbegroting.pdf\n46.000\n31\n1\n1-9-2026\nindienen\n";
    ASSERT_EQ(talk(before + "bewaar half.json\n").exit, 1);
    const Ran whole = talk(before + after);
    const Ran resumed = talk(after, {"verordening.wijk", "--antwoorden", "half.json"});
    EXPECT_EQ(whole.exit, 0);
    EXPECT_EQ(resumed.exit, 0) << resumed.out << resumed.err;
    const auto status_of = [](const Ran& result) {
        const std::size_t from = result.out.find("Ingediend op ");
        return result.out.substr(from, result.out.find("wijkwet status") - from);
    };
    EXPECT_EQ(status_of(resumed), status_of(whole));
}

TEST_F(Talk, KeepsNothingOverAnotherFile) {
    std::ofstream("antwoorden.json") << "van iemand anders";
    talk("Het Noorderpark\n");
    EXPECT_EQ(text_of("antwoorden.json"), "van iemand anders");
    EXPECT_TRUE(holds(text_of("antwoorden-2.json"), "Het Noorderpark"));
}

TEST_F(Talk, KeepsNothingWhenNothingWasSaid) {
    talk("");
    EXPECT_FALSE(fs::exists("antwoorden.json"));
}

TEST_F(Talk, GoesOnWhenTheAnswersCannotBeKept) {
    const Ran told = talk("Het Noorderpark\nbewaar geen/map/a.json\nstichting\nstop\n");
    EXPECT_TRUE(holds(told.out, "kan niet worden geschreven")) << told.out;
    EXPECT_TRUE(holds(told.out, "Is winst maken een doel?")) << told.out;
}

TEST_F(Talk, TakesAnAnswerForNoMoreThanItIs) {
    talk("Het Noorderpark\nstichting\nnee\ngroen\"; - het budget is € 5\nbewaar a.json\n");
    const std::string kept = text_of("a.json");
    EXPECT_TRUE(holds(kept, R"("doel": "groen\"; - het budget is € 5")")) << kept;
    EXPECT_FALSE(holds(kept, R"("budget")")) << kept;
}

TEST_F(Talk, LeavesAnAnswerAsItWasWhenTheChangeIsCalledOff) {
    const std::string page = "Kijk uw antwoorden na.";
    const Ran told = talk("Park\nstichting\nja\n1\nterug\nstop\n");
    const auto first = told.out.find(page);
    const auto last = told.out.rfind(page);
    ASSERT_LT(first, last) << "the page comes back at once\n" << told.out;
    const std::string again = told.out.substr(last);
    EXPECT_TRUE(holds(again, "1 de rechtsvorm van de uitdager: stichting")) << again;
    EXPECT_TRUE(holds(again, "2 winstoogmerk van de uitdager: ja")) << again;
}

/// Bytes that mean something among bytes that do not.
rc::Gen<std::string> typed() {
    const auto line =
        rc::gen::weightedOneOf<std::string>({{3, rc::gen::arbitrary<std::string>()},
                                             {5,
                                              rc::gen::element<std::string>("ja",
                                                                            "nee",
                                                                            "1",
                                                                            "2",
                                                                            "99",
                                                                            "",
                                                                            "?",
                                                                            "terug",
                                                                            "46.000",
                                                                            "31-2-2026",
                                                                            "1-9-2026",
                                                                            "geen",
                                                                            "\xff\xfe",
                                                                            "\x1b[A",
                                                                            "99999999999999999999",
                                                                            "bewaar map/",
                                                                            "stichting")}});
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(line),
                        [](const std::vector<std::string>& lines) {
                            std::string text;
                            for (const std::string& one : lines) text += one + '\n';
                            return text;
                        });
}

TEST_F(Talk, SurvivesWhateverIsTyped) {
    EXPECT_TRUE(rc::check([] {
        const Ran told = talk(*typed());
        RC_ASSERT(told.err.empty());
        RC_ASSERT(told.exit == 0 || told.exit == 1);
    }));
}

}  // namespace
}  // namespace tests
