#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {

void Builder::fill(citation::Place& place, P::ParagraphTailContext& tail) {
    if (tail.itemLetter() != nullptr) place.item = tail.itemLetter()->getText();
    if (tail.DEGREE() == nullptr) return;
    const std::string mark = tail.DEGREE()->getText();
    place.subitem = mark.substr(0, mark.find('\xC2'));  // the first byte of the degree sign
}

Reference Builder::reference(P::ReferenceContext& reference) {
    Reference result{span(reference), {}, {}};
    if (reference.name() != nullptr) result.regulation = name(*reference.name());
    if (reference.LID() != nullptr) {
        result.place.paragraph = reference.numeral()->getText();
        fill(result.place, *reference.paragraphTail());
        return result;
    }
    result.place.article = reference.numeral()->getText();
    auto& tail = *reference.referenceTail();
    if (tail.numeral() != nullptr) result.place.paragraph = tail.numeral()->getText();
    fill(result.place, *tail.paragraphTail());
    return result;
}

std::vector<Reference> Builder::references(P::ReferencesContext& references) {
    std::vector<Reference> result;
    for (auto* part : references.reference()) result.push_back(reference(*part));
    return result;
}

void Builder::add_disapplied(Reference target, P::DisapplyContext& disapply, Span place) {
    Waiver waiver{{}, true, guarded(*disapply.guarded())};
    waiver.targets.push_back(std::move(target));
    add_block(place, std::move(waiver));
}

void Builder::add_subject_sentence(P::SubjectSentenceContext& sentence, Span place) {
    const Name subject = name(*sentence.name(), Determiner::Een);
    if (auto* facts = as<P::SubjectCaseContext>(sentence.subjectTail())) {
        add_block(
            place,
            Case{false, name(*sentence.name(), Determiner::Een), assertions(*facts->assertions())});
        return;
    }
    auto& tail = *as<P::SubjectIsContext>(sentence.subjectTail());
    const ConditionId held = guarded(*tail.guarded());
    if (tail.STRING() != nullptr) {
        add_block(place, DefinePredicate{subject, quoted(*tail.STRING()), held});
    } else if (tail.VOLLEDIG() != nullptr) {
        add_block(place, Complete{subject, held});
    } else {
        add_block(place, Admissible{subject, tail.NIET() != nullptr, held});
    }
}

void Builder::add_act(P::PathContext& organ,
                      Determiner determiner,
                      P::ActContext& act,
                      Span place) {
    using Act = Decides::Act;
    const Path who = path(organ, determiner);
    const auto decides = [&](Act how, auto& sentence) {
        const Name subject = name(*sentence.name());
        add_block(place, Decides{how, who, subject, {}, guarded(*sentence.guarded())});
    };
    if (auto* refuses = as<P::RefusesContext>(&act)) return decides(Act::Refuses, *refuses);
    if (auto* grants = as<P::GrantsUnlessContext>(&act)) return decides(Act::GrantsUnless, *grants);
    if (auto* declines = as<P::DeclinesContext>(&act)) return decides(Act::Declines, *declines);
    if (auto* defers = as<P::DefersContext>(&act)) {
        const ExpressionId until = expression(*defers->expression());
        const Name subject = name(*defers->name());
        return add_block(place,
                         Decides{Act::Defers, who, subject, until, guarded(*defers->guarded())});
    }
    if (auto* may = as<P::MayActContext>(&act)) {
        if (may->WEIGEREN() != nullptr) return decides(Act::MayRefuse, *may);
        return add_block(place, MendTerm{who, name(*may->name()), duration(*may->duration())});
    }
    if (auto* weighs = as<P::WeighsContext>(&act)) {
        Weighs result{who, name(*weighs->name()), {}};
        for (auto* part : weighs->factors()->factor()) {
            const std::string mark(file_.text(span(*part->LETTER_MARK()->getSymbol())));
            const auto article = determiner_of(part->DE(), part->HET());
            result.factors.push_back(
                Factor{span(*part), mark.substr(0, 1), name(*part->name(), article)});
        }
        return add_block(place, std::move(result));
    }
    if (auto* hardship = as<P::HardshipContext>(&act)) {
        Hardship result{who, references(*hardship->references()), {}};
        if (hardship->guarded() != nullptr) result.condition = guarded(*hardship->guarded());
        return add_block(place, std::move(result));
    }
    if (auto* power = as<P::PowerContext>(&act)) {
        return add_block(place, Power{who, quoted(*power->STRING())});
    }
    auto& presumption = *as<P::PresumptionContext>(&act);
    add_block(place, Presumption{who, expression(*presumption.expression())});
}

void Builder::add_rule(P::BlockContext& block) {
    const Span place = span(block);
    if (auto* subject = as<P::SubjectSentenceContext>(&block)) {
        return add_subject_sentence(*subject, place);
    }
    if (auto* sentence = as<P::ArticleSentenceContext>(&block)) {
        const auto determiner = determiner_of(sentence->DE(), sentence->HET());
        if (auto* act = sentence->actorSentence()) {
            return add_act(*act->path(), determiner, *act->act(), place);
        }
        auto& defined = *sentence->definedValue();
        return add_block(place,
                         DefineValue{determiner,
                                     quoted(*defined.STRING()),
                                     name(*defined.name()),
                                     expression(*defined.expression())});
    }
    if (auto* derogation = as<P::DerogationContext>(&block)) {
        auto targets = references(*derogation->references());
        if (auto* waiver = as<P::WaiverContext>(derogation->exception())) {
            const ConditionId held = guarded(*waiver->guarded());
            return add_block(place, Waiver{std::move(targets), false, held});
        }
        auto& other = *as<P::OverrideContext>(derogation->exception());
        const auto determiner = determiner_of(other.DE(), other.HET());
        const ExpressionId instead = expression(*other.expression());
        return add_block(place,
                         Override{std::move(targets),
                                  path(*other.path(), determiner),
                                  instead,
                                  guarded(*other.guarded())});
    }
    if (auto* blank = as<P::NotComputableContext>(&block)) {
        NotComputable result{{}, quoted_if(blank->STRING())};
        if (blank->actor() != nullptr) result.organ = actor(*blank->actor());
        add_block(place, std::move(result));
    }
}

}  // namespace engine::syntax
