#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {
namespace {

Side side_of(P::SideContext& side) {
    return side.NA() != nullptr ? Side::After : Side::Before;
}

bool is_plural(P::CopulaContext* copula) {
    return copula != nullptr && copula->ZIJN() != nullptr;
}

OutcomeIs::Question ground_of(P::GroundExistsContext& ground) {
    if (ground.AANHOUDING() != nullptr) return OutcomeIs::Question::GroundToDefer;
    return ground.VERPLICHTE() != nullptr ? OutcomeIs::Question::BindingGround
                                          : OutcomeIs::Question::GroundToRefuse;
}

}  // namespace

Comparator comparator_of(P::ComparatorContext& comparator) {
    if (comparator.MINSTE() != nullptr || comparator.AT_LEAST_SIGN() != nullptr) {
        return Comparator::AtLeast;
    }
    if (comparator.HOOGSTE() != nullptr || comparator.AT_MOST_SIGN() != nullptr) {
        return Comparator::AtMost;
    }
    if (comparator.MEER() != nullptr || comparator.MORE_SIGN() != nullptr) return Comparator::More;
    if (comparator.MINDER() != nullptr || comparator.LESS_SIGN() != nullptr) {
        return Comparator::Less;
    }
    return Comparator::Equal;
}

ConditionId Builder::unless(ConditionId rule, ConditionId exception, Span place) {
    return test(place, Unless{rule, exception});
}

Itemised::Quantifier Builder::quantifier(P::ListIntroContext& intro) {
    if (intro.quantifier()->ALLE() != nullptr) return Itemised::Quantifier::All;
    const bool none = intro.quantifier()->GEEN() != nullptr;
    return none ? Itemised::Quantifier::None : Itemised::Quantifier::Any;
}

Item Builder::item(Node& mark, ConditionId condition, Span place) {
    const Span mark_place = span(*mark.getSymbol());
    std::string text(file_.text(mark_place));
    text = text.substr(0, text.find_first_of(".\xC2"));  // 0xC2 begins the degree sign
    return {place, mark_place, text, condition};
}

std::vector<Item> Builder::number_items(P::NumberItemsContext& items) {
    std::vector<Item> result;
    for (auto* part : items.numberItem()) {
        const ConditionId held = leaf_guarded(*part->leafGuarded());
        result.push_back(item(*part->NUMBER_MARK(), held, span(*part)));
    }
    return result;
}

ConditionId Builder::guarded(P::GuardedContext& guarded) {
    const Span place = span(guarded);
    if (auto* list = guarded.itemised()) {
        Itemised result{quantifier(*list->listIntro()), list->numberItems() != nullptr, {}};
        if (result.numbers) {
            result.items = number_items(*list->numberItems());
        } else {
            for (auto* part : list->letterItem()) {
                const ConditionId held = inner_guarded(*part->innerGuarded());
                result.items.push_back(item(*part->LETTER_MARK(), held, span(*part)));
            }
        }
        return test(place, std::move(result));
    }
    const ConditionId rule = junction(*guarded.conjunction());
    if (guarded.guarded() == nullptr) return rule;
    return unless(rule, this->guarded(*guarded.guarded()), place);
}

ConditionId Builder::inner_guarded(P::InnerGuardedContext& guarded) {
    const Span place = span(guarded);
    if (auto* list = guarded.innerItemised()) {
        return test(
            place,
            Itemised{quantifier(*list->listIntro()), true, number_items(*list->numberItems())});
    }
    const ConditionId rule = junction(*guarded.conjunction());
    if (guarded.innerGuarded() == nullptr) return rule;
    return unless(rule, inner_guarded(*guarded.innerGuarded()), place);
}

ConditionId Builder::leaf_guarded(P::LeafGuardedContext& guarded) {
    const ConditionId rule = junction(*guarded.conjunction());
    if (guarded.leafGuarded() == nullptr) return rule;
    return unless(rule, leaf_guarded(*guarded.leafGuarded()), span(guarded));
}

