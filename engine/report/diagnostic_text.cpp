#include "engine/report/diagnostic_text.h"

#include "engine/report/sentence.h"
#include "engine/report/words_cli.h"
#include "engine/text/unicode.h"

#include <algorithm>

namespace engine::report {
namespace {

/// A line in three parts, so that the middle one can be marked.
struct Excerpt {
    std::string before;
    std::string marked;
    std::string after;
};

std::string start_of(const std::string& text, std::size_t columns_max) {
    if (text::columns(text) <= columns_max) return text;
    return std::string(text::first_of(text, columns_max)) + "…";
}

/// Cut to about so many columns, with the mark in view.
void cut(Excerpt& line, std::size_t columns_max) {
    if (text::columns(line.before + line.marked + line.after) <= columns_max) return;
    const std::size_t lead = columns_max / 3;
    if (text::columns(line.before) > lead) {
        line.before = "…" + std::string(text::last_of(line.before, lead));
    }
    const std::size_t used = text::columns(line.before);
    const std::size_t left = columns_max - std::min(columns_max, used);
    const std::size_t marked = text::columns(line.marked);
    line.marked = start_of(line.marked, left);
    line.after = marked > left ? "" : start_of(line.after, left - marked);
}

Excerpt excerpt_of(const text::SourceFile& file, const text::Span& span) {
    const std::uint32_t number = file.position(span.begin).line;
    std::string line(file.line(number));
    std::ranges::replace(line, '\t', ' ');
    const std::uint32_t start = file.line_start(number);
    const std::size_t lead = span.begin - start;
    const std::size_t length = std::min<std::size_t>(span.end - start, line.size()) - lead;
    return {line.substr(0, lead), line.substr(lead, length), line.substr(lead + length)};
}

std::string marked_line(const text::SourceFile& file,
                        const text::Span& span,
                        const TextStyle& style,
                        std::string_view colour) {
    Excerpt line = excerpt_of(file, span);
    cut(line, style.columns_max);
    const std::string number = std::to_string(file.position(span.begin).line);
    const std::string margin(number.size(), ' ');
    const std::size_t under = std::max<std::size_t>(text::columns(line.marked), 1);
    return margin + " |\n" + number + " | " + line.before + line.marked + line.after + '\n' +
           margin + " | " + std::string(text::columns(line.before), ' ') + std::string(colour) +
           std::string(under, '^') + std::string(style.paint.plain()) + '\n';
}

std::string place_of(const text::SourceFile& file, const text::Span& span) {
    const text::Position at = file.position(span.begin);
    return std::string(file.path()) + ':' + std::to_string(at.line) + ':' +
           std::to_string(at.column) + '\n';
}

}  // namespace

std::string diagnostic_text(const text::Diagnostic& diagnostic,
                            const text::SourceFiles& files,
                            Language language,
                            const TextStyle& style) {
    const Paint paint = style.paint;
    const bool warning = text::severity_of(diagnostic.code) == text::Severity::Warning;
    const std::string_view colour = warning ? paint.yellow() : paint.red();
    const Sentences sentences = sentences_of(diagnostic, files, language);
    std::string text;
    if (warning) text += std::string(cli_text(CliText::Note, language)) + ' ';
    text += std::string(paint.bold()) + std::string(text::name_of(diagnostic.code)) +
            std::string(paint.plain()) + ": " + sentences.message + '\n';
    const auto show = [&](const text::Span& span, std::string_view lead) {
        const text::SourceFile& file = files[span.file];
        text += "  " + std::string(lead) + place_of(file, span);
        if (!file.text().empty()) text += marked_line(file, span, style, colour);
    };
    show(diagnostic.span, "");
    for (const text::Span& span : diagnostic.related) {
        show(span, std::string(cli_text(CliText::Earlier, language)) + ": ");
    }
    if (!sentences.help.empty()) text += "  → " + sentences.help + '\n';
    return text;
}

}  // namespace engine::report
