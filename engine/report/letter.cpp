#include "engine/report/letter.h"

#include "engine/base/match.h"

#include <string_view>

namespace engine::report {
namespace {

/// What Markdown would take for a sign of its own.
std::string in_markdown(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (std::string_view("\\`*_<>#|").find(c) != std::string_view::npos) result += '\\';
        result += c == '\n' ? ' ' : c;
    }
    return result;
}

std::string in_xml(const std::string& text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
            case '&': result += "&amp;"; break;
            case '<': result += "&lt;"; break;
            case '>': result += "&gt;"; break;
            case '"': result += "&quot;"; break;
            default:
                // XML 1.0 has no other control characters than these.
                if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') result += c;
        }
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
