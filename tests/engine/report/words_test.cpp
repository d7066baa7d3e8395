#include "engine/report/words.h"

#include <cctype>
#include <gtest/gtest.h>
#include <regex>

namespace engine::report {
namespace {

/// Every text of the catalogue, with the name of its code.
template <class Check>
void for_each_words(Check check) {
    for (const text::CodeEntry& entry : text::codes) {
        SCOPED_TRACE(entry.name);
        check(words_of(entry.code, Language::Dutch));
        check(words_of(entry.code, Language::English));
    }
}

TEST(Words, EveryCodeSaysWhatIsTheCaseAndWhatToDo) {
    for_each_words([](const Words& words) {
        EXPECT_FALSE(words.message.empty());
        EXPECT_FALSE(words.help.empty());
    });
}

TEST(Words, MessagesAreInTheStyleOfTheHouse) {
    for_each_words([](const Words& words) {
        for (const std::string_view text : {words.message, words.help, words.otherwise}) {
            if (text.empty()) continue;
            EXPECT_EQ(std::isupper(static_cast<unsigned char>(text.front())), 0) << text;
            EXPECT_NE(text.back(), '.') << text;
        }
    });
}

// An argument fills one hole: a second one of the same number would stay open.
TEST(Words, NoTextMentionsAnArgumentTwice) {
    const std::regex twice(R"((\{\d\})[^]*\1)");
    for_each_words([&](const Words& words) {
        for (const std::string_view text : {words.message, words.help, words.otherwise}) {
            EXPECT_FALSE(std::regex_search(std::string(text), twice)) << text;
        }
    });
}

TEST(Words, WhatIsSaidOtherwiseNeedsNoArguments) {
    for_each_words([](const Words& words) {
        EXPECT_EQ(words.otherwise.find('{'), std::string_view::npos) << words.otherwise;
    });
}

TEST(Words, HelpSuggestsOnlyWhatThereIs) {
    const Words words = words_of(text::Code::UnknownName, Language::Dutch);
    const std::vector<std::string> with = {"budgt", "budget"};
    const std::vector<std::string> without = {"bdgt", ""};
    EXPECT_EQ(help_of(words, with), words.help);
    EXPECT_EQ(help_of(words, without), words.otherwise);
    EXPECT_EQ(help_of(words, {}), words.otherwise);
}

TEST(Words, SortsOfDataAreSpokenOf) {
    EXPECT_EQ(word_of("type/money/year", Language::Dutch), "een bedrag per jaar");
    EXPECT_EQ(word_of("type/money/year", Language::English), "an amount per year");
    EXPECT_EQ(word_of("type/choice/rechtsvorm", Language::Dutch), "een keuze uit `rechtsvorm`");
    EXPECT_EQ(word_of("het budget", Language::Dutch), "het budget");
}

}  // namespace
}  // namespace engine::report