ConditionId Builder::junction(P::ConjunctionContext& conjunction) {
    const auto parts = conjunction.condition();
    if (parts.size() == 1) return condition(*parts.front());
    if (!conjunction.EN().empty() && !conjunction.OF().empty()) {
        say(text::Code::MixedJunction, span(conjunction));
    }
    Junction row{!conjunction.OF().empty(), {}};
    for (auto* part : parts) row.parts.push_back(condition(*part));
    return test(span(conjunction), std::move(row));
}

ConditionId Builder::condition(P::ConditionContext& condition) {
    const Span place = span(condition);
    if (auto* group = as<P::GroupedContext>(&condition)) {
        return test(place, Grouped{junction(*group->conjunction())});
    }
    if (auto* opinion = as<P::JudgedConditionContext>(&condition)) {
        auto& what = *opinion->judged();
        const auto determiner = determiner_of(what.DE(), what.HET(), what.EEN());
        return test(
            place,
            Judged{
                actor(*opinion->actor()), what.GEEN() != nullptr, name(*what.name(), determiner)});
    }
    if (auto* ground = as<P::GroundExistsContext>(&condition)) {
        return test(place, OutcomeIs{ground_of(*ground), ground->GEEN() != nullptr, std::nullopt});
    }
    auto& comparison = *as<P::ComparisonContext>(&condition);
    return predicate(leading(*comparison.leading()), *comparison.predicate(), place);
}

ConditionId Builder::has(ExpressionId left, P::PossessionContext& what, bool negated, Span place) {
    const bool no = (what.GEEN() != nullptr) != negated;
    if (what.VOOR() == nullptr) return test(place, Has{left, no, name(*what.name())});
    const Part part = what.PROCEDURE() != nullptr ? Part::Procedure : Part::Requirement;
    const bool een = what.EEN().size() > (what.GEEN() == nullptr ? 1U : 0U);
    Name subject = name(*what.name(), determiner_of(what.DE(), what.HET()));
    if (een) subject.determiner = Determiner::Een;
    return test(place, HasPart{left, no, part, std::move(subject)});
}

ConditionId Builder::member(
    ExpressionId left, P::MemberOfContext& member, bool negated, bool plural, Span place) {
    Member result;
    result.left = left;
    result.negated = (member.GEEN() != nullptr) != negated;
    result.plural = plural;
    for (auto* part : member.expression()) result.values.push_back(expression(*part));
    return test(place, std::move(result));
}

ConditionId Builder::fits(ExpressionId left, bool negated, bool complete, Span place) {
    const auto question =
        complete ? OutcomeIs::Question::Complete : OutcomeIs::Question::Admissible;
    OutcomeIs result{question, negated, {}};
    const auto* whose = std::get_if<PathValue>(&tree_.expressions[left].kind);
    if (whose != nullptr) result.subject = whose->path.names.front();
    return test(place, std::move(result));
}

ConditionId Builder::main_is(ExpressionId left, P::MainIsContext& main, Span place) {
    const bool negated = main.NIET() != nullptr;
    const bool plural = main.ZIJN() != nullptr;
    auto& said = *main.mainPredicate();
    if (auto* compared = as<P::IsComparedContext>(&said)) {
        const Comparator how = comparator_of(*compared->comparator());
        const bool spelled = how == Comparator::Equal;
        return test(
            place,
            Compared{left, negated, how, spelled, plural, expression(*compared->expression())});
    }
    if (auto* one_of = as<P::IsMemberContext>(&said)) {
        return member(left, *one_of->memberOf(), negated, plural, place);
    }
    if (as<P::IsKnownContext>(&said) != nullptr) return test(place, Known{left, negated, plural});
    if (as<P::IsUnknownContext>(&said) != nullptr) {
        return test(place, Known{left, !negated, plural});
    }
    auto& same = *as<P::IsValueContext>(&said);
    return test(
        place,
        Compared{left, negated, Comparator::Equal, false, plural, expression(*same.expression())});
}

