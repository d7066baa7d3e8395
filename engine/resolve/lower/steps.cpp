#include "engine/base/match.h"
#include "engine/resolve/lower/procedures.h"

#include <array>

namespace engine::resolve {
namespace {

using text::Code;

/// The words that the parts begin with, in the order of the variant.
constexpr std::array part_words{"van",
                                "indien",
                                "uiterlijk",
                                "pas",
                                "schort op",
                                "met redenen",
                                "is een besluit",
                                "daartegen staat",
                                "bij overschrijding",
                                "grondslag",
                                "volgens"};

std::string remedy_word(syntax::Remedy::Kind kind) {
    switch (kind) {
        case syntax::Remedy::Kind::Objection: return "bezwaar";
        case syntax::Remedy::Kind::Appeal: return "beroep";
        case syntax::Remedy::Kind::Review: return "herziening";
    }
    return "";
}

model::Remedy::Kind remedy_kind(syntax::Remedy::Kind kind) {
    switch (kind) {
        case syntax::Remedy::Kind::Objection: return model::Remedy::Kind::Objection;
        case syntax::Remedy::Kind::Appeal: return model::Remedy::Kind::Appeal;
        case syntax::Remedy::Kind::Review: return model::Remedy::Kind::Review;
    }
    return model::Remedy::Kind::Objection;
}

class StepSentence {
public:
    StepSentence(Draft& draft, ProcedureNames& names, model::StepId id)
        : draft_(draft), names_(names), id_(id) {}

    void add(const syntax::StepPart& part) {
        base::match(
            part.kind,
            [&](const syntax::Passage& it) { add(it); },
            [&](const syntax::Guard& it) {
                for (auto& guard : guards_of(names_, it.condition)) {
                    step().guards.push_back(std::move(guard));
                }
            },
            [&](const syntax::AtLatest& it) { add(it); },
            [&](const syntax::NotBefore& it) { add(it); },
            [&](const syntax::Halts& it) {
                const auto term = names_.term(it.term);
                if (term) (it.resumes ? step().resumes : step().halts).push_back(*term);
            },
            [&](const syntax::WithReasons&) { step().with_reasons = true; },
            [&](const syntax::IsDecision&) { step().decides = true; },
            [&](const syntax::Remedy& it) { add(it); },
            [&](const syntax::Silence& it) { add(it, part.span); },
            [&](const syntax::OnBasis& it) {
                step().bases.push_back(basis_of(draft_, it, step().unit));
            },
            [&](const syntax::ByCalendar& it) { add(it, part.span); });
    }

private:
    model::Step& step() { return draft_.model.steps[id_]; }

    void add(const syntax::Passage& it) {
        for (const syntax::Name& name : it.from) {
            if (const auto state = names_.state(name)) step().from.push_back(*state);
        }
        if (!it.to) return;
        if (const auto state = names_.state(*it.to)) step().to = *state;
    }

    void add(const syntax::AtLatest& it) {
        const model::TermId id = step().at_latest;
        model::Term made = draft_.model.terms[id];
        set_distance(names_, it.distance, made);
        made.ended_by = {id_};
        draft_.model.terms[id] = std::move(made);
    }

    void add(const syntax::NotBefore& it) {
        const model::TermId id = step().not_before;
        model::Term made = draft_.model.terms[id];
        if (it.duration) {
            set_distance(names_, {it.moment.span, *it.duration, it.side, it.moment}, made);
        } else if (const auto start = names_.moment(it.moment)) {
            made.start = *start;
        }
        made.ended_by = {id_};
        draft_.model.terms[id] = std::move(made);
    }

    void add(const syntax::Remedy& it) {
        model::Remedy remedy{.kind = remedy_kind(it.kind), .none = it.none};
        if (it.within) {
            model::Term made{.procedure = step().procedure, .unit = step().unit};
            made.name = "termijn voor " + remedy_word(it.kind);
            made.span = it.within->span;
            set_distance(names_, *it.within, made);
            remedy.term = draft_.model.terms.add(std::move(made));
            draft_.model.procedures[step().procedure].terms.push_back(remedy.term);
        }
        step().remedy = remedy;
    }

    /// What silence means, and by which days is counted, is said of the term of the step.
    void add(const syntax::Silence& it, text::Span span) {
        if (!step().at_latest.valid()) {
            names_.report(Code::SilenceWithoutTerm, span, {step().name});
            return;
        }
        set_silence(draft_, names_, it, step().at_latest);
    }
    void add(const syntax::ByCalendar& it, text::Span span) {
        if (!step().at_latest.valid() && !step().not_before.valid()) {
            names_.report(Code::SilenceWithoutTerm, span, {step().name});
            return;
        }
        const auto calendar = names_.calendar(it);
        if (!calendar) return;
        for (const model::TermId id : {step().at_latest, step().not_before}) {
            if (id.valid()) draft_.model.terms[id].calendar = *calendar;
        }
    }

    Draft& draft_;
    ProcedureNames& names_;
    model::StepId id_;
};

}  // namespace

void lower_step(Draft& draft,
                ProcedureNames& names,
                const Lowered<syntax::Step, model::Step>& written) {
    const syntax::Step& sentence = *written.sentence;
    if (const auto actor = names.actor(sentence.actor)) {
        draft.model.steps[written.id].actor = *actor;
    }
    report_twice(names, sentence.parts, part_words);
    StepSentence step(draft, names, written.id);
    for (const syntax::StepPart& part : sentence.parts) step.add(part);
}

}  // namespace engine::resolve
