#include "engine/report/sentence.h"

#include "engine/text/unicode.h"

#include <optional>
#include <vector>

namespace engine::report {
namespace {

/// In a sentence nobody reads a longer name to its end.
constexpr std::size_t argument_letters_max = 400;

/// One line: marks take white space along, and names may be wrapped.
std::string on_one_line(std::string_view text) {
    std::string line;
    const std::string_view kept = text::first_of(text, argument_letters_max);
    for (const char c : kept) {
        const bool space = c == '\n' || c == '\t' || c == ' ';
        if (!space) line += c;
        if (space && !line.empty() && line.back() != ' ') line += ' ';
    }
    while (line.ends_with(' ')) line.pop_back();
    return kept.size() < text.size() ? line + "…" : line;
}

/// "een naam, `(` of `aan`".
std::string alternatives(const std::vector<std::string>& sorts, Language language) {
    std::string text;
    for (std::size_t i = 1; i < sorts.size(); ++i) {
        if (i > 1) text += i + 1 == sorts.size() ? or_word(language) : ", ";
        text += word_of(sorts[i], language);
    }
    return text;
}

/// The arguments as the sentence of the code wants them.
std::vector<std::string> spoken(const text::Diagnostic& diagnostic,
                                const text::SourceFile& file,
                                Language language) {
    if (diagnostic.code == text::Code::Unexpected) {
        const std::string found = on_one_line(diagnostic.arguments.at(0));
        return {found.empty() ? std::string(end_of_text(language)) : found,
                alternatives(diagnostic.arguments, language)};
    }
    if (diagnostic.code == text::Code::MissingPeriod) {
        return {on_one_line(file.text(diagnostic.span))};
    }
    std::vector<std::string> arguments;
    for (const std::string& argument : diagnostic.arguments) {
        arguments.push_back(word_of(on_one_line(argument), language));
    }
    return arguments;
}

/// The number in `{0}` when one begins there.
std::optional<std::size_t> hole_at(std::string_view pattern, std::size_t at) {
    if (at + 2 >= pattern.size() || pattern[at] != '{' || pattern[at + 2] != '}') return {};
    const char digit = pattern[at + 1];
    if (digit < '0' || digit > '9') return {};
    return static_cast<std::size_t>(digit - '0');
}

}  // namespace

std::string filled(std::string_view pattern, std::span<const std::string> arguments) {
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const auto hole = hole_at(pattern, at);
        if (hole && *hole < arguments.size()) {
            text += arguments[*hole];
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

Sentences sentences_of(const text::Diagnostic& diagnostic,
                       const text::SourceFiles& files,
                       Language language) {
    const Words words = words_of(diagnostic.code, language);
    const auto arguments = spoken(diagnostic, files[diagnostic.span.file], language);
    const bool nothing_expected =
        diagnostic.code == text::Code::Unexpected && arguments.at(1).empty();
    const std::string_view help = nothing_expected ? "" : help_of(words, arguments);
    return {filled(words.message, arguments), filled(help, arguments)};
}

}  // namespace engine::report
