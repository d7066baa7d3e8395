#include "tests/support/case_file.h"
#include "tests/support/files.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace tests {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t lines_per_file_max = 400;
constexpr std::size_t columns_per_line_max = 100;

/// Relative to the root; each with the reason why it may be longer.
const std::set<std::string> long_files = {};

const std::vector<std::string> cpp = {".h", ".cpp"};

std::string shown(const fs::path& path) {
    return fs::relative(path, root_folder()).generic_string();
}

std::vector<fs::path> sources_below(const std::vector<std::string>& folders) {
    std::vector<fs::path> all;
    for (const std::string& folder : folders) {
        const auto files = files_below(root_folder() / folder, cpp);
        all.insert(all.end(), files.begin(), files.end());
    }
    return all;
}

/// The folder of the engine that a file belongs to.
std::string folder_of(const fs::path& path) {
    return fs::relative(path, root_folder() / "engine").begin()->string();
}

/// What stands between the quotes or brackets of an #include; empty for any other line.
std::string included(const std::string& line) {
    static const std::regex include(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"].*)");
    std::smatch found;
    return std::regex_match(line, found, include) ? found[1].str() : std::string();
}

// ---- the floors --------------------------------------------------------------------------------

using Floors = std::map<std::string, std::set<std::string>>;

std::string without_comments(const std::string& build) {
    return std::regex_replace(build, std::regex("#[^\n]*"), "");
}

/// Reads `engine_library(NAME ... BELOW OTHER...)` from the build file: the build is the drawing.
Floors read_floors() {
    const std::string build = without_comments(text_of(root_folder() / "engine/CMakeLists.txt"));
    const std::regex library(R"(engine_library\(\s*(\w+)([^)]*)\))");

    Floors floors;
    const std::sregex_iterator end;
    for (std::sregex_iterator it(build.begin(), build.end(), library); it != end; ++it) {
        auto& below = floors[(*it)[1]];
        std::istringstream words((*it)[2]);
        std::string word;
        while (words >> word && word != "BELOW") continue;
        while (words >> word && word != "PRIVATE_LINK" && word != "SOURCES") {
            below.insert(word);
            const auto& further = floors.at(word);
            below.insert(further.begin(), further.end());
        }
    }
    return floors;
}

TEST(House, EngineFoldersIncludeOnlyWhatLiesBelow) {
    const Floors floors = read_floors();
    const std::regex door("engine/([a-z_]+)/.*");
    for (const fs::path& path : sources_below({"engine"})) {
        const std::string folder = folder_of(path);
        ASSERT_TRUE(floors.contains(folder)) << folder << " has no line in engine/CMakeLists.txt";
        for (const std::string& line : lines_of(text_of(path))) {
            const std::string header = included(line);
            std::smatch other;
            const bool ours = std::regex_match(header, other, door);
            const bool below = !ours || other[1] == folder || floors.at(folder).contains(other[1]);
            const bool above = header.starts_with("cli/") || header.starts_with("tests/");
            EXPECT_TRUE(below && !above) << shown(path) << " may not include " << header;
        }
    }
}

/// Headers from outside that may be met in a few folders only.
struct Outside {
    std::string header;  ///< A regular expression.
    std::vector<std::string> folders;
};

const Outside outsiders[] = {
    {"antlr4-.*|Wijktaal(Lexer|Parser)\\.h", {"engine/syntax/antlr/"}},
    {"nlohmann/.*", {"engine/facts/", "engine/report/"}},
    {"utf8proc\\.h", {"engine/text/"}},
    {"sqlite3\\.h", {"engine/store/sqlite."}},
    {"nettle/.*", {"engine/store/event."}},
    {"(CLI|spdlog)/.*", {"cli/"}},
};

bool may_include(const std::string& file, const std::string& header) {
    const auto is_here = [&](const std::string& folder) { return file.starts_with(folder); };
    return std::ranges::all_of(outsiders, [&](const Outside& outside) {
        return !std::regex_match(header, std::regex(outside.header)) ||
               std::ranges::any_of(outside.folders, is_here);
    });
}

TEST(House, OutsideHeadersStayInTheirFolder) {
    for (const fs::path& path : sources_below({"engine", "cli"})) {
        for (const std::string& line : lines_of(text_of(path))) {
            const std::string header = included(line);
            if (header.empty()) continue;
            EXPECT_TRUE(may_include(shown(path), header))
                << shown(path) << " may not include " << header;
        }
    }
}

// ---- how a file looks --------------------------------------------------------------------------

/// The block of `///` lines that a file starts with, without the marks.
std::string purpose_of(const std::string& text) {
    std::string purpose;
    for (const std::string& line : lines_of(text)) {
        if (!line.starts_with("///")) break;
        purpose += line.substr(3) + '\n';
    }
    return purpose;
}

TEST(House, HeadersSayWhatTheyAreFor) {
    // A sentence, possibly with a quotation in it, and then perhaps more of them.
    const std::regex sentence(R"( ["`A-Z][^]*[.?!]["`]?\n[^]*)");
    const std::vector<std::string> folders = {"engine", "cli", "tests", "benchmarks"};
    for (const fs::path& path : sources_below(folders)) {
        if (path.extension() != ".h") continue;
        const std::string text = text_of(path);
        EXPECT_TRUE(std::regex_match(purpose_of(text), sentence))
            << shown(path) << " does not start with `/// ` and a sentence";
        EXPECT_NE(text.find("\n#pragma once\n"), std::string::npos) << shown(path);
    }
}

