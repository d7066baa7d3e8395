#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <regex>
#include <string>

namespace tests {
namespace {

namespace fs = std::filesystem;

/// What other people meet by name: the model, and what goes into and comes out of judging.
std::vector<fs::path> headers_to_know() {
    std::vector<fs::path> headers = files_below(root_folder() / "engine/model", {".h"});
    for (const char* header : {"facts/case.h",
                               "facts/example.h",
                               "evaluate/answer.h",
                               "evaluate/judge.h",
                               "evaluate/plan.h",
                               "evaluate/trial.h"}) {
        headers.push_back(root_folder() / "engine" / header);
    }
    return headers;
}

TEST(Glossary, NamesEveryTypeOfTheModelAndOfJudging) {
    const std::string glossary = text_of(root_folder() / "docs/glossary.md");
    const std::regex type(R"(^\s*(?:struct|class|enum class) (\w+)(?: :.*)? \{.*)");
    // How a type of one word is divided is told with that word.
    const std::regex part("Kind|Op|By|Form|Origin");
    for (const fs::path& header : headers_to_know()) {
        for (const std::string& line : lines_of(text_of(header))) {
            if (line == "private:") break;
            std::smatch found;
            if (!std::regex_match(line, found, type)) continue;
            const std::string name = found[1];
            if (std::regex_match(name, part)) continue;
            const std::regex named("`(\\w+::)?" + name + "`");
            EXPECT_TRUE(std::regex_search(glossary, named)) << name << " in " << header;
        }
    }
}

TEST(Glossary, NamesNothingThatTheCodeDoesNotHave) {
    std::string code;
    for (const char* folder : {"engine", "cli"}) {
        for (const fs::path& file : files_below(root_folder() / folder, {".h"})) {
            code += text_of(file);
        }
    }
    const std::string glossary = text_of(root_folder() / "docs/glossary.md");
    const std::regex name("`(?:\\w+::)?([A-Z]\\w+)(?:::\\w+)?`");
    const std::sregex_iterator end;
    for (std::sregex_iterator it(glossary.begin(), glossary.end(), name); it != end; ++it) {
        if ((*it)[1].str().starts_with("WT")) continue;
        EXPECT_TRUE(std::regex_search(code, std::regex("\\b" + (*it)[1].str() + "\\b")))
            << (*it)[1];
    }
}

}  // namespace
}  // namespace tests
