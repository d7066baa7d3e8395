#include "engine/syntax/dump.h"
#include "engine/syntax/parse.h"
#include "engine/syntax/print.h"

#include <gtest/gtest.h>

namespace tests {
namespace {

namespace syntax = engine::syntax;

const std::string procedure =
    "procedure \"behandeling\" van een uitdaging, begint met \"ontvangst\",\n"
    "  besluit is een beschikking op aanvraag van de uitdager.\n"
    "toestand \"ontvangen\", begin.\n"
    "toestand \"aan te vullen\".\n"
    "toestand \"in behandeling\".\n"
    "toestand \"niet in behandeling\", einde.\n"
    "\n"
    "stap \"aanvullen\": de uitdager, van aan te vullen naar in behandeling.\n"
    "\n"
    "stap \"afzien\": het college, van ontvangen, aan te vullen of in behandeling naar niet in\n"
    "  behandeling.\n";

syntax::Names names_of(const std::string& text) {
    return syntax::declared_names({"a.wijk", text});
}

/// Of the tree, without its places; what could not be read is said in front.
std::string read(const std::string& text, const syntax::Names& acts) {
    syntax::Names names = {
        {"uitdaging", "uitdager", "budget", "college", "behandeling", "ontvangst"}, {}};
    names.add(acts);
    engine::text::Diagnostics diagnostics;
    const auto tree = syntax::parse({0}, {"a.wijk", text}, names, diagnostics);
    return (diagnostics.empty() ? "" : "MISTAKES ") + syntax::dump(tree);
}

std::string printed(const std::string& text) {
    engine::text::Diagnostics diagnostics;
    const engine::text::SourceFile file("a.wijk", text);
    return syntax::print(syntax::parse({0}, file, names_of(text), diagnostics), file);
}

TEST(ProcedureNames, AreMadeOfWordsThatMeanSomethingElseElsewhere) {
    const auto names = names_of(procedure);
    EXPECT_TRUE(names.acts.contains("aan te vullen"));
    EXPECT_TRUE(names.acts.contains("ontvangst"));
    EXPECT_FALSE(names.terms.contains("aan te vullen"));
    const std::string tree = read(procedure, names);
    EXPECT_NE(tree.find("(to \"niet in behandeling\")"), std::string::npos) << tree;
}

// Examples and further rules may stand in the file of the procedure, or in another one.
TEST(ProcedureNames, LeaveOtherSentencesWhatTheyAre) {
    const std::vector<std::string> sentences = {
        "Het college neemt een uitdaging niet in behandeling indien het budget onbekend is.\n",
        "Een uitdaging is \"in behandeling\" indien het budget bekend is.\n",
        "voorbeeld \"x\"\nop 3 maart 2026.\nverwacht\n  - de uitkomst is aan te vullen;\n"
        "  - de uitkomst is niet in behandeling.\n"};
    const auto names = names_of(procedure);
    const std::string alone = read(procedure, names);
    for (const std::string& sentence : sentences) {
        const std::string meant = read(sentence, {});
        ASSERT_FALSE(meant.starts_with("MISTAKES")) << meant;
        EXPECT_EQ(read(sentence, names), meant);
        EXPECT_EQ(read(procedure + sentence, names), alone + meant);
        EXPECT_EQ(read(sentence + procedure, names), meant + alone);
    }
}

TEST(ProcedureNames, AreKnownWhereAnExampleSpeaksOfStatesAndSteps) {
    const std::string expected =
        "voorbeeld \"x\"\n"
        "op 3 maart 2026: aanvullen, door de uitdager.\n"
        "verwacht\n"
        "  - de toestand is niet in behandeling;\n"
        "  - de uitkomst is niet in behandeling;\n"
        "  - de toestand van behandeling is aan te vullen;\n"
        "  - de uitkomst is aan te vullen;\n"
        "  - de termijn voor aanvullen eindigt op 1 mei 2026;\n"
        "  - de stap aanvullen is niet toegestaan.\n";
    const std::string tree = read(expected, names_of(procedure));
    EXPECT_FALSE(tree.starts_with("MISTAKES")) << tree;
    EXPECT_TRUE(read(expected, {}).starts_with("MISTAKES")) << "these names come from elsewhere";
}

// They are words of the language only where a procedure is spoken of.
TEST(ProcedureNames, LeaveTheirKeywordsFreeAsNames) {
    const std::string sentence =
        "begrip \"open plan\" met gegevens\n  - \"begin\": datum.\n"
        "Een uitdaging is volledig indien het begin van het open plan bekend is.\n";
    const std::string tree = read(sentence, names_of(sentence));
    EXPECT_FALSE(tree.starts_with("MISTAKES")) << tree;
    EXPECT_EQ(read(sentence,
                   [&] {
                       auto names = names_of(sentence);
                       names.add(names_of(procedure));
                       return names;
                   }()),
              tree);
}

TEST(ProcedureLayout, BreaksALongStepAtItsParts) {
    const std::string step =
        "stap \"aanvullen\": de uitdager, van aan te vullen naar in behandeling,\n"
        "  uiterlijk 4 weken na de stap aanvullen, hervat de beslistermijn, met redenen,\n"
        "  daartegen staat gedurende 6 weken na de stap aanvullen bezwaar open.\n";
    const std::string broken = printed(procedure + step);
    EXPECT_EQ(printed(broken), broken);
    EXPECT_TRUE(broken.ends_with(step)) << broken;
}

TEST(ProcedureLayout, SaysWhatWasRead) {
    const std::vector<std::string> blocks = {
        "stap \"a\": de uitdager, van ontvangen, pas 30 werkdagen vóór de ontvangst, is een "
        "besluit, zonder kalender, bij overschrijding geldt de stap a als gezet.\n",
        "stap \"b\": het college, van ontvangen of aan te vullen naar ontvangen, volgens "
        "\"Schotse werkdagen\", bij overschrijding kan het college de stap a zetten, grondslag: "
        "artikel 2.\n",
        "termijn \"t\": 8 weken na het verstrijken van de termijn voor aanvullen, eindigt door a, "
        "b of aanvullen, te verlengen met 6 weken, ten hoogste 1 keer, bij overschrijding kan de "
        "uitdager het college in gebreke stellen.\n",
        "termijn \"u\": 1 maand vanaf het besluit, te verlengen in overleg, voor zover geen "
        "andere termijn geldt, bij overschrijding volgt niets.\n"};
    for (const std::string& block : blocks) {
        const std::string text = procedure + block;
        auto names = names_of(text + "stap \"a\": x. stap \"b\": x.");
        const std::string tree = read(text, names);
        EXPECT_FALSE(tree.starts_with("MISTAKES")) << tree;
        engine::text::Diagnostics diagnostics;
        const engine::text::SourceFile file("a.wijk", text);
        names.add({{"uitdaging", "uitdager", "college", "ontvangst"}, {}});
        const auto first = syntax::parse({0}, file, names, diagnostics);
        EXPECT_EQ(read(syntax::print(first, file), names), tree);
    }
}

}  // namespace
}  // namespace tests
