#include "cli/run.h"
#include "tests/support/case_file.h"
#include "tests/support/files.h"
#include "tests/support/typed.h"
#include "tests/support/world.h"
#include "tests/support/working_folder.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <span>
#include <sstream>
#include <string>
#include <vector>

// What the pages for users show is what the program says. In a block ```console every line
// `$ wijkwet …` is run and what follows is compared; a line `…` stands for any number of lines.
// A line `> …` is what somebody types there. A block ```wijktaal NAME is laid ready as the file
// NAME, for the commands behind it.

namespace tests {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

constexpr std::string_view fence = "```";
constexpr std::string_view command = "$ ";
constexpr std::string_view ours = "$ wijkwet ";
constexpr std::string_view prompt = "> ";
constexpr std::string_view shortened = "…";

/// What is typed according to the lines shown.
std::string typed_in(const Lines& shown) {
    std::string text;
    for (const std::string& line : shown) {
        if (line.starts_with(prompt)) text += line.substr(prompt.size()) + '\n';
    }
    return text;
}

/// The program as somebody meets it in the root of the repository, on a day that never changes.
std::string answer_to(const std::string& line, const std::string& text) {
    std::ostringstream screen;
    Typed typed(text, screen);
    std::istream in(&typed);
    const auto arguments = parse_case(line).commands.front().arguments;
    cli::Environment world = plain_world(arguments);
    world.in = &in;
    world.in_is_terminal = !text.empty();
    cli::run(arguments, screen, screen, world);
    std::string answer = screen.str();
    std::erase(answer, '\r');  // a screen does not show the line ends of a calendar
    return answer;
}

void take_off_empty_ends(Lines& lines) {
    while (!lines.empty() && lines.back().empty()) lines.pop_back();
}

bool starts_with(std::span<const std::string> lines, std::span<const std::string> start) {
    return lines.size() >= start.size() && std::ranges::equal(lines.first(start.size()), start);
}

/// Each piece between the marks is looked for behind the one before it; the last ends the answer.
bool fits(std::span<const std::string> shown, std::span<const std::string> actual) {
    const auto mark = std::ranges::find(shown, shortened);
    if (mark == shown.end()) return std::ranges::equal(shown, actual);
    const auto piece = shown.first(static_cast<std::size_t>(mark - shown.begin()));
    if (!starts_with(actual, piece)) return false;
    const auto rest = shown.subspan(piece.size() + 1);
    actual = actual.subspan(piece.size());
    const auto next = std::ranges::find(rest, shortened);
    if (next == rest.end()) {
        return actual.size() >= rest.size() && std::ranges::equal(actual.last(rest.size()), rest);
    }
    const auto wanted = rest.first(static_cast<std::size_t>(next - rest.begin()));
    while (!starts_with(actual, wanted)) {
        if (actual.empty()) return false;
        actual = actual.subspan(1);
    }
    return fits(rest, actual);
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    return text;
}

/// A page that is read once from top to bottom, and written anew with what the program says now.
class Page {
public:
    explicit Page(std::string name) : name_(std::move(name)) {
        lines_ = lines_of(text_of(root_folder() / name_));
    }

    std::string told_anew() {
        const WorkingFolder folder;
        for (const char* shown : {"examples", "rules"}) {
            fs::copy(root_folder() / shown, shown, fs::copy_options::recursive);
        }
        while (at_ < lines_.size()) read_line();
        return joined(written_);
    }

private:
    void read_line() {
        const std::string line = next();
        if (line == "```console") {
            read_console();
        } else if (line.starts_with("```wijktaal ")) {
            lay_ready(line.substr(line.find(' ') + 1));
        }
    }

    std::string next() {
        written_.push_back(lines_[at_]);
        return lines_[at_++];
    }

    bool in_block() const { return at_ < lines_.size() && !lines_[at_].starts_with(fence); }

    void lay_ready(const std::string& file) {
        std::ofstream output(file, std::ios::binary);
        while (in_block()) output << next() << '\n';
        next();
    }

    void read_console() {
        while (in_block()) {
            const std::string line = next();
            if (line.starts_with(ours)) compare(line);
        }
        next();
    }

    void compare(const std::string& line) {
        Lines shown;
        while (in_block() && !lines_[at_].starts_with(command)) shown.push_back(lines_[at_++]);
        take_off_empty_ends(shown);
        Lines actual = lines_of(answer_to(line, typed_in(shown)));
        take_off_empty_ends(actual);
        const bool same = fits(shown, actual);
        const Lines& kept = same ? shown : actual;
        written_.insert(written_.end(), kept.begin(), kept.end());
        if (in_block()) written_.emplace_back();
    }

    std::string name_;
    Lines lines_;
    std::size_t at_ = 0;
    Lines written_;
};

class Shows : public testing::TestWithParam<std::string> {};

TEST_P(Shows, WhatTheProgramSays) {
    const fs::path file = root_folder() / GetParam();
    const std::string before = text_of(file);
    const std::string now = Page(GetParam()).told_anew();
    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        if (now != before) std::ofstream(file, std::ios::binary) << now;
        return;
    }
    EXPECT_EQ(now, before) << "to accept: UPDATE_GOLDEN=1 ctest --preset release -L golden";
}

std::string test_name(const testing::TestParamInfo<std::string>& test) {
    std::string name = test.param;
    const auto is_odd = [](unsigned char c) { return std::isalnum(c) == 0; };
    std::ranges::replace_if(name, is_odd, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Pages,
                         Shows,
                         testing::Values("README.md", "docs/handleiding.md"),
                         test_name);

// ---- the marks ----------------------------------------------------------------------------------

TEST(Shortened, StandsForAnyNumberOfLines) {
    const Lines answer = {"a", "b", "c", "d", "e"};
    for (const Lines& shown : {Lines{"a", "b", "c", "d", "e"},
                               Lines{"a", "…", "e"},
                               Lines{"…", "c", "…"},
                               Lines{"…"},
                               Lines{"a", "b", "…", "c", "d", "e"},
                               Lines{"…", "b", "…", "d", "…"}}) {
        EXPECT_TRUE(fits(shown, answer)) << joined(shown);
    }
    for (const Lines& shown : {Lines{"a", "b"},
                               Lines{"b", "…"},
                               Lines{"a", "…", "d"},
                               Lines{"…", "d", "…", "b", "…"},
                               Lines{"a", "b", "c", "…", "c", "d", "e"}}) {
        EXPECT_FALSE(fits(shown, answer)) << joined(shown);
    }
}

}  // namespace
}  // namespace tests
