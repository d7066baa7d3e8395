#include "cli/library.h"

#include "tests/support/working_folder.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace tests {
namespace {

namespace fs = std::filesystem;
using cli::RuleSet;
using engine::text::Code;

void write(const fs::path& path, const std::string& text) {
    if (path.has_parent_path()) fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> paths_of(const RuleSet& rules, std::size_t closure) {
    std::vector<std::string> paths;
    for (const auto file : rules.closures.at(closure).files) {
        paths.emplace_back(rules.files[file].path());
    }
    return paths;
}

std::vector<Code> codes_of(const RuleSet& rules) {
    std::vector<Code> codes;
    for (const auto& diagnostic : rules.diagnostics) codes.push_back(diagnostic.code);
    return codes;
}

using Paths = std::vector<std::string>;

class Library : public testing::Test {
    WorkingFolder folder_;
};

TEST_F(Library, AFileIsReadWithAllThatItNeeds) {
    write("terms.wijk", "begrippen \"t\".\nbegrip \"soort taak\" is een van\n- \"zorg\".\n");
    write("rule.wijk",
          "regeling \"R\".\ngrondslag: Gemeentewet artikel 150.\ngebruikt: begrippen \"t\".\n");
    write("law.wijk", "regeling \"Gemeentewet\".\n");
    write("cases.wijk", "voorbeelden bij \"R\".\n");
    write("request.wijk", "verzoek \"V\".\ngebruikt: regeling \"R\".\n");
    write("other.wijk", "regeling \"Anders\".\n");

    for (const char* given : {"cases.wijk", "request.wijk"}) {
        const RuleSet rules = cli::load({given}, {});
        EXPECT_EQ(paths_of(rules, 0), (Paths{"terms.wijk", "law.wijk", "rule.wijk", given}));
        EXPECT_TRUE(rules.diagnostics.empty());
        ASSERT_EQ(rules.closures[0].trees.size(), 4U);
        EXPECT_EQ(rules.closures[0].trees[3]->file, rules.closures[0].root);
    }
}

TEST_F(Library, ABasisIsFoundByItsAbbreviationAndMayBeMissing) {
    write("a/rule.wijk",
          "regeling \"R\".\ngrondslag: Awb artikel 4:1.\ngrondslag: Gemeentewet artikel 150.\n");
    write("rules/nl/awb.wijk", "regeling \"Algemene wet bestuursrecht\", afgekort \"Awb\".\n");
    const RuleSet rules = cli::load({"a/rule.wijk"}, "rules");
    EXPECT_EQ(paths_of(rules, 0), (Paths{"rules/nl/awb.wijk", "a/rule.wijk"}));
    EXPECT_TRUE(rules.diagnostics.empty());
}

TEST_F(Library, WhatIsOnlyFollowedIsNotRead) {
    write("a.wijk", "regeling \"A\".\nvolgt: \"M\".\n");
    write("m.wijk", "regeling \"M\".\n");
    EXPECT_EQ(paths_of(cli::load({"a.wijk"}, {}), 0), Paths{"a.wijk"});
}

TEST_F(Library, TheNearestTitleWins) {
    write("rules/one/u.wijk", "regeling \"U\".\ngebruikt: begrippen \"t\".\n");
    write("rules/one/t.wijk", "begrippen \"t\".\n");
    write("rules/two/t.wijk", "begrippen \"t\".\n");
    write("here/r.wijk", "regeling \"R\".\ngebruikt: regeling \"U\".\n");

    const RuleSet beside = cli::load({"here/r.wijk"}, "rules");
    EXPECT_EQ(paths_of(beside, 0), (Paths{"rules/one/t.wijk", "rules/one/u.wijk", "here/r.wijk"}));

    write("here/t.wijk", "begrippen \"t\".\n");
    const RuleSet own = cli::load({"here/r.wijk"}, "rules");
    EXPECT_EQ(paths_of(own, 0), (Paths{"here/t.wijk", "rules/one/u.wijk", "here/r.wijk"}));
}

TEST_F(Library, VersionsSideBySideAreAllTaken) {
    write("a.wijk", "regeling \"A\".\ngebruikt: regeling \"B\".\n");
    write("b2025.wijk", "regeling \"B\".\n");
    write("b2026.wijk", "regeling \"B\".\n");
    write("rules/b.wijk", "regeling \"B\".\n");
    EXPECT_EQ(paths_of(cli::load({"a.wijk"}, "rules"), 0),
              (Paths{"b2025.wijk", "b2026.wijk", "a.wijk"}));
}

TEST_F(Library, AFileIsReadOnceThoughManyUseIt) {
    write("t.wijk", "begrippen \"t\".\nbegrip \"soort taak\" is een van\n- \"zorg\".\n");
    for (const char* name : {"a", "b", "c"}) {
        write(std::string(name) + ".wijk",
              "regeling \"" + std::string(name) +
                  "\".\ngebruikt: begrippen \"t\".\n"
                  "begrip \"eigen " +
                  name + "\" is een van\n- \"ja\".\n");
    }
    fs::create_symlink("t.wijk", "z.wijk");
    const RuleSet rules = cli::load({"a.wijk", "b.wijk", "./a.wijk", "."}, {});
    EXPECT_EQ(rules.closures.size(), 4U);
    EXPECT_EQ(rules.files.size(), 4U);
    EXPECT_EQ(rules.trees.size(), 4U);
    EXPECT_EQ(rules.closures[0].trees[0], rules.closures[1].trees[0]);
}

TEST_F(Library, NamesComeFromTheClosureAlone) {
    const std::string rule =
        "\nartikel 1\n\nEen uitdaging is volledig indien het plan en doel bekend is.\n";
    write("t.wijk", "begrippen \"t\".\nbegrip \"plan en doel\" is een van\n- \"ja\".\n");
    write("with.wijk", "regeling \"W\".\ngebruikt: begrippen \"t\".\n" + rule);
    write("without.wijk", "regeling \"X\".\n" + rule);
    EXPECT_TRUE(cli::load({"with.wijk"}, {}).diagnostics.empty());
    EXPECT_FALSE(cli::load({"without.wijk"}, {}).diagnostics.empty());
}

TEST_F(Library, AMissingTitleIsSaidFirstWithTheNearest) {
    write(
        "a.wijk",
        "geldig vanaf 31 februari 2026.\nregeling \"A\".\ngebruikt: begrippen \"uitdaagregt\".\n");
    write("t.wijk", "begrippen \"uitdaagrecht\".\n");
    write("cases.wijk", "voorbeelden bij \"Verordening\".\n");
    const RuleSet rules = cli::load({"a.wijk", "cases.wijk"}, {});
    ASSERT_EQ(codes_of(rules),
              (std::vector{Code::MissingUse, Code::ImpossibleDate, Code::MissingUse}));
    EXPECT_EQ(rules.diagnostics[0].arguments, (Paths{"uitdaagregt", "uitdaagrecht"}));
    EXPECT_EQ(rules.files[rules.diagnostics[0].span.file].text(rules.diagnostics[0].span),
              "\"uitdaagregt\"");
    EXPECT_EQ(rules.diagnostics[2].arguments, (Paths{"Verordening", ""}));
}

TEST_F(Library, ACircleIsSaidOnceWhereItCloses) {
    write("a.wijk", "regeling \"A\".\ngebruikt: regeling \"B\".\n");
    write("b.wijk", "regeling \"B\".\ngebruikt: regeling \"C\".\n");
    write("c.wijk", "regeling \"C\".\ngrondslag: D artikel 1.\ngebruikt: regeling \"A\".\n");
    write("d.wijk", "regeling \"D\".\ngebruikt: regeling \"D\".\n");
    const RuleSet rules = cli::load({"a.wijk", "b.wijk", "c.wijk"}, {});
    ASSERT_EQ(codes_of(rules), (std::vector{Code::CyclicUse, Code::CyclicUse}));
    EXPECT_EQ(rules.diagnostics[0].arguments, (Paths{"\"A\" → \"B\" → \"C\" → \"A\""}));
    EXPECT_EQ(rules.files[rules.diagnostics[0].span.file].path(), "c.wijk");
    EXPECT_EQ(rules.diagnostics[1].arguments, (Paths{"\"D\" → \"D\""}));
    EXPECT_EQ(paths_of(rules, 0).size(), 4U);
}

TEST_F(Library, StatutesMayStandOnEachOther) {
    write("a.wijk", "regeling \"A\".\ngrondslag: B artikel 1.\n");
    write("b.wijk", "regeling \"B\".\ngrondslag: A artikel 1.\n");
    const RuleSet rules = cli::load({"."}, {});
    EXPECT_TRUE(rules.diagnostics.empty());
    EXPECT_EQ(paths_of(rules, 0), (Paths{"./b.wijk", "./a.wijk"}));
    EXPECT_EQ(paths_of(rules, 1), (Paths{"./a.wijk", "./b.wijk"}));
}

TEST_F(Library, AChainOfAThousandFilesExhaustsNothing) {
    for (int i = 0; i < 1000; ++i) {
        write(std::to_string(i) + ".wijk",
              "begrippen \"" + std::to_string(i) + "\".\ngebruikt: begrippen \"" +
                  std::to_string((i + 1) % 1000) + "\".\n");
    }
    const RuleSet rules = cli::load({"0.wijk"}, {});
    EXPECT_EQ(rules.closures.at(0).files.size(), 1000U);
    EXPECT_EQ(codes_of(rules), std::vector{Code::CyclicUse});
}

}  // namespace
}  // namespace tests
