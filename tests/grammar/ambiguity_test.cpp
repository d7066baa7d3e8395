#include "engine/syntax/antlr/lexed.h"
#include "tests/grammar/page_sentences.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>

namespace tests {
namespace {

namespace fs = std::filesystem;
namespace syntax = engine::syntax;
using Parser = engine::grammar::WijktaalParser;

/// How far the reader may have to look ahead to tell one sentence from another.
constexpr long long lookahead_max = 3;

/// Counts what would make a sentence mean two things, or cost the reader a second try.
class Doubts : public antlr4::BaseErrorListener {
public:
    int ambiguities = 0;
    int fallbacks = 0;
    int errors = 0;
    long long lookahead = 0;  ///< In words, the most that any decision needed.
    std::string where;

    void syntaxError(antlr4::Recognizer* /*recognizer*/,
                     antlr4::Token* /*offending*/,
                     std::size_t /*line*/,
                     std::size_t /*column*/,
                     const std::string& message,
                     std::exception_ptr /*error*/) override {
        ++errors;
        where += message + '\n';
    }
    void reportAmbiguity(antlr4::Parser* parser,
                         const antlr4::dfa::DFA& dfa,
                         std::size_t start,
                         std::size_t stop,
                         bool /*exact*/,
                         const antlrcpp::BitSet& /*alternatives*/,
                         antlr4::atn::ATNConfigSet* /*configurations*/) override {
        ++ambiguities;
        tell(*parser, dfa, start, stop);
    }
    void reportAttemptingFullContext(antlr4::Parser* parser,
                                     const antlr4::dfa::DFA& dfa,
                                     std::size_t start,
                                     std::size_t stop,
                                     const antlrcpp::BitSet& /*alternatives*/,
                                     antlr4::atn::ATNConfigSet* /*configurations*/) override {
        ++fallbacks;
        tell(*parser, dfa, start, stop);
    }

private:
    void tell(antlr4::Parser& parser,
              const antlr4::dfa::DFA& dfa,
              std::size_t start,
              std::size_t stop) {
        const auto rule = dfa.atnStartState->ruleIndex;
        where += parser.getRuleNames().at(rule) + ": ";
        where += parser.getTokenStream()->getText(antlr4::misc::Interval(start, stop)) + '\n';
    }
};

Doubts doubts_in(const std::string& text, const engine::syntax::Names& names) {
    auto words = syntax::lexed({"a.wijk", text});
    antlr4::ListTokenSource source(syntax::merged(std::move(words.visible), names));
    antlr4::CommonTokenStream stream(&source);
    Parser parser(&stream);
    Doubts doubts;
    parser.removeErrorListeners();
    parser.addErrorListener(&doubts);
    parser.setProfile(true);
    parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
        antlr4::atn::PredictionMode::LL_EXACT_AMBIG_DETECTION);
    parser.document();
    for (const auto& decision : parser.getParseInfo().getDecisionInfo()) {
        doubts.lookahead = std::max<long long>(doubts.lookahead, decision.SLL_MaxLook);
    }
    return doubts;
}

TEST(Grammar, HasOneReadingOfEverythingInTheRepository) {
    auto paths = files_below(root_folder() / "rules", {".wijk"});
    const auto examples = files_below(root_folder() / "examples", {".wijk"});
    paths.insert(paths.end(), examples.begin(), examples.end());
    engine::syntax::Names names;
    for (const fs::path& path : paths) {
        names.add(syntax::declared_names({path.string(), text_of(path)}));
    }
    for (const fs::path& path : paths) {
        const Doubts doubts = doubts_in(text_of(path), names);
        EXPECT_EQ(doubts.errors, 0) << path << '\n' << doubts.where;
        EXPECT_EQ(doubts.ambiguities, 0) << path << '\n' << doubts.where;
        EXPECT_EQ(doubts.fallbacks, 0) << path << '\n' << doubts.where;
        EXPECT_LE(doubts.lookahead, lookahead_max) << path;
    }
}

TEST(Grammar, HasOneReadingOfThePageOfTheLanguage) {
    for (const PageSentences& sentences : page_sentences()) {
        const Doubts doubts = doubts_in(sentences.text, sentences.names);
        EXPECT_EQ(doubts.errors, 0) << sentences.text << doubts.where;
        EXPECT_EQ(doubts.ambiguities, 0) << sentences.text << doubts.where;
        EXPECT_EQ(doubts.fallbacks, 0) << sentences.text << doubts.where;
    }
}

// Sentences that no example holds yet, each a place where two readings could meet.
TEST(Grammar, HasOneReadingOfHardSentences) {
    const engine::syntax::Names names = {
        {"uitdaging", "uitdager", "budget", "college", "doel", "start", "soort", "taak", "steun"},
        {"ontvangen", "aan te vullen", "in behandeling", "weigeren", "aanvullen"}};
    const std::vector<std::string> sentences = {
        "Een uitdaging is volledig indien het budget is 5, tenzij het doel bekend is, tenzij de "
        "start bekend is.",
        "Het college houdt een uitdaging aan tot de start indien de start niet ten minste 4 weken "
        "na 1 mei 2026 ligt.",
        "Het college kan, met redenen, artikel 2, lid 1, onderdeel a, 2°, en artikel 3, buiten "
        "toepassing laten indien het doel bekend is.",
        "een uitdaging met\n - het college laat artikel 2, lid 1, onderdeel a, 2°, en artikel 3, "
        "buiten toepassing, op 1 mei 2026, omdat \"x\";\n - college laat lid 2 buiten toepassing.",
        "In afwijking van artikel 3, lid 3, is de steun 25 indien het budget 25% van het budget "
        "plus € 5 is.",
        "In afwijking van lid 2, onderdeel a, is die voorwaarde niet vereist indien de uitdager "
        "geen doel heeft.",
        "Artikel 3, lid 1, onderdeel d, blijft buiten toepassing indien het soort een van taak, "
        "steun is.",
        "Het budget van een uitdaging wordt geacht 5 te zijn zolang het onbekend is.",
        "Het college weegt bij een uitdaging mee:\n a. de steun;\n b. het doel.",
        "Een uitdaging is volledig indien aan alle volgende voorwaarden is voldaan:\n a. aan ten "
        "minste één van de volgende voorwaarden is voldaan:\n 1° het doel is bekend;\n 2° het "
        "budget is 5, tenzij de start na 1 mei 2026 ligt;\n b. de uitdager heeft geen doel.",
        "invulpunt \"groep\": getal van 5 tot en met 100, standaard 10, ingevuld met 10 vanaf 1 "
        "januari 2026 tot en met 31 december 2026, met 15 vanaf 1 januari 2027, omdat \"x\".",
        "procedure \"x\" bij een beschikking op aanvraag, begint met het verstrijken van de "
        "termijn "
        "voor aanvullen.",
        "procedure \"x\" van een uitdaging, begint met de stap weigeren, besluit is een besluit "
        "naar "
        "ander recht, op verzoek van de uitdager.",
        "stap \"weigeren\": het college, van ontvangen, aan te vullen of in behandeling naar in "
        "behandeling, is een besluit, indien het budget 5 is en geen verplichte grond voor "
        "weigering "
        "bestaat, pas na de stap aanvullen, uiterlijk 4 weken vóór de start, met redenen, "
        "daartegen "
        "staat gedurende 6 weken na het besluit beroep open, bij overschrijding geldt de stap "
        "weigeren als gezet, volgens \"x\", grondslag: artikel 3.",
        "stap \"aanvullen\": de uitdager, van aan te vullen, indien een grond voor aanhouding "
        "bestaat "
        "of de uitdaging niet volledig is, pas de steun na de start, schort de taak op, zonder "
        "kalender, bij overschrijding kan de uitdager het college in gebreke stellen.",
        "termijn \"taak\": de steun van de uitdaging vanaf het verstrijken van de taak, te "
        "verlengen "
        "met de steun, ten hoogste 2 keer, te verlengen in overleg, voor zover geen andere termijn "
        "geldt, eindigt door weigeren, bij overschrijding kan de uitdager de stap weigeren zetten.",
        "op 3 maart 2026: aanvullen, door de uitdager, in overleg, met redenen, met 6 weken, met\n "
        "- het doel is bekend;\n - het budget is 5, op 1 mei 2026, omdat \"x\".",
        "verwacht\n - de toestand van uitdaging is aan te vullen;\n - de uitkomst is aan te vullen;"
        "\n - de termijn voor aanvullen eindigt op 1 mei 2026;\n - de taak eindigt op 1 mei 2026, "
        "waarvan 13 dagen opgeschort;\n - de stap weigeren is niet toegestaan;\n - de taak is "
        "bekend;\n - de dwangsom is € 1.442.",
    };
    for (const std::string& sentence : sentences) {
        const Doubts doubts = doubts_in(sentence, names);
        EXPECT_EQ(doubts.errors, 0) << sentence << '\n' << doubts.where;
        EXPECT_EQ(doubts.ambiguities, 0) << sentence << '\n' << doubts.where;
        EXPECT_EQ(doubts.fallbacks, 0) << sentence << '\n' << doubts.where;
        EXPECT_LE(doubts.lookahead, lookahead_max) << sentence;
    }
}

}  // namespace
}  // namespace tests