/// Bytes of UTF-8 that start a character.
std::size_t columns_of(const std::string& line) {
    const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(line, starts));
}

TEST(House, FilesAndLinesAreShort) {
    for (const fs::path& path : sources_below({"engine", "cli", "tests", "benchmarks"})) {
        const auto lines = lines_of(text_of(path));
        if (!long_files.contains(shown(path))) {
            EXPECT_LE(lines.size(), lines_per_file_max) << shown(path);
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            EXPECT_LE(columns_of(lines[i]), columns_per_line_max) << shown(path) << ':' << i + 1;
        }
    }
}

TEST(House, NamespaceIsTheFolder) {
    const std::regex ours(R"(^(?:inline )?namespace engine::(\w+)(?:::\w+)* \{.*)");
    for (const fs::path& path : sources_below({"engine"})) {
        bool opened = false;
        for (const std::string& line : lines_of(text_of(path))) {
            if (!line.starts_with("namespace engine")) continue;
            std::smatch found;
            EXPECT_TRUE(std::regex_match(line, found, ours) && found[1] == folder_of(path))
                << shown(path) << ": " << line;
            opened = true;
        }
        EXPECT_TRUE(opened) << shown(path) << " opens no namespace of the engine";
    }
}

/// All text that we wrote and that does something.
std::vector<fs::path> our_files() {
    const std::vector<std::string> kinds = {
        ".h", ".cpp", ".g4", ".cmake", ".txt", ".wijk", ".case"};
    std::vector<fs::path> all;
    for (const char* folder : {"engine", "cli", "grammar", "tests", "rules", "examples", "cmake"}) {
        const auto files = files_below(root_folder() / folder, kinds);
        all.insert(all.end(), files.begin(), files.end());
    }
    return all;
}

TEST(House, NothingIsLeftForLater) {
    // The brackets keep this file from speaking of itself.
    const std::regex later(R"(\b(TO[D]O|FIX[M]E|XX[X])\b)");
    for (const fs::path& path : our_files()) {
        EXPECT_FALSE(std::regex_search(text_of(path), later)) << shown(path);
    }
}

TEST(House, NoFileKnowsOneMachine) {
    const std::regex machine(R"(["'\s=(]/(work|home|root|Users)/)");
    for (const fs::path& path : our_files()) {
        EXPECT_FALSE(std::regex_search(text_of(path), machine)) << shown(path);
    }
}

// ---- nothing is forgotten ----------------------------------------------------------------------

/// Everything that a build file names.
std::set<std::string> words_of(std::string build) {
    std::ranges::replace_if(
        build, [](char c) { return c == '(' || c == ')'; }, ' ');
    std::istringstream input(build);
    std::set<std::string> words;
    std::string word;
    while (input >> word) words.insert(word);
    return words;
}

TEST(House, EverySourceIsInTheBuild) {
    for (const fs::path& path : sources_below({"engine", "cli", "tests", "benchmarks"})) {
        if (path.extension() != ".cpp") continue;
        fs::path folder = path.parent_path();
        while (!fs::exists(folder / "CMakeLists.txt")) folder = folder.parent_path();
        const auto words = words_of(without_comments(text_of(folder / "CMakeLists.txt")));
        EXPECT_TRUE(words.contains(fs::relative(path, folder).generic_string()))
            << shown(path) << " is not in " << shown(folder) << "/CMakeLists.txt";
    }
}

TEST(House, EveryRuleFileCitesItsSource) {
    for (const fs::path& path : files_below(root_folder() / "rules", {".wijk"})) {
        const auto lines = lines_of(text_of(path));
        const auto cites = [](const std::string& line) {
            return line.starts_with("bron:") || line.starts_with("begrippen ");
        };
        EXPECT_TRUE(std::ranges::any_of(lines, cites)) << shown(path) << " has no line `bron:`";
    }
}

/// The codes of all diagnostics, as the engine lists them.
std::set<std::string> all_codes() {
    const std::string text = text_of(root_folder() / "engine/text/codes.h");
    const std::regex code(R"(WT\d{4})");
    std::set<std::string> codes;
    const std::sregex_iterator end;
    for (std::sregex_iterator it(text.begin(), text.end(), code); it != end; ++it) {
        codes.insert(it->str());
    }
    return codes;
}

TEST(House, EveryDiagnosticHasAPage) {
    const fs::path pages = root_folder() / "docs/meldingen";
    const auto codes = all_codes();
    EXPECT_FALSE(codes.empty());
    for (const std::string& code : codes) {
        EXPECT_TRUE(fs::exists(pages / (code + ".md"))) << "docs/meldingen/" << code << ".md";
    }
    for (const fs::path& page : files_below(pages, {".md"})) {
        const std::string name = page.stem().string();
        if (!name.starts_with("WT")) continue;
        EXPECT_TRUE(codes.contains(name)) << shown(page) << " explains no code of the engine";
    }
}

TEST(House, EveryDiagnosticHasAGoldenCase) {
    std::string answers;
    for (const fs::path& path : files_below(root_folder() / "tests/golden", {".case"})) {
        const CaseFile content = parse_case(text_of(path));
        answers += content.out + content.err;
    }
    for (const std::string& code : all_codes()) {
        EXPECT_NE(answers.find(code), std::string::npos) << "no golden case shows " << code;
    }
}

}  // namespace
}  // namespace tests
