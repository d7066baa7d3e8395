#include "engine/base/match.h"
#include "engine/resolve/lower/procedures.h"

#include <array>

namespace engine::resolve {
namespace {

using text::Code;

/// The words that the parts begin with, in the order of the variant.
constexpr std::array part_words{
    "eindigt door", "te verlengen", "volgens", "bij overschrijding", "grondslag", "voor zover"};

class TermSentence {
public:
    TermSentence(Draft& draft, ProcedureNames& names, model::TermId id)
        : draft_(draft), names_(names), id_(id) {}

    void add(const syntax::TermPart& part) {
        base::match(
            part.kind,
            [&](const syntax::EndsBy& it) { add(it); },
            [&](const syntax::Extensible& it) { add(it, part.span); },
            [&](const syntax::ByCalendar& it) {
                if (const auto found = names_.calendar(it)) term().calendar = *found;
            },
            [&](const syntax::Silence& it) { set_silence(draft_, names_, it, id_); },
            [&](const syntax::OnBasis& it) {
                term().bases.push_back(basis_of(draft_, it, term().unit));
            },
            [&](const syntax::Residual&) { term().residual = true; });
    }

private:
    model::Term& term() { return draft_.model.terms[id_]; }

    void add(const syntax::EndsBy& it) {
        for (const syntax::Name& name : it.steps) {
            if (const auto step = names_.step(name)) term().ended_by.push_back(*step);
        }
    }

    void add(const syntax::Extensible& it, text::Span span) {
        if (!it.duration) {
            term().by_agreement = true;
            return;
        }
        const auto extension = names_.duration(*it.duration);
        if (!extension) return;
        term().extension = *extension;
        term().extensions = it.times.value_or(0);
        if (it.times.value_or(0) <= 0) {
            names_.report(Code::ExtensionWithoutLimit, span, {term().name});
        }
    }

    Draft& draft_;
    ProcedureNames& names_;
    model::TermId id_;
};

}  // namespace

void set_distance(ProcedureNames& names, const syntax::Distance& distance, model::Term& term) {
    using Side = syntax::Distance::Side;
    if (const auto duration = names.duration(distance.duration)) term.duration = *duration;
    if (const auto start = names.moment(distance.moment)) term.start = *start;
    if (distance.side == Side::From) term.count_from = calendar::CountFrom::ThatDay;
    if (distance.side == Side::Before) term.direction = calendar::Direction::Back;
}

void set_silence(Draft& draft, ProcedureNames& names, const syntax::Silence& it, model::TermId id) {
    using From = syntax::Silence::Kind;
    using To = model::Silence::Kind;
    model::Silence made;
    switch (it.kind) {
        case From::Nothing: made.kind = To::Nothing; break;
        case From::Default: made.kind = To::Default; break;
        case From::Deemed: made.kind = To::Deemed; break;
        case From::Opens: made.kind = To::Opens; break;
    }
    if (it.actor) made.actor = names.actor(*it.actor).value_or(model::Actor{});
    if (it.organ) names.actor(*it.organ);
    if (it.step) made.step = names.step(*it.step).value_or(model::StepId{});
    const model::Model& model = draft.model;
    for (const model::StepId step : model.procedures[model.terms[id].procedure].steps) {
        const model::Step& notice = model.steps[step];
        const bool its = notice.kind == model::Step::Kind::Notice && notice.term == id;
        if (made.kind == To::Default && its) made.step = step;
    }
    draft.model.terms[id].silence = std::move(made);
}

void lower_term(Draft& draft,
                ProcedureNames& names,
                const Lowered<syntax::Term, model::Term>& written) {
    const syntax::Term& sentence = *written.sentence;
    // Reading a moment may add to the model, so that a reference into it would not stand.
    model::Term made = draft.model.terms[written.id];
    set_distance(names, sentence.distance, made);
    draft.model.terms[written.id] = std::move(made);
    report_twice(names, sentence.parts, part_words);
    TermSentence term(draft, names, written.id);
    for (const syntax::TermPart& part : sentence.parts) term.add(part);
}

}  // namespace engine::resolve
