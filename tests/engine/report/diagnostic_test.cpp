#include "engine/report/diagnostic_json.h"
#include "engine/report/diagnostic_text.h"
#include "engine/report/sentence.h"

#include <gtest/gtest.h>

namespace tests {
namespace {

using engine::report::diagnostic_text;
using engine::report::Language;
using engine::report::TextStyle;
using engine::text::Code;
using engine::text::Diagnostic;
using engine::text::FileId;
using engine::text::SourceFiles;

SourceFiles files() {
    SourceFiles all;
    all.add({"a.wijk", "orgaan \"raad\".\norgaan \"coöperatie\".\n"});
    all.add({"b.wijk", "orgaan \"raad\".\n"});
    return all;
}

const FileId first{0};
const FileId second{1};

TEST(DiagnosticText, ShowsTheOtherPlaceWithItsLine) {
    const Diagnostic twice{Code::DuplicateName, {second, 7, 13}, {"raad"}, {{first, 7, 13}}};
    const std::string text = diagnostic_text(twice, files(), Language::Dutch);
    EXPECT_NE(text.find("  b.wijk:1:8\n"
                        "  |\n"
                        "1 | orgaan \"raad\".\n"
                        "  |        ^^^^^^\n"
                        "  eerder hier: a.wijk:1:8\n"
                        "  |\n"
                        "1 | orgaan \"raad\".\n"
                        "  |        ^^^^^^\n"
                        "  → "),
              std::string::npos)
        << text;
    const std::string english = diagnostic_text(twice, files(), Language::English);
    EXPECT_NE(english.find("  earlier here: a.wijk:1:8\n"), std::string::npos) << english;
}

TEST(DiagnosticText, MarksAWarningAsOne) {
    const Diagnostic unused{Code::UnusedName, {first, 7, 13}, {"raad"}};
    EXPECT_TRUE(diagnostic_text(unused, files(), Language::Dutch).starts_with("let op WT0211: "));
    EXPECT_TRUE(diagnostic_text(unused, files(), Language::English).starts_with("note WT0211: "));
}

TEST(DiagnosticText, SuggestsNothingWhenNothingIsNear) {
    const auto help_of = [](const std::string& nearest) {
        const Diagnostic missing{Code::MissingUse, {first, 7, 13}, {"raad", nearest}};
        return engine::report::sentences_of(missing, files(), Language::Dutch).help;
    };
    EXPECT_EQ(help_of("raden"), "bedoelde u `raden`?");
    EXPECT_NE(help_of(""), "");
    EXPECT_EQ(help_of("").find('?'), std::string::npos);
}

TEST(DiagnosticText, PaintsTheCodeAndTheMark) {
    const TextStyle coloured{{true}};
    const Diagnostic error{Code::DuplicateName, {first, 7, 13}, {"raad"}};
    const std::string red = diagnostic_text(error, files(), Language::Dutch, coloured);
    EXPECT_TRUE(red.starts_with("\x1b[1mWT0203\x1b[0m: ")) << red;
    EXPECT_NE(red.find("\x1b[31m^^^^^^\x1b[0m\n"), std::string::npos) << red;
    const Diagnostic warning{Code::UnusedName, {first, 7, 13}, {"raad"}};
    const std::string yellow = diagnostic_text(warning, files(), Language::Dutch, coloured);
    EXPECT_NE(yellow.find("\x1b[33m^^^^^^\x1b[0m\n"), std::string::npos) << yellow;
}

TEST(DiagnosticText, KeepsOfALongLineWhatStandsAroundTheMark) {
    SourceFiles all;
    const std::string filler(500, 'e');
    all.add({"a.wijk", filler + "één" + filler});
    const Diagnostic inside{Code::DuplicateName, {first, 500, 505}, {"x"}};
    const std::string text = diagnostic_text(inside, all, Language::Dutch, {{}, 30});
    EXPECT_NE(text.find("1 | …eeeeeeeeeeéén"), std::string::npos) << text;
    EXPECT_NE(text.find("…\n  |            ^^^\n"), std::string::npos) << text;

    const Diagnostic whole{Code::DuplicateName, {first, 0, 1005}, {"x"}};
    const std::string cut = diagnostic_text(whole, all, Language::Dutch, {{}, 30});
    EXPECT_NE(cut.find("1 | " + std::string(30, 'e') + "…\n"), std::string::npos) << cut;
}

TEST(Filled, AnArgumentIsNeverReadAsAPattern) {
    const std::vector<std::string> arguments = {"{1}", "b"};
    EXPECT_EQ(engine::report::filled("{0} {1} {0} {2} {x} {", arguments), "{1} b {1} {2} {x} {");
}

TEST(DiagnosticJson, CountsInLettersAndNamesEveryPlace) {
    const Diagnostic twice{Code::DuplicateName, {first, 22, 35}, {"coöperatie"}, {{second, 7, 13}}};
    const std::string json = engine::report::diagnostics_json({twice}, files(), Language::Dutch);
    EXPECT_NE(json.find("    \"code\": \"WT0203\",\n"
                        "    \"ernst\": \"fout\",\n"
                        "    \"bestand\": \"a.wijk\",\n"
                        "    \"regel\": 2,\n"
                        "    \"kolom\": 8,\n"
                        "    \"tot_regel\": 2,\n"
                        "    \"tot_kolom\": 20,\n"
                        "    \"melding\": "),
              std::string::npos)
        << json;
    EXPECT_NE(json.find("        \"bestand\": \"b.wijk\",\n        \"regel\": 1,\n"),
              std::string::npos)
        << json;
    const Diagnostic unused{Code::UnusedName, {first, 7, 13}, {"raad"}};
    EXPECT_NE(engine::report::diagnostics_json({unused}, files(), Language::English)
                  .find("\"ernst\": \"waarschuwing\""),
              std::string::npos);
}

TEST(DiagnosticJson, NothingIsAnEmptyArray) {
    EXPECT_EQ(engine::report::diagnostics_json({}, {}, Language::Dutch), "[]\n");
}

}  // namespace
}  // namespace tests
