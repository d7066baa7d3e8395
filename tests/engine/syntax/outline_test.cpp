#include "engine/syntax/outline.h"

#include "engine/syntax/parse.h"

#include <gtest/gtest.h>

namespace tests {
namespace {

using engine::syntax::Outline;
using Kind = Outline::Kind;

constexpr std::string_view ordinance =
    "// Een eerste regel.\n"
    "regeling \"Verordening uitdaagrecht\", afgekort \"VU\".\n"
    "soort: verordening.\n"
    "grondslag: Gemeentewet artikel 150, lid 3.\n"
    "grondslag: Wet maatschappelijke\n  ondersteuning 2015 artikel 2.6.3.\n"
    "volgt: regeling \"Modelverordening\".\n"
    "gebruikt: begrippen \"uitdaagrecht\", regeling “Bijstand”.\n"
    "artikel 1 \"Wie\"\n"
    "  begrip \"taak\" met gegevens\n  - \"doel\": tekst.\n";

Outline outline_of(std::string_view text) {
    return engine::syntax::outline({7}, {"a.wijk", std::string(text)});
}

TEST(Outline, SaysWhatARegulationIsCalledAndWhatItNeeds) {
    const engine::text::SourceFile file("a.wijk", std::string(ordinance));
    const Outline found = engine::syntax::outline({7}, file);

    ASSERT_EQ(found.heads.size(), 1U);
    EXPECT_EQ(found.heads[0].kind, Kind::Regulation);
    EXPECT_EQ(found.heads[0].title, "Verordening uitdaagrecht");
    EXPECT_EQ(found.heads[0].abbreviation, "VU");
    EXPECT_EQ(file.text(found.heads[0].span), "\"Verordening uitdaagrecht\"");
    EXPECT_EQ(found.heads[0].span.file, engine::text::FileId{7});

    ASSERT_EQ(found.uses.size(), 2U);
    EXPECT_EQ(found.uses[0].kind, Kind::Terms);
    EXPECT_EQ(found.uses[0].title, "uitdaagrecht");
    EXPECT_EQ(found.uses[1].kind, Kind::Regulation);
    EXPECT_EQ(found.uses[1].title, "Bijstand");
    EXPECT_EQ(file.text(found.uses[1].span), "“Bijstand”");

    ASSERT_EQ(found.bases.size(), 2U);
    EXPECT_EQ(found.bases[0].name, "Gemeentewet");
    EXPECT_EQ(found.bases[1].name, "Wet maatschappelijke ondersteuning 2015");
    EXPECT_EQ(file.text(found.bases[1].span), "Wet maatschappelijke\n  ondersteuning 2015");

    EXPECT_EQ(found.follows, std::vector<std::string>{"Modelverordening"});
    EXPECT_EQ(found.names, engine::syntax::declared_names(file));
}

TEST(Outline, HasTheWordsThatNamesAreMadeOf) {
    const Outline found =
        outline_of("artikel 1 \"Titel\"\n  > Proza.\n  indien de groep (van 3) is.");
    const std::set<std::string> words = {
        "(", ")", ".", "1", "3", "artikel", "de", "groep", "indien", "is", "van"};
    EXPECT_EQ(found.words, words) << "neither quoted text nor the law's own is a name";
}

TEST(Outline, KnowsEveryKindOfHead) {
    const Outline terms = outline_of("begrippen \"uitdaagrecht\".");
    ASSERT_EQ(terms.heads.size(), 1U);
    EXPECT_EQ(terms.heads[0].kind, Kind::Terms);

    for (const char* text : {"voorbeelden bij \"X\".", "Voorbeelden bij regeling \"X\"."}) {
        const Outline examples = outline_of(text);
        ASSERT_EQ(examples.heads.size(), 1U) << text;
        EXPECT_EQ(examples.heads[0].kind, Kind::Examples);
        EXPECT_EQ(examples.heads[0].title, "X");
    }
    const Outline request = outline_of("verzoek \"Groen\".\ngebruikt: regeling \"X\".");
    ASSERT_EQ(request.heads.size(), 1U);
    EXPECT_EQ(request.heads[0].kind, Kind::Request);
    ASSERT_EQ(request.uses.size(), 1U);

    const Outline further = outline_of("vervolg op regeling \"X\".\ntoestand \"aan te vullen\".");
    ASSERT_EQ(further.heads.size(), 1U);
    EXPECT_EQ(further.heads[0].kind, Kind::Regulation);
    EXPECT_EQ(further.heads[0].title, "X");
    EXPECT_TRUE(further.heads[0].continues);
    EXPECT_TRUE(further.names.acts.contains("aan te vullen"));
}

TEST(Outline, IsHadOfATextWithMistakesToo) {
    const Outline found = outline_of(
        "regeling \"X\"\n"
        "grondslag: Gemeentewet artikel 150\n"
        "gebruikt: begrippen \"Y\", begrip, regeling \"Z\"");
    ASSERT_EQ(found.heads.size(), 1U);
    ASSERT_EQ(found.bases.size(), 1U);
    ASSERT_EQ(found.uses.size(), 1U);
}

TEST(Outline, WhatIsUsedOrMentionedIsNoHead) {
    for (const char* text : {"gebruikt: begrippen \"X\", regeling \"Y\".",
                             "volgt: regeling \"X\".",
                             "> regeling \"X\".\n",
                             "// regeling \"X\".\n",
                             "gegeven de regeling \"X\"."}) {
        EXPECT_TRUE(outline_of(text).heads.empty()) << text;
    }
}

TEST(Outline, ABasisWithoutAnArticleOrANameIsLeftToTheReader) {
    for (const char* text : {"grondslag: artikel 5.", "grondslag: Gemeentewet.", "grondslag:"}) {
        EXPECT_TRUE(outline_of(text).bases.empty()) << text;
    }
}

TEST(Outline, TheNameOfABasisMayHoldAnyWord) {
    const engine::text::SourceFile file("a.wijk",
                                        "regeling \"X\".\n"
                                        "grondslag: Wet op de lijkbezorging 2012 artikel 4.\n");
    engine::text::Diagnostics diagnostics;
    engine::syntax::parse({0}, file, engine::syntax::declared_names(file), diagnostics);
    EXPECT_TRUE(diagnostics.empty());
}

}  // namespace
}  // namespace tests
