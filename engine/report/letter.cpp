#include "engine/report/letter.h"

#include "engine/base/match.h"

#include <algorithm>
#include <string_view>

namespace engine::report {
namespace {

bool holds(std::string_view signs, char c) {
    return signs.find(c) != std::string_view::npos;
}

/// How many bytes at the start would make a list of the text: `-`, `+`, or the number in `12.`.
std::size_t list_mark(std::string_view text) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == text.size()) return std::string_view::npos;
    return holds(digits > 0 ? ".)" : "-+=", text[digits]) ? digits : std::string_view::npos;
}

/// What Markdown would take for a sign of its own. `[in te vullen: adres]` is none: only what
/// follows the bracket makes a link of it.
std::string in_markdown(const std::string& text) {
    const std::size_t mark = list_mark(text);
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool links = c == ']' && i + 1 < text.size() && holds("([:", text[i + 1]);
        if (i == mark || links || holds("\\`*_<>#|&~", c)) result += '\\';
        result += holds("\n\r\t", c) ? ' ' : c;
    }
    return result;
}

/// XML 1.0 has no other control characters than tab and line end, and not these two characters.
std::size_t unfit_for_xml(std::string_view text) {
    if (text.starts_with("\uFFFE") || text.starts_with("\uFFFF")) return 3;
    return static_cast<unsigned char>(text[0]) < 0x20 && !holds("\n\t", text[0]) ? 1 : 0;
}

std::string in_xml(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t unfit = unfit_for_xml(text);
        if (unfit == 0) {
            switch (text[0]) {
                case '&': result += "&amp;"; break;
                case '<': result += "&lt;"; break;
                case '>': result += "&gt;"; break;
                default: result += text[0];
            }
        }
        text.remove_prefix(std::max<std::size_t>(unfit, 1));
    }
    return result;
}

std::string markdown_row(const std::vector<std::string>& cells) {
    std::string row = "|";
    for (const std::string& cell : cells) row += ' ' + in_markdown(cell) + " |";
    return row + '\n';
}

std::string markdown_of(const LetterTable& table) {
    std::string text = "\n";
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        text += markdown_row(table.rows[i]);
        if (i > 0) continue;
        text += '|';
        for (std::size_t cell = 0; cell < table.rows[i].size(); ++cell) text += "---|";
        text += '\n';
    }
    return text;
}

std::string paragraph(std::string_view style, const std::string& text) {
    return "<text:p text:style-name=\"" + std::string(style) + "\">" + in_xml(text) + "</text:p>\n";
}

std::string fodt_of(const LetterTable& table) {
    const std::size_t columns = table.rows.empty() ? 0 : table.rows.front().size();
    std::string text = "<table:table><table:table-column table:number-columns-repeated=\"" +
                       std::to_string(columns) + "\"/>\n";
    for (const auto& row : table.rows) {
        text += "<table:table-row>";
        for (const std::string& cell : row) {
            text += "<table:table-cell>" + paragraph("Standard", cell) + "</table:table-cell>";
        }
        text += "</table:table-row>\n";
    }
    return text + "</table:table>\n";
}

constexpr std::string_view fodt_begin =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:style style:name="Standard" style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties fo:font-weight="bold"/></style:style>
</office:styles>
<office:body><office:text>
)";
constexpr std::string_view fodt_end = "</office:text></office:body></office:document>\n";

}  // namespace

std::string letter_markdown(const Letter& letter) {
    std::string text = "# " + in_markdown(letter.title) + '\n';
    for (const auto& part : letter.parts) {
        text += base::match(
            part,
            [](const LetterHeading& it) { return "\n## " + in_markdown(it.text) + '\n'; },
            [](const LetterParagraph& it) { return '\n' + in_markdown(it.text) + '\n'; },
            [](const LetterList& it) {
                std::string list = "\n";
                for (const std::string& item : it.items) list += "- " + in_markdown(item) + '\n';
                return list;
            },
            [](const LetterTable& it) { return markdown_of(it); });
    }
    return text;
}

std::string letter_fodt(const Letter& letter) {
    std::string text(fodt_begin);
    text += paragraph("Title", letter.title);
    for (const auto& part : letter.parts) {
        text += base::match(
            part,
            [](const LetterHeading& it) { return paragraph("Heading", it.text); },
            [](const LetterParagraph& it) { return paragraph("Standard", it.text); },
            [](const LetterList& it) {
                std::string list = "<text:list>\n";
                for (const std::string& item : it.items) {
                    list +=
                        "<text:list-item>" + paragraph("Standard", item) + "</text:list-item>\n";
                }
                return list + "</text:list>\n";
            },
            [](const LetterTable& it) { return fodt_of(it); });
    }
    return text + std::string(fodt_end);
}

}  // namespace engine::report
