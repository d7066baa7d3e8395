#include "engine/report/letter.h"

#include <expat.h>
#include <gtest/gtest.h>
#include <memory>
#include <rapidcheck/gtest.h>

namespace engine::report {
namespace {

/// What a word processor would read: the text of each paragraph, and how many cells there are.
struct Read {
    bool well_formed = false;
    std::vector<std::string> paragraphs;
    int cells = 0;
};

constexpr std::string_view text_space = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr std::string_view table_space = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

void begin(void* data, const XML_Char* name, const XML_Char** /*attributes*/) {
    auto& read = *static_cast<Read*>(data);
    if (name == std::string(text_space) + "|p") read.paragraphs.emplace_back();
    if (name == std::string(table_space) + "|table-cell") ++read.cells;
}

void end(void* /*data*/, const XML_Char* /*name*/) {}

void words(void* data, const XML_Char* text, int size) {
    auto& read = *static_cast<Read*>(data);
    const std::string_view said(text, static_cast<std::size_t>(size));
    if (!read.paragraphs.empty() && said != "\n") read.paragraphs.back() += said;
}

/// By Expat, which insists on namespaces and on every tag that has to be closed.
Read read_back(const Letter& letter) {
    const std::string text = letter_fodt(letter);
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreateNS(nullptr, '|'), XML_ParserFree);
    Read read;
    XML_SetUserData(parser.get(), &read);
    XML_SetElementHandler(parser.get(), begin, end);
    XML_SetCharacterDataHandler(parser.get(), words);
    read.well_formed =
        XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), 1) == XML_STATUS_OK;
    return read;
}

Letter with_every_part() {
    return {"Besluit",
            {LetterHeading{"Redenen"},
             LetterParagraph{"Buurt & Co vraagt < € 50.000."},
             LetterList{{"een", "twee"}},
             LetterTable{{{"Van", "Tot en met"}, {"3 maart", "28 april"}}}}};
}

TEST(Letter, IsReadByAWordProcessor) {
    const Read read = read_back(with_every_part());
    ASSERT_TRUE(read.well_formed) << letter_fodt(with_every_part());
    const std::vector<std::string> expected = {"Besluit",
                                               "Redenen",
                                               "Buurt & Co vraagt < € 50.000.",
                                               "een",
                                               "twee",
                                               "Van",
                                               "Tot en met",
                                               "3 maart",
                                               "28 april"};
    EXPECT_EQ(read.paragraphs, expected);
    EXPECT_EQ(read.cells, 4);
}

TEST(Letter, SaysTheSameInMarkdown) {
    EXPECT_EQ(letter_markdown(with_every_part()),
              "# Besluit\n"
              "\n## Redenen\n"
              "\nBuurt & Co vraagt \\< € 50.000.\n"
              "\n- een\n- twee\n"
              "\n| Van | Tot en met |\n|---|---|\n| 3 maart | 28 april |\n");
}

RC_GTEST_PROP(Letter, StaysWholeWhateverATitleHolds, (const std::vector<unsigned char>& bytes)) {
    std::string text = "x";
    for (const unsigned char byte : bytes) text += static_cast<char>(byte % 128);
    const Read read = read_back({text, {LetterParagraph{text}, LetterTable{{{text}}}}});
    RC_ASSERT(read.well_formed);
    RC_ASSERT(read.cells == 1);
}

}  // namespace
}  // namespace engine::report
