#include "engine/report/diagnostic_text.h"

#include "engine/text/unicode.h"

#include <algorithm>

namespace engine::report {
namespace {

std::string filled(std::string_view pattern, const std::vector<std::string>& arguments) {
    std::string text(pattern);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string hole = '{' + std::to_string(i) + '}';
        const std::size_t at = text.find(hole);
        if (at != std::string::npos) text.replace(at, hole.size(), arguments[i]);
    }
    return text;
}

/// One line: marks take white space along, and names may be wrapped.
std::string on_one_line(const std::string& text) {
    std::string line;
    for (const char c : text) {
        const bool space = c == '\n' || c == '\t' || c == ' ';
        if (!space) line += c;
        if (space && !line.empty() && line.back() != ' ') line += ' ';
    }
    while (line.ends_with(' ')) line.pop_back();
    return line;
}

std::string marked_line(const text::SourceFile& file, const text::Span& span) {
    const text::Position begin = file.position(span.begin);
    std::string line(file.line(begin.line));
    std::ranges::replace(line, '\t', ' ');
    const std::uint32_t start = file.line_start(begin.line);
    const std::size_t lead = span.begin - start;
    const std::size_t length = std::min<std::size_t>(span.end - start, line.size()) - lead;
    const std::size_t under = text::columns(std::string_view(line).substr(lead, length));
    const std::string number = std::to_string(begin.line);
    const std::string margin(number.size(), ' ');
    return margin + " |\n" + number + " | " + line + '\n' + margin + " | " +
           std::string(text::columns(std::string_view(line).substr(0, lead)), ' ') +
           std::string(std::max<std::size_t>(under, 1), '^') + '\n';
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
        return {on_one_line(std::string(file.text(diagnostic.span)))};
    }
    std::vector<std::string> arguments;
    for (const std::string& argument : diagnostic.arguments) {
        arguments.push_back(word_of(on_one_line(argument), language));
    }
    return arguments;
}

}  // namespace

std::string diagnostic_text(const text::Diagnostic& diagnostic,
                            const text::SourceFiles& files,
                            Language language) {
    const text::SourceFile& file = files[diagnostic.span.file];
    const Words words = words_of(diagnostic.code, language);
    const auto arguments = spoken(diagnostic, file, language);
    const text::Position at = file.position(diagnostic.span.begin);
    std::string text = std::string(text::name_of(diagnostic.code)) + ": " +
                       filled(words.message, arguments) + '\n' + "  " + std::string(file.path()) +
                       ':' + std::to_string(at.line) + ':' + std::to_string(at.column) + '\n';
    if (!file.text().empty()) text += marked_line(file, diagnostic.span);
    const bool nothing_expected =
        diagnostic.code == text::Code::Unexpected && arguments.at(1).empty();
    if (!nothing_expected) text += "  → " + filled(help_of(words, arguments), arguments) + '\n';
    return text;
}

}  // namespace engine::report
