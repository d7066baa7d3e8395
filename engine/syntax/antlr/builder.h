/// From the reader's contexts to our tree. Only contexts without errors come here.
#pragma once

#include "engine/syntax/antlr/places.h"
#include "engine/syntax/antlr/runtime.h"
#include "engine/syntax/parse.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::syntax {

class Builder {
public:
    Builder(Tree& tree, const text::SourceFile& file, text::Diagnostics& diagnostics);

    /// Adds what the block says to the tree; a stray period says nothing.
    void add(P::BlockContext& block);

    Span span(const antlr4::Token& token) const { return places_.of(token); }
    Span span(const antlr4::ParserRuleContext& context) const;

private:
    using Node = antlr4::tree::TerminalNode;

    // build_blocks.cpp
    void add_head(P::BlockContext& block);
    void add_head_line(P::HeadLineContext& line, Span place);
    void add_concept(P::BlockContext& block);
    void add_example(P::BlockContext& block);
    void add_heading(Heading::Level level,
                     P::NumeralContext& number,
                     P::HeadingContext& heading,
                     Span place);
    void add_row_concept(P::ConceptBlockContext& block, Span place);
    std::vector<Filling> fillings(const std::vector<P::FillingContext*>& list);
    Parameter parameter(P::ParameterBlockContext& block);
    FillsIn fills_in(P::FillingBlockContext& block);
    DecisionTable table(P::TableBlockContext& block);
    Cell cell(P::CellContext& cell);
    TypeName type(P::TypeContext& type);
    Remarks remarks(const std::vector<P::RemarkContext*>& remarks);
    std::vector<Assertion> assertions(P::AssertionsContext& list);
    std::variant<ConditionId, SetsAside> said(P::AssertionContext& line);
    Expectation expectation(P::ExpectationContext& expectation);
    std::optional<Expectation> expected_of_course(P::ExpectationContext& expectation);

    // build_procedures.cpp
    void add_procedure(P::BlockContext& block);
    Procedure procedure(P::ProcedureBlockContext& block);
    std::optional<Event> event(P::DateBlockContext& block);
    StepPart step_part(P::StepPartContext& part);
    TermPart term_part(P::TermPartContext& part);
    template <class Part>
    Part common(P::CommonContext& common, Span place);
    Remedy remedy(P::RemedyPartContext& part);
    Silence silence(P::SilenceContext& silence);
    Distance distance(P::TimeSpanContext& distance);
    Moment moment(P::MomentContext& moment);
    std::vector<Name> names(P::ActNamesContext& list);

    // build_rules.cpp
    void add_rule(P::BlockContext& block);
    void add_subject_sentence(P::SubjectSentenceContext& sentence, Span place);
    void add_act(P::PathContext& organ, Determiner determiner, P::ActContext& act, Span place);
    void add_disapplied(Reference target, P::DisapplyContext& disapply, Span place);
    std::vector<Reference> references(P::ReferencesContext& references);
    Reference reference(P::ReferenceContext& reference);
    void fill(citation::Place& place, P::ParagraphTailContext& tail);

    // build_clauses.cpp
    ExpressionId expression(P::ExpressionContext& expression);
    ExpressionId leading(P::LeadingContext& leading);
    ExpressionId term(P::TermContext& term);
    ExpressionId atom(P::AtomContext& atom);
    ExpressionId share(Node& percent, P::AtomContext& whole, Span place);
    ExpressionId literal(P::LiteralContext& literal);
    ExpressionId sum(ExpressionId first,
                     const std::vector<P::TermContext*>& rest,
                     antlr4::ParserRuleContext& whole);
    Path path(P::PathContext& path, Determiner first);
    Name name(P::NameContext& name, Determiner determiner = Determiner::None);
    Name actor(P::ActorContext& actor);
    calendar::Duration duration(P::DurationContext& duration);
    std::int64_t count(Node& number);
    std::optional<std::int64_t> cents(Node& money);
    std::optional<calendar::Date> date(Node& node);
    calendar::Period period(P::PeriodContext* period);
    Quoted quoted(Node& node);
    std::optional<Quoted> quoted_if(Node* node);

    // build_conditions.cpp
    ConditionId guarded(P::GuardedContext& guarded);
    ConditionId inner_guarded(P::InnerGuardedContext& guarded);
    ConditionId leaf_guarded(P::LeafGuardedContext& guarded);
    ConditionId junction(P::ConjunctionContext& conjunction);
    ConditionId condition(P::ConditionContext& condition);
    ConditionId predicate(ExpressionId left, P::PredicateContext& predicate, Span place);
    ConditionId fits(ExpressionId left, bool negated, bool complete, Span place);
    ConditionId main_is(ExpressionId left, P::MainIsContext& main, Span place);
    ConditionId verb_last(ExpressionId left, P::VerbLastContext& last, Span place);
    ConditionId far(
        ExpressionId left, bool negated, Comparator how, P::LastComparesContext& said, Span place);
    ConditionId has(ExpressionId left, P::PossessionContext& what, bool negated, Span place);
    ConditionId member(
        ExpressionId left, P::MemberOfContext& member, bool negated, bool plural, Span place);
    ConditionId unless(ConditionId rule, ConditionId exception, Span place);
    Itemised::Quantifier quantifier(P::ListIntroContext& intro);
    std::vector<Item> number_items(P::NumberItemsContext& items);
    Item item(Node& mark, ConditionId condition, Span place);

    void say(text::Code code, Span place, std::vector<std::string> arguments = {});

    template <class Kind>
    void add_block(Span place, Kind kind) {
        tree_.blocks.push_back(Block{place, std::move(kind)});
    }
    template <class Kind>
    ExpressionId value(Span place, Kind kind) {
        return tree_.expressions.add(Expression{place, std::move(kind)});
    }
    template <class Kind>
    ConditionId test(Span place, Kind kind) {
        return tree_.conditions.add(Condition{place, std::move(kind)});
    }

    Tree& tree_;
    const text::SourceFile& file_;
    text::Diagnostics& diagnostics_;
    Places places_;
};

Determiner determiner_of(const antlr4::tree::TerminalNode* de,
                         const antlr4::tree::TerminalNode* het,
                         const antlr4::tree::TerminalNode* een = nullptr);
Comparator comparator_of(P::ComparatorContext& comparator);
TimeUnit unit_of(P::TimeUnitContext& unit);
quantity::Per per_of(P::TimeUnitContext* unit);

}  // namespace engine::syntax
