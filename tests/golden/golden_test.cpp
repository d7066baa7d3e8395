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
#include <sstream>

namespace tests {
namespace {

namespace fs = std::filesystem;

fs::path golden_folder() {
    return root_folder() / "tests/golden";
}

void lay_ready(const CaseFile& content) {
    for (const std::string& name : content.uses) {
        fs::copy(golden_folder() / "_shared" / name, ".", fs::copy_options::recursive);
    }
    for (const std::string& name : content.examples) {
        fs::copy(root_folder() / "examples" / name, ".", fs::copy_options::recursive);
        fs::copy(root_folder() / "rules", "rules", fs::copy_options::recursive);
    }
    for (const InputFile& input : content.inputs) {
        const fs::path path(input.name);
        if (path.has_parent_path()) fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << input.body;
    }
}

/// The commands before the last only prepare: they have to end well.
void prepare(const std::vector<Command>& commands) {
    for (std::size_t i = 0; i + 1 < commands.size(); ++i) {
        std::ostringstream screen;
        const auto& arguments = commands[i].arguments;
        const int status = cli::run(arguments, screen, screen, plain_world(arguments));
        EXPECT_EQ(status, 0) << commands[i].line << '\n' << screen.str();
    }
}

/// The same case, with what the last command answers now.
CaseFile run(CaseFile content) {
    const WorkingFolder folder;
    lay_ready(content);
    prepare(content.commands);
    std::ostringstream out;
    std::ostringstream err;
    Typed typed(content.typed, out);
    std::istream in(&typed);
    const auto& arguments = content.commands.back().arguments;
    cli::Environment world = plain_world(arguments);
    world.in = &in;
    world.in_is_terminal = !content.typed.empty();
    const int status = cli::run(arguments, out, err, world);
    content.out = out.str();
    content.err = err.str();
    content.exit = std::to_string(status) + '\n';
    return content;
}

bool ends_its_last_line(const std::string& text) {
    return text.empty() || text.back() == '\n';
}

/// Relative to the folder of golden cases, without extension.
std::vector<std::string> all_cases() {
    std::vector<std::string> names;
    for (const fs::path& path : files_below(golden_folder(), {".case"})) {
        names.push_back(fs::relative(path, golden_folder()).replace_extension().generic_string());
    }
    return names;
}

std::string test_name(const testing::TestParamInfo<std::string>& test) {
    std::string name = test.param;
    const auto is_odd = [](unsigned char c) { return std::isalnum(c) == 0; };
    std::ranges::replace_if(name, is_odd, '_');
    return name;
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, Holds) {
    const fs::path file = golden_folder() / (GetParam() + ".case");
    const std::string text = text_of(file);
    const CaseFile expected = parse_case(text);
    const CaseFile actual = run(expected);
    EXPECT_TRUE(ends_its_last_line(actual.out)) << actual.out;
    EXPECT_TRUE(ends_its_last_line(actual.err)) << actual.err;

    if (std::getenv("UPDATE_GOLDEN") != nullptr) {
        if (to_text(actual) != text) std::ofstream(file, std::ios::binary) << to_text(actual);
        return;
    }
    EXPECT_EQ(actual.out, expected.out);
    EXPECT_EQ(actual.err, expected.err);
    EXPECT_EQ(actual.exit, expected.exit);
    if (HasFailure()) {
        ADD_FAILURE() << "tests/golden/" << GetParam() << ".case\n"
                      << "to accept: UPDATE_GOLDEN=1 ctest --preset release -L golden";
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, Golden, testing::ValuesIn(all_cases()), test_name);

}  // namespace
}  // namespace tests
