#include "tests/support/case_file.h"

#include "tests/support/files.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <stdexcept>

namespace tests {

namespace {

constexpr std::string_view command_prefix = "$ wijkwet";
constexpr std::string_view use_prefix = "@use ";
constexpr std::string_view example_prefix = "@example ";

/// The name in `-- name --`, when the line is one.
std::optional<std::string> section_name(std::string_view line) {
    constexpr std::string_view open = "-- ";
    constexpr std::string_view close = " --";
    if (line.size() <= open.size() + close.size()) return std::nullopt;
    if (!line.starts_with(open) || !line.ends_with(close)) return std::nullopt;
    line.remove_prefix(open.size());
    line.remove_suffix(close.size());
    return std::string(line);
}

/// Words between spaces; spaces between single quotes belong to the word.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::optional<std::string> word;
    bool quoted = false;
    for (const char c : text) {
        if (c == '\'') {
            quoted = !quoted;
            if (!word) word = "";
        } else if (c == ' ' && !quoted) {
            if (word) words.push_back(*word);
            word.reset();
        } else {
            word = word.value_or("") + c;
        }
    }
    if (quoted) throw std::invalid_argument("a quote is not closed: " + std::string(text));
    if (word) words.push_back(*word);
    return words;
}

/// Above the first section.
void read_head(CaseFile& content, const std::string& line) {
    if (line.starts_with(command_prefix)) {
        content.commands.push_back({line, words_of(line.substr(command_prefix.size()))});
        return;
    }
    if (!content.commands.empty()) {
        if (line.empty()) return;
        throw std::invalid_argument("neither command nor section: " + line);
    }
    if (line.starts_with(use_prefix)) content.uses.push_back(line.substr(use_prefix.size()));
    if (line.starts_with(example_prefix)) {
        content.examples.push_back(line.substr(example_prefix.size()));
    }
    content.preamble += line + '\n';
}

/// Where the lines of the section go.
std::string& section(CaseFile& content, const std::string& name) {
    if (name == "stdout") return content.out;
    if (name == "stderr") return content.err;
    if (name == "exit") return content.exit;
    if (name == "typed") return content.typed;

    const std::filesystem::path path(name);
    const bool outside = path.is_absolute() || std::ranges::find(path, "..") != path.end();
    if (outside) throw std::invalid_argument("outside the working folder: " + name);
    content.inputs.push_back({name, ""});
    return content.inputs.back().body;
}

void append_section(std::string& text, std::string_view name, std::string_view body) {
    text.append("-- ").append(name).append(" --\n").append(body);
}

}  // namespace

CaseFile parse_case(std::string_view text) {
    CaseFile content;
    std::string* body = nullptr;
    for (const std::string& line : lines_of(text)) {
        const auto name = section_name(line);
        if (name) {
            if (content.commands.empty()) {
                throw std::invalid_argument("a section above the line `$ wijkwet ...`");
            }
            body = &section(content, *name);
        } else if (body != nullptr) {
            *body += line + '\n';
        } else {
            read_head(content, line);
        }
    }
    if (content.commands.empty()) throw std::invalid_argument("no line `$ wijkwet ...`");
    return content;
}

std::string to_text(const CaseFile& content) {
    std::string text = content.preamble;
    for (const Command& command : content.commands) text += command.line + '\n';
    for (const InputFile& input : content.inputs) append_section(text, input.name, input.body);
    if (!content.typed.empty()) append_section(text, "typed", content.typed);
    if (!content.out.empty()) append_section(text, "stdout", content.out);
    if (!content.err.empty()) append_section(text, "stderr", content.err);
    append_section(text, "exit", content.exit);
    return text;
}

}  // namespace tests
