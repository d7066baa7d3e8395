#include "engine/evaluate/answer.h"

#include "engine/evaluate/explain/findings.h"
#include "engine/evaluate/explain/look.h"
#include "engine/evaluate/explain/ways.h"
#include "engine/evaluate/in_force.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

using model::Outcome;

bool overflows(const Look& look, const Finding& finding) {
    return look.at(look.model.clauses[finding.clause].node).state == State::Overflow;
}

/// The clauses whose value is too large, the items of a list rather than the list.
std::vector<Problem> overflows_in(const Look& look, const std::vector<Finding>& findings) {
    std::vector<Problem> all;
    for (auto finding = findings.begin(); finding != findings.end(); ++finding) {
        if (!overflows(look, *finding)) continue;
        const auto end = std::find_if(finding + 1, findings.end(), [&](const Finding& next) {
            return next.depth <= finding->depth;
        });
        const bool told_by_item = std::any_of(
            finding + 1, end, [&](const Finding& item) { return overflows(look, item); });
        if (told_by_item) continue;
        all.push_back({Problem::Kind::Overflow, {look.model.clauses[finding->clause].unit}});
    }
    return all;
}

/// The definitions of which exceptions of equal rank give different values.
std::vector<Problem> conflicts(const Look& look) {
    std::vector<Problem> all;
    for (std::size_t i = 0; i < look.model.definitions.size(); ++i) {
        const Slot slot = look.program.definition_slots[i];
        if (slot == no_slot || look.at(slot).state != State::Conflict) continue;
        Problem problem{Problem::Kind::Conflict, {}};
        for (const auto* override : look.applied_to(look.model.definitions.id(i))) {
            problem.units.push_back(override->unit);
        }
        // With one exception or none the conflict is that of a definition below.
        if (problem.units.size() > 1) all.push_back(std::move(problem));
    }
    return all;
}

std::vector<Problem> problems_of(const Look& look, const std::vector<Finding>& findings) {
    std::vector<Problem> all = overflows_in(look, findings);
    for (Problem& problem : conflicts(look)) all.push_back(std::move(problem));
    const auto is_settled = [&](model::RuleId rule) {
        return !open(look.at(look.model.clauses[look.model.rules[rule].clause].node).state);
    };
    const auto& grounds = look.verdict.grounds;
    if (look.verdict.outcome == Outcome::Contradictory &&
        std::ranges::all_of(grounds, is_settled)) {
        Problem problem{Problem::Kind::Contradiction, {}};
        for (const model::RuleId rule : grounds) {
            problem.units.push_back(look.model.rules[rule].unit);
        }
        all.push_back(std::move(problem));
    }
    return all;
}

std::vector<std::uint32_t> mend_terms_of(const Look& look) {
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < look.model.mend_terms.size(); ++i) {
        const model::MendTerm& term = look.model.mend_terms[i];
        if (term.subject != look.program.subject) continue;
        if (in_force(look.model, term.unit, look.program.date)) all.push_back(i);
    }
    return all;
}

bool could_help(const Look& look,
                const model::Hardship& hardship,
                const std::vector<Finding>& findings) {
    if (!in_force(look.model, hardship.unit, look.program.date)) return false;
    if (hardship.condition.valid()) {
        const Cell condition = look.at(hardship.condition);
        if (!open(condition.state) && !look.is_true(hardship.condition)) return false;
    }
    return std::ranges::any_of(findings, [&](const Finding& finding) {
        const model::UnitId unit = look.model.clauses[finding.clause].unit;
        return finding.decisive && std::ranges::any_of(hardship.targets, [&](auto target) {
                   return lies_in(look.model, unit, target);
               });
    });
}

std::vector<std::uint32_t> hardships_of(const Look& look, const std::vector<Finding>& findings) {
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < look.model.hardships.size(); ++i) {
        if (could_help(look, look.model.hardships[i], findings)) all.push_back(i);
    }
    return all;
}

std::vector<std::uint32_t> weighings_of(const Look& look) {
    std::vector<std::uint32_t> all;
    for (const PlannedWeighing& weighing : look.program.weighings) {
        const bool judged = std::ranges::all_of(
            weighing.factors, [&](Slot slot) { return look.at(slot).state == State::Known; });
        if (!judged) all.push_back(weighing.weighing);
    }
    return all;
}

/// Of several delays the last day; nothing when one of them is not known.
std::optional<calendar::Date> until_of(const Look& look) {
    if (look.verdict.outcome != Outcome::Defer) return std::nullopt;
    std::optional<std::int64_t> last;
    for (const PlannedRule& planned : look.program.rules) {
        if (std::ranges::count(look.verdict.grounds, planned.rule) == 0) continue;
        if (planned.until == no_slot) return std::nullopt;
        const Cell day = look.at(planned.until);
        if (day.state != State::Known) return std::nullopt;
        last = last ? std::max(*last, day.value) : day.value;
    }
    return last ? std::optional(calendar::date_of(*last)) : std::nullopt;
}

std::vector<model::RegulationId> regulations_of(const Look& look) {
    std::vector<model::RegulationId> all;
    for (const PlannedRule& planned : look.program.rules) {
        all.push_back(look.model.units[look.model.rules[planned.rule].unit].regulation);
    }
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace

Answer answer(const model::Model& model,
              const Program& program,
              const facts::Case& given,
              const Verdict& verdict) {
    const Look look{model, program, given, verdict};
    Answer answer;
    answer.outcome = verdict.outcome;
    answer.findings = findings_of(look);
    find_ways(look, answer);
    answer.problems = problems_of(look, answer.findings);
    if (verdict.outcome == Outcome::Incomplete) answer.mend_terms = mend_terms_of(look);
    answer.hardships = hardships_of(look, answer.findings);
    answer.weighings = weighings_of(look);
    answer.until = until_of(look);
    answer.regulations = regulations_of(look);
    return answer;
}

Answer answer(const model::Model& model, const facts::Case& given) {
    const Program program = plan(model, given.subject, given.date);
    return answer(model, program, given, judge(program, model, given));
}

}  // namespace engine::evaluate