ConditionId Builder::far(
    ExpressionId left, bool negated, Comparator how, P::LastComparesContext& said, Span place) {
    const ExpressionId distance = expression(*said.expression(0));
    Lies lies{left, negated, how, {}, side_of(*said.side()), {}};
    if (const auto* length = std::get_if<DurationLiteral>(&tree_.expressions[distance].kind)) {
        lies.distance = length->duration;
    } else {
        const Span wrong = tree_.expressions[distance].span;
        say(text::Code::UnkeepableNumber, wrong, {std::string(file_.text(wrong))});
    }
    lies.right = expression(*said.expression(1));
    return test(place, lies);
}

ConditionId Builder::verb_last(ExpressionId left, P::VerbLastContext& last, Span place) {
    const bool negated = last.NIET() != nullptr;
    auto& said = *last.lastPredicate();
    if (auto* compared = as<P::LastComparesContext>(&said)) {
        const Comparator how = comparator_of(*compared->comparator());
        if (compared->side() != nullptr) return far(left, negated, how, *compared, place);
        return test(place,
                    Compared{left,
                             negated,
                             how,
                             how == Comparator::Equal,
                             is_plural(compared->copula()),
                             expression(*compared->expression(0))});
    }
    if (auto* split = as<P::LastSplitContext>(&said)) {
        const Comparator how = split->MEER() != nullptr ? Comparator::More : Comparator::Less;
        return test(place,
                    Compared{left,
                             negated,
                             how,
                             false,
                             is_plural(split->copula()),
                             expression(*split->expression())});
    }
    if (auto* lies = as<P::LastLiesContext>(&said)) {
        return test(
            place,
            Lies{left, negated, {}, {}, side_of(*lies->side()), expression(*lies->expression())});
    }
    if (auto* one_of = as<P::LastMemberContext>(&said)) {
        return member(left, *one_of->memberOf(), negated, is_plural(one_of->copula()), place);
    }
    if (auto* owns = as<P::LastHasContext>(&said)) {
        return has(left, *owns->possession(), negated, place);
    }
    if (auto* known = as<P::LastKnownContext>(&said)) {
        return test(place, Known{left, negated, is_plural(known->copula())});
    }
    if (auto* unknown = as<P::LastUnknownContext>(&said)) {
        return test(place, Known{left, !negated, is_plural(unknown->copula())});
    }
    if (auto* fit = as<P::LastFitContext>(&said)) {
        return fits(left, negated, fit->VOLLEDIG() != nullptr, place);
    }
    auto& same = *as<P::LastValueContext>(&said);
    const ExpressionId right = expression(*same.expression());
    if (same.REGELT() != nullptr) {
        const auto* named = std::get_if<PathValue>(&tree_.expressions[right].kind);
        if (named != nullptr) return test(place, Regulates{left, negated, named->path.names[0]});
    }
    return test(place,
                Compared{left, negated, Comparator::Equal, false, is_plural(same.copula()), right});
}

ConditionId Builder::predicate(ExpressionId left, P::PredicateContext& predicate, Span place) {
    if (auto* main = as<P::MainIsContext>(&predicate)) return main_is(left, *main, place);
    if (auto* owns = as<P::MainHasContext>(&predicate)) {
        return has(left, *owns->possession(), false, place);
    }
    if (auto* lies = as<P::MainLiesContext>(&predicate)) {
        Lies result{left, lies->NIET() != nullptr, {}, {}, side_of(*lies->side()), {}};
        if (auto* distance = lies->distance()) {
            const bool least = distance->MINSTE() != nullptr;
            result.distance_bound = least ? Comparator::AtLeast : Comparator::AtMost;
            result.distance = duration(*distance->duration());
        }
        result.right = expression(*lies->expression());
        return test(place, result);
    }
    if (auto* regulates = as<P::MainRegulatesContext>(&predicate)) {
        const auto determiner = determiner_of(regulates->DE(), regulates->HET());
        return test(
            place,
            Regulates{left, regulates->NIET() != nullptr, name(*regulates->name(), determiner)});
    }
    if (as<P::MainLacksContext>(&predicate) != nullptr) return test(place, Lacks{left});
    return verb_last(left, *as<P::VerbLastContext>(&predicate), place);
}

}  // namespace engine::syntax
