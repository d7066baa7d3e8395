#include "engine/syntax/print.h"

#include "engine/syntax/dump.h"
#include "engine/text/unicode.h"

#include <chrono>
#include <gtest/gtest.h>
#include <string>

namespace engine::syntax {
namespace {

using quantity::Per;

Name name(std::string text, Determiner determiner = Determiner::None) {
    return {{}, std::move(text), determiner};
}
Name the(std::string text) {
    return name(std::move(text), Determiner::De);
}
Name neuter(std::string text) {
    return name(std::move(text), Determiner::Het);
}
Quoted quoted(std::string text) {
    return {{}, std::move(text)};
}

Reference reference(std::string article, std::string paragraph = "", std::string item = "") {
    return {{}, std::nullopt, {std::move(article), std::move(paragraph), std::move(item), ""}};
}

TypeName type(TypeName::Kind kind, std::optional<TimeUnit> per = std::nullopt) {
    return {{}, kind, per, {}};
}

Item item(std::string mark, ConditionId condition) {
    return {{}, {}, std::move(mark), condition};
}

/// Grows a tree by hand.
class Draft {
public:
    template <class Kind>
    ExpressionId value(Kind kind) {
        return tree.expressions.add({{}, std::move(kind)});
    }
    template <class Kind>
    ConditionId when(Kind kind) {
        return tree.conditions.add({{}, std::move(kind)});
    }
    template <class Kind>
    void block(Kind kind, Span span = {}) {
        Block block;
        block.span = span;
        block.kind = std::move(kind);
        tree.blocks.push_back(std::move(block));
    }

    ExpressionId path(std::vector<Name> names) { return value(PathValue{{{}, std::move(names)}}); }
    ExpressionId number(std::int64_t count) { return value(NumberLiteral{{count * 1'000'000}}); }
    ExpressionId yearly(std::int64_t euros) { return value(MoneyLiteral{euros * 100, Per::Year}); }
    ExpressionId budget() { return path({neuter("budget")}); }
    ConditionId compared(ExpressionId left, Comparator comparator, ExpressionId right) {
        return when(Compared{left, false, comparator, true, false, right});
    }
    ConditionId is(ExpressionId left, ExpressionId right) {
        return when(Compared{left, false, Comparator::Equal, false, false, right});
    }
    ConditionId small() { return is(path({the("uitdaging")}), path({name("kleinschalig")})); }
    ConditionId for_profit() {
        return when(Has{path({the("uitdager")}), false, name("winstoogmerk")});
    }

    std::string print() const { return syntax::print(tree, text::SourceFile("", "")); }

