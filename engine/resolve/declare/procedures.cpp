#include "engine/resolve/draft.h"
#include "engine/resolve/names.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

std::optional<model::Character> character_of(const syntax::Procedure& it) {
    using From = syntax::Procedure::Character;
    using To = model::Character;
    if (!it.character) return std::nullopt;
    switch (*it.character) {
        case From::OrderOnApplication: return To::OrderOnApplication;
        case From::GeneralDecision: return To::GeneralDecision;
        case From::PrivateLaw: return To::PrivateLaw;
        case From::ForeignLaw: return To::ForeignLaw;
    }
    return std::nullopt;
}

template <class Kind, class Parts>
const Kind* part_of(const Parts& parts) {
    for (const auto& part : parts) {
        if (const auto* found = std::get_if<Kind>(&part.kind)) return found;
    }
    return nullptr;
}

/// Gives every sentence of one procedure after the other its place in the model.
class Declaring {
public:
    explicit Declaring(Draft& draft) : draft_(draft) {}

    void take(const Placed& placed) {
        placed_ = &placed;
        const auto& kind = placed.block->kind;
        if (const auto* head = std::get_if<syntax::Procedure>(&kind)) {
            begin(*head);
        } else if (const auto* state = std::get_if<syntax::State>(&kind)) {
            if (inside()) add(*state);
        } else if (const auto* step = std::get_if<syntax::Step>(&kind)) {
            if (inside()) add(*step);
        } else if (const auto* term = std::get_if<syntax::Term>(&kind)) {
            if (inside()) add(*term);
        }
    }

private:
    WrittenProcedure& open() { return draft_.procedures.back(); }
    model::Procedure& made() { return draft_.model.procedures[open().head.id]; }

    /// What stands before any procedure of its document belongs to none.
    bool inside() {
        const bool is = !draft_.procedures.empty() && open().document == placed_->document;
        if (!is) draft_.report(Code::OutOfPlace, placed_->block->span);
        return is;
    }

    template <class Id, class Table>
    bool taken(const std::vector<Id>& ids, const Table& things, const syntax::Quoted& name) {
        const auto same =
            std::ranges::find_if(ids, [&](const Id& id) { return things[id].name == name.text; });
        if (same == ids.end()) return false;
        draft_.report(Code::DuplicateName, name.span, {name.text}, {things[*same].span});
        open().broken = true;
        return true;
    }

    void begin(const syntax::Procedure& it) {
        model::Procedure next{.unit = placed_->unit, .name = it.name.text, .span = it.name.span};
        next.character = character_of(it);
        if (it.opening) next.opening = it.opening->text;
        bool broken = false;
        if (it.subject) {
            const auto subject = subject_of(draft_, *it.subject);
            broken = !subject;
            next.subject = subject ? subject->first : draft_.ordinance;
        }
        if (const auto* same = twin_of(next)) {
            draft_.report(Code::DuplicateName, it.name.span, {it.name.text}, {same->span});
            broken = true;
        }
        const auto id = draft_.model.procedures.add(std::move(next));
        draft_.procedures.push_back({.head = {&it, id}, .document = placed_->document});
        open().broken = broken;
    }

    /// One of the same name for the same on the same day. Of two main ones more is said.
    const model::Procedure* twin_of(const model::Procedure& next) const {
        const auto& units = draft_.model.units;
        const auto same =
            std::ranges::find_if(draft_.model.procedures, [&](const model::Procedure& other) {
                return other.name == next.name && other.subject == next.subject &&
                       calendar::overlap(units[other.unit].period, units[next.unit].period);
            });
        return same == draft_.model.procedures.end() || next.main() ? nullptr : &*same;
    }

    void add(const syntax::State& it) {
        auto& all = draft_.model.states;
        if (taken(made().states, all, it.name)) return;
        made().states.push_back(
            all.add({open().head.id, it.name.text, it.begin, it.end, it.name.span}));
    }

    void add(const syntax::Step& it) {
        if (taken(made().steps, draft_.model.steps, it.name)) return;
        model::Step next{.unit = placed_->unit, .name = it.name.text, .span = it.name.span};
        if (part_of<syntax::NotBefore>(it.parts) != nullptr) next.not_before = own_term(it);
        if (part_of<syntax::AtLatest>(it.parts) != nullptr) next.at_latest = own_term(it);
        open().steps.push_back({&it, add(std::move(next))});
    }

    model::StepId add(model::Step next) {
        next.procedure = open().head.id;
        const auto id = draft_.model.steps.add(std::move(next));
        made().steps.push_back(id);
        return id;
    }

    model::TermId own_term(const syntax::Step& step) {
        return add(model::Term{.unit = placed_->unit,
                               .name = "termijn voor " + step.name.text,
                               .span = step.name.span});
    }

    model::TermId add(model::Term next) {
        next.procedure = open().head.id;
        const auto id = draft_.model.terms.add(std::move(next));
        made().terms.push_back(id);
        return id;
    }

    void add(const syntax::Term& it) {
        if (taken(made().terms, draft_.model.terms, it.name)) return;
        const auto id =
            add(model::Term{.unit = placed_->unit, .name = it.name.text, .span = it.name.span});
        open().terms.push_back({&it, id});
        const bool extensible = part_of<syntax::Extensible>(it.parts) != nullptr;
        if (extensible) follow(model::Step::Kind::Extension, it.name.text + " verlengen", id, it);
        const auto* silence = part_of<syntax::Silence>(it.parts);
        const bool notice = silence != nullptr && silence->kind == syntax::Silence::Kind::Default;
        if (notice) follow(model::Step::Kind::Notice, "in gebreke stellen", id, it);
    }

    /// A step that nobody wrote: it follows from the term.
    void follow(model::Step::Kind kind,
                std::string name,
                model::TermId term,
                const syntax::Term& it) {
        add(model::Step{.kind = kind,
                        .unit = placed_->unit,
                        .name = std::move(name),
                        .term = term,
                        .span = it.name.span});
    }

    Draft& draft_;
    const Placed* placed_ = nullptr;
};

/// A sentence that could not be read was left out of the tree.
bool could_be_read(const Draft& draft, text::FileId file) {
    return std::ranges::none_of(draft.diagnostics, [&](const text::Diagnostic& diagnostic) {
        return diagnostic.span.file == file && text::name_of(diagnostic.code).starts_with("WT01");
    });
}

}  // namespace

void declare_procedures(Draft& draft) {
    Declaring declaring(draft);
    for (const Placed& placed : draft.placed) declaring.take(placed);
    for (WrittenProcedure& written : draft.procedures) {
        const text::Span name = written.head.sentence->name.span;
        if (!could_be_read(draft, name.file)) written.broken = true;
    }
}

}  // namespace engine::resolve
