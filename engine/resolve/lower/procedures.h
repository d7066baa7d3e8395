/// What the names in the sentences of one procedure mean. Not a door.
#pragma once

#include "engine/resolve/lower/lowering.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace engine::resolve {

/// Looks first in the procedure itself, then in those that may run in the same case. What is not
/// found is reported, and the procedure counts as broken.
class ProcedureNames {
public:
    ProcedureNames(Draft& draft, WrittenProcedure& written);

    std::optional<model::StateId> state(const syntax::Name& name);
    std::optional<model::StepId> step(const syntax::Name& name);
    std::optional<model::TermId> term(const syntax::Name& name);
    std::optional<model::Actor> actor(const syntax::Name& name);
    std::optional<model::Moment> moment(const syntax::Moment& written);
    std::optional<calendar::Calendar> calendar(const syntax::ByCalendar& written);

    /// Whether it is what the procedure is about: its subject, or `de aanvraag` where that is any.
    bool is_subject(const syntax::Name& name);

    /// A duration, literal or filled in or derived.
    std::optional<model::NodeId> duration(syntax::ExpressionId id);

    Lowering& lowering() { return lowering_; }
    void report(text::Code code,
                text::Span span,
                std::vector<std::string> arguments,
                std::vector<text::Span> related = {});
    /// Something was reported by what the sentence holds.
    void mark_broken() { written_.broken = true; }

private:
    std::vector<model::StepId> steps_named(std::string_view name) const;
    std::optional<model::Moment> step_moment(const syntax::Name& name);
    std::optional<model::Moment> expiry(const syntax::Moment& written);
    std::optional<model::Moment> named_moment(const syntax::Path& path);
    std::optional<model::Moment> role(std::string_view name) const;
    std::optional<model::TermId> find_term(std::string_view name) const;
    void report_unknown_moment(const syntax::Path& path);

    Draft& draft_;
    WrittenProcedure& written_;
    model::ProcedureId id_;
    std::vector<model::ProcedureId> scope_;  ///< Itself first.
    Lowering lowering_;
};

/// The procedures that may run in one case with this one, itself first.
std::vector<model::ProcedureId> companions_of(const model::Model& model, model::ProcedureId id);

// The sentences; what is written with `is een besluit` must be known before terms are lowered.
void lower_step(Draft& draft,
                ProcedureNames& names,
                const Lowered<syntax::Step, model::Step>& written);
void lower_term(Draft& draft,
                ProcedureNames& names,
                const Lowered<syntax::Term, model::Term>& written);

/// `grondslag: Awb artikel 4:17`
model::Basis basis_of(Draft& draft, const syntax::OnBasis& it, model::UnitId unit);

/// How the term runs: its length and what it starts from.
void set_distance(ProcedureNames& names, const syntax::Distance& distance, model::Term& term);

/// Of a term: who may do what when it has run out.
void set_silence(Draft& draft,
                 ProcedureNames& names,
                 const syntax::Silence& it,
                 model::TermId term);

/// What must hold before a step is taken; conditions that are joined by `en` are each one.
std::vector<model::Guard> guards_of(ProcedureNames& names, syntax::ConditionId condition);

/// Several terms may be halted and several sources named; all else is said once.
inline bool may_repeat(const syntax::StepPart& part) {
    return std::holds_alternative<syntax::OnBasis>(part.kind) ||
           std::holds_alternative<syntax::Halts>(part.kind);
}
/// A term may be extended by one side within limits, and by both sides without.
inline bool may_repeat(const syntax::TermPart& part) {
    return std::holds_alternative<syntax::OnBasis>(part.kind) ||
           std::holds_alternative<syntax::Extensible>(part.kind);
}

/// `words` are those that the parts begin with, in the order of the variant.
template <class Part>
void report_twice(ProcedureNames& names,
                  const std::vector<Part>& parts,
                  std::span<const char* const> words) {
    std::map<std::size_t, text::Span> first;
    for (const Part& part : parts) {
        const auto [before, fresh] = first.emplace(part.kind.index(), part.span);
        if (fresh || may_repeat(part)) continue;
        names.report(
            text::Code::PartTwice, part.span, {words[part.kind.index()]}, {before->second});
    }
}

}  // namespace engine::resolve