    Tree tree;
};

struct Said {
    std::string main;
    std::string subordinate;
    std::string negated;
};

Said said(const Draft& draft, ConditionId id) {
    return {main_clause(draft.tree, id),
            subordinate_clause(draft.tree, id),
            negated_clause(draft.tree, id)};
}

TEST(Clauses, PutTheVerbWhereDutchPutsIt) {
    Draft draft;
    const auto id = draft.compared(draft.budget(), Comparator::AtMost, draft.yearly(50'000));
    const Said clauses = said(draft, id);
    EXPECT_EQ(clauses.main, "het budget is ten hoogste € 50.000 per jaar");
    EXPECT_EQ(clauses.subordinate, "het budget ten hoogste € 50.000 per jaar is");
    EXPECT_EQ(clauses.negated, "het budget is meer dan € 50.000 per jaar");
}

TEST(Clauses, KeepTheWordNietWhereDutchHasNoOppositeWord) {
    Draft draft;
    const ExpressionId costs = draft.path({the("huidige kosten"), the("taak")});
    const auto id = draft.compared(draft.budget(), Comparator::More, costs);
    EXPECT_EQ(said(draft, id).negated, "het budget is niet meer dan de huidige kosten van de taak");
    EXPECT_EQ(said(draft, draft.small()).negated, "de uitdaging is niet kleinschalig");
    EXPECT_EQ(said(draft, draft.small()).subordinate, "de uitdaging kleinschalig is");
}

TEST(Clauses, NegateListsPossessionsAndJudgements) {
    Draft draft;
    const ExpressionId kind = draft.path({neuter("soort taak")});
    const auto values = {draft.path({name("handhaving")}), draft.path({name("reisdocumenten")})};
    const Said member = said(draft, draft.when(Member{kind, false, false, values}));
    EXPECT_EQ(member.main, "het soort taak is een van handhaving, reisdocumenten");
    EXPECT_EQ(member.subordinate, "het soort taak een van handhaving, reisdocumenten is");
    EXPECT_EQ(member.negated, "het soort taak is geen van handhaving, reisdocumenten");

    const Said has = said(draft, draft.for_profit());
    EXPECT_EQ(has.subordinate, "de uitdager een winstoogmerk heeft");
    EXPECT_EQ(has.negated, "de uitdager heeft geen winstoogmerk");

    const Judged judged{neuter("college"), false, name("lagere kwaliteit")};
    const Said judgement = said(draft, draft.when(judged));
    EXPECT_EQ(judgement.main, "naar het oordeel van het college is sprake van lagere kwaliteit");
    EXPECT_EQ(judgement.subordinate,
              "naar het oordeel van het college sprake is van lagere kwaliteit");
    EXPECT_EQ(judgement.negated,
              "naar het oordeel van het college is geen sprake van lagere kwaliteit");
}

TEST(Clauses, CancelADoubleNegation) {
    Draft draft;
    const ExpressionId aim = draft.path({neuter("doel"), neuter("plan")});
    const Said known = said(draft, draft.when(Known{aim, true, false}));
    EXPECT_EQ(known.main, "het doel van het plan is niet bekend");
    EXPECT_EQ(known.negated, "het doel van het plan is bekend");

    const auto no_limit = draft.when(
        Compared{draft.budget(), true, Comparator::AtMost, true, false, draft.yearly(10)});
    EXPECT_EQ(said(draft, no_limit).main, "het budget is niet ten hoogste € 10 per jaar");
    EXPECT_EQ(said(draft, no_limit).negated, "het budget is ten hoogste € 10 per jaar");

    const auto no =
        draft.is(draft.path({neuter("winstoogmerk")}), draft.value(YesNoLiteral{false}));
    EXPECT_EQ(said(draft, no).negated, "het winstoogmerk is ja");
}

TEST(Clauses, SayTheOppositeOfARuleWithAnException) {
    Draft draft;
    const auto all = draft.when(Junction{false, {draft.for_profit(), draft.small()}});
    EXPECT_EQ(said(draft, all).negated,
              "de uitdager heeft geen winstoogmerk of de uitdaging is niet kleinschalig");

    const auto unless = draft.when(Unless{draft.for_profit(), draft.small()});
    EXPECT_EQ(said(draft, unless).main,
              "de uitdager heeft een winstoogmerk, tenzij de uitdaging kleinschalig is");
    EXPECT_EQ(said(draft, unless).negated,
              "de uitdager heeft geen winstoogmerk, of de uitdaging is kleinschalig");
}

TEST(Clauses, IntroduceAListWithoutItsItems) {
    Draft draft;
    const auto list = draft.when(Itemised{Itemised::Quantifier::All, false, {}});
    EXPECT_EQ(said(draft, list).main, "aan alle volgende voorwaarden is voldaan");
    EXPECT_EQ(said(draft, list).negated, "niet aan alle volgende voorwaarden is voldaan");
    const auto any = draft.when(Itemised{Itemised::Quantifier::Any, false, {}});
    EXPECT_EQ(said(draft, any).negated, "aan geen van de volgende voorwaarden is voldaan");
}

TEST(Clauses, PlaceADateBesideAnother) {
    Draft draft;
    const ExpressionId end = draft.path({neuter("contracteinde")});
    const ExpressionId start = draft.path({the("gewenste start")});
    const calendar::Duration weeks{4, calendar::Unit::Week};
    const auto id = draft.when(Lies{end, false, Comparator::AtLeast, weeks, Side::Before, start});
    const Said lies = said(draft, id);
    EXPECT_EQ(lies.main, "het contracteinde ligt ten minste 4 weken vóór de gewenste start");
    EXPECT_EQ(lies.subordinate, "het contracteinde ten minste 4 weken vóór de gewenste start ligt");
    EXPECT_EQ(lies.negated,
              "het contracteinde ligt niet ten minste 4 weken vóór de gewenste start");
}

TEST(Expressions, AreBracketedOnlyWhereNeeded) {
    Draft draft;
    using Op = Arithmetic::Op;
    const auto two = draft.number(2);
    const auto sum = draft.value(Arithmetic{Op::Plus, draft.budget(), two});
    EXPECT_EQ(print_expression(draft.tree, draft.value(Arithmetic{Op::Minus, sum, two})),
              "het budget plus 2 min 2");
    EXPECT_EQ(print_expression(draft.tree, draft.value(Arithmetic{Op::Minus, two, sum})),
              "2 min (het budget plus 2)");
    EXPECT_EQ(print_expression(draft.tree, draft.value(Arithmetic{Op::DividedBy, sum, two})),
              "(het budget plus 2) gedeeld door 2");
    const auto share = draft.value(Share{{25'000'000}, sum});
    const Rounded rounded{share, Rounded::To::Euros, quantity::Rounding::Down};
    EXPECT_EQ(print_expression(draft.tree, draft.value(rounded)),
              "25% van (het budget plus 2) afgerond op hele euro's naar beneden");
}

TEST(Print, LaysOutAnArticle) {
    Draft draft;
    draft.block(RegulationHead{quoted("Verordening uitdaagrecht"), quoted("VUZ")});
    draft.block(KindLine{name("verordening")});
    draft.block(Heading{Heading::Level::Article, {}, "3", quoted("Inhoud"), {}});
    draft.block(Heading{Heading::Level::Paragraph, {}, "1", std::nullopt, {}});
    draft.block(TextLine{" Een uitdaging is volledig, of niet."});
    const auto known =
        draft.when(Known{draft.path({neuter("doel"), neuter("plan")}), false, false});
    const auto inner =
        draft.when(Itemised{Itemised::Quantifier::Any,
                            true,
                            {item("1", draft.small()), item("2", draft.for_profit())}});
    const auto list = draft.when(
        Itemised{Itemised::Quantifier::All, false, {item("a", known), item("b", inner)}});
    draft.block(Complete{name("uitdaging"), list});
    draft.block(MendTerm{{{}, {the("uitdager")}}, name("uitdaging"), {4, calendar::Unit::Week}});

    EXPECT_EQ(draft.print(), R"(regeling "Verordening uitdaagrecht", afgekort "VUZ".
soort: verordening.

artikel 3 "Inhoud"

lid 1
  > Een uitdaging is volledig, of niet.

  Een uitdaging is volledig indien aan alle volgende voorwaarden is voldaan:
    a. het doel van het plan is bekend;
    b. aan ten minste één van de volgende voorwaarden is voldaan:
       1° de uitdaging is kleinschalig;
       2° de uitdager heeft een winstoogmerk.

  De uitdager kan een onvolledige uitdaging binnen 4 weken aanvullen.
)");
}

TEST(Print, KeepsALineOfLawReadableAtTheTop) {
    Draft draft;
    draft.block(TextLine{"Wie winst nastreeft, kan niet uitdagen."});
    EXPECT_EQ(draft.print(), "\n> Wie winst nastreeft, kan niet uitdagen.\n");
}

TEST(Print, AlignsATable) {
    Draft draft;
    const auto cell = [&](ExpressionId id) { return Cell{{}, ValueCell{{id}}}; };
    const auto limit = draft.yearly(50'000);
    DecisionTable table{
        quoted("vereiste steun"), name("uitdaging"), type(TypeName::Kind::Number), {}};
    table.rows.push_back({{}, {cell(draft.budget())}, cell(draft.path({name("vereiste steun")}))});
    table.rows.push_back(
        {{}, {Cell{{}, BoundCell{Comparator::AtMost, false, limit}}}, cell(draft.number(25))});
    table.rows.push_back({{}, {Cell{{}, OtherCell{}}}, cell(draft.number(100))});
    draft.block(std::move(table));
    EXPECT_EQ(draft.print(), R"(beslistabel "vereiste steun" van een uitdaging: getal
  | het budget                    || vereiste steun |
  | ten hoogste € 50.000 per jaar ||             25 |
  | overige                       ||            100 |
)");
}

TEST(Print, BreaksALongSentenceAtItsClauses) {
    Draft draft;
    const auto form = draft.is(draft.path({the("rechtsvorm"), the("uitdager")}),
                               draft.path({name("coöperatie")}));
    const auto both = draft.when(Junction{false, {form, draft.small()}});
    draft.block(Admissible{name("uitdaging"), true, draft.when(Unless{draft.for_profit(), both})});
    EXPECT_EQ(draft.print(),
              "Een uitdaging is niet ontvankelijk indien de uitdager een winstoogmerk heeft,\n"
              "  tenzij de rechtsvorm van de uitdager coöperatie is en de uitdaging kleinschalig "
              "is.\n");
}

TEST(Print, NeverBeginsALineWithAMark) {
    for (std::size_t filler = 1; filler < 100; ++filler) {
        Draft draft;
        Reference place = reference("2", "1", "a");
        place.place.subitem = "3";
        const Power power{{{}, {the(std::string(filler, 'x'))}}, quoted("a - b. 1° c")};
        draft.block(Hardship{power.organ, {place, reference("", "2", "b")}, std::nullopt});
        draft.block(power);
        const std::string text = draft.print();
        for (std::size_t at = text.find('\n'); at + 1 < text.size(); at = text.find('\n', at + 1)) {
            const std::string line = text.substr(text.find_first_not_of(" \n", at));
            EXPECT_FALSE(line.starts_with("3°")) << text;
            EXPECT_FALSE(line.starts_with("b.")) << text;
            EXPECT_FALSE(line.starts_with("- ")) << text;
        }
    }
}

/// A text and a tree of organs that says where in it each stands.
Draft organs_of(const std::string& text) {
    Draft draft;
    const auto at = [](std::size_t offset) { return static_cast<std::uint32_t>(offset); };
    for (std::size_t i = text.find("orgaan"); i < text.size(); i = text.find("orgaan", i + 1)) {
        const std::size_t end = text.find('.', i) + 1;
        const std::size_t quote = text.find('"', i) + 1;
        draft.block(Organ{quoted(text.substr(quote, text.find('"', quote) - quote)), std::nullopt},
                    {{}, at(i), at(end)});
    }
    for (std::size_t i = text.find("//"); i < text.size(); i = text.find("//", i + 1)) {
        const std::size_t end = text.find('\n', i);
        const std::size_t line = i == 0 ? 0 : text.rfind('\n', i - 1) + 1;
        const bool own_line = text.find_first_not_of(' ', line) == i;
        draft.tree.comments.push_back(
            {{{}, at(i), at(end)}, text.substr(i + 2, end - i - 2), own_line});
    }
    return draft;
}

std::string printed_organs(const std::string& text) {
    return print(organs_of(text).tree, text::SourceFile("", text));
}

TEST(Print, KeepsCommentsAndBlankLinesWhereTheAuthorPutThem) {
    const std::string text =
        "// Eerst dit.\n"
        "\n"
        "// Dan dit.\n"
        "orgaan \"raad\". // de baas\n"
        "orgaan \"college\".\n"
        "\n"
        "// Soms.\n"
        "orgaan \"burgemeester\".\n"
        "\n"
        "// Tot slot.\n";
    EXPECT_EQ(printed_organs(text), text);
}

TEST(Print, TidiesCommentsAndBlankLines) {
    EXPECT_EQ(
        printed_organs("\n\norgaan\n  \"raad\"   .   //x  \n\n\n\n  //y\norgaan \"college\".\n"),
        "orgaan \"raad\". // x\n\n// y\norgaan \"college\".\n");
    EXPECT_EQ(printed_organs("orgaan // midden in\n\n \"raad\".\norgaan \"college\".\n"),
              "// midden in\norgaan \"raad\".\norgaan \"college\".\n");
    EXPECT_EQ(printed_organs("// Verder niets.\n"), "// Verder niets.\n");
    EXPECT_EQ(printed_organs(""), "");
}

TEST(Dump, LeavesPlacesOut) {
    const std::string text = "orgaan \"raad\". // x\n";
    Draft moved = organs_of("\n\n" + text);
    EXPECT_EQ(dump(organs_of(text).tree), dump(moved.tree));
    EXPECT_EQ(dump(moved.tree), "(organ \"raad\")\n(comment \"x\")\n");
    EXPECT_NE(dump(organs_of("orgaan \"college\".\n").tree), dump(moved.tree));
}

}  // namespace
}  // namespace engine::syntax
