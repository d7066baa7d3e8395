#include "engine/report/letter.h"

#include <expat.h>
#include <gtest/gtest.h>
#include <memory>
#include <rapidcheck/gtest.h>

namespace engine::report {
namespace {

/// What a reader of XML finds in the paragraphs, one line each; nothing when it is not well-formed.
std::optional<std::string> paragraphs_of(const std::string& xml) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), XML_ParserFree);
    struct Seen {
        std::string text;
        bool inside = false;
    } seen;
    XML_SetUserData(parser.get(), &seen);
    XML_SetElementHandler(
        parser.get(),
        [](void* data, const char* name, const char**) {
            if (std::string_view(name) == "text:p") static_cast<Seen*>(data)->inside = true;
        },
        [](void* data, const char* name) {
            if (std::string_view(name) != "text:p") return;
            static_cast<Seen*>(data)->inside = false;
            static_cast<Seen*>(data)->text += '\n';
        });
    XML_SetCharacterDataHandler(parser.get(), [](void* data, const char* text, int length) {
        Seen& it = *static_cast<Seen*>(data);
        if (it.inside) it.text.append(text, static_cast<std::size_t>(length));
    });
    const auto status = XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE);
    return status == XML_STATUS_OK ? std::optional(seen.text) : std::nullopt;
}

Letter letter() {
    Letter made{.title = "Besluit", .parts = {}};
    made.parts.emplace_back(LetterParagraph{"Aan: Jansen & Zn, [in te vullen: adres]"});
    made.parts.emplace_back(LetterHeading{"Redenen"});
    made.parts.emplace_back(LetterList{{"het budget is < € 5.000", "2 van 10"}});
    made.parts.emplace_back(LetterTable{{{"Van", "Telt"}, {"3 maart", "ja | nee"}}});
    return made;
}

TEST(Letter, IsMarkdown) {
    EXPECT_EQ(letter_markdown(letter()),
              "# Besluit\n"
              "\nAan: Jansen \\& Zn, [in te vullen: adres]\n"
              "\n## Redenen\n"
              "\n- het budget is \\< € 5.000\n- 2 van 10\n"
              "\n| Van | Telt |\n|---|---|\n| 3 maart | ja \\| nee |\n");
}

TEST(Letter, IsADocumentForAWordProcessor) {
    const std::string document = letter_fodt(letter());
    EXPECT_TRUE(document.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    EXPECT_NE(document.find("application/vnd.oasis.opendocument.text"), std::string::npos);
    EXPECT_EQ(paragraphs_of(document),
              "Besluit\n"
              "Aan: Jansen & Zn, [in te vullen: adres]\n"
              "Redenen\n"
              "het budget is < € 5.000\n2 van 10\n"
              "Van\nTelt\n3 maart\nja | nee\n");
}

std::string markdown_paragraph(const std::string& text) {
    Letter made{.title = "x", .parts = {}};
    made.parts.emplace_back(LetterParagraph{text});
    return letter_markdown(made).substr(5);
}

// What somebody calls a plan is text, and no markup of the letter of the municipality.
TEST(Letter, KeepsWhatOthersWroteFromBecomingMarkup) {
    EXPECT_EQ(markdown_paragraph("[klik](http://x)"), "[klik\\](http://x)\n");
    EXPECT_EQ(markdown_paragraph("[klik]: http://x"), "[klik\\]: http://x\n");
    EXPECT_EQ(markdown_paragraph("- een"), "\\- een\n");
    EXPECT_EQ(markdown_paragraph("12. een"), "12\\. een\n");
    EXPECT_EQ(markdown_paragraph("12 keer"), "12 keer\n");
    EXPECT_EQ(markdown_paragraph("<b>"), "\\<b\\>\n");
    EXPECT_EQ(markdown_paragraph("een\n# twee"), "een \\# twee\n");
}

const std::vector<std::string> kinds = {
    "a", " ", "&", "<", ">", "\"", "]]>", "&amp;", "<!--", "é", "🌳", "\x01", "\x1B", "\uFFFE"};

RC_GTEST_PROP(Letter, IsWellFormedWhateverTheTextHolds, ()) {
    std::string text;
    std::string kept;
    for (const auto& part :
         *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kinds))) {
        text += part;
        const bool unfit = part == "\x01" || part == "\x1B" || part == "\uFFFE";
        if (!unfit) kept += part;
    }
    Letter made{.title = text, .parts = {}};
    made.parts.emplace_back(LetterTable{{{text}}});
    RC_ASSERT(paragraphs_of(letter_fodt(made)) == kept + '\n' + kept + '\n');
}

}  // namespace
}  // namespace engine::report
