#include "engine/evaluate/plan.h"

#include "engine/evaluate/arrange.h"
#include "engine/evaluate/in_force.h"
#include "engine/evaluate/lower.h"

#include <map>

namespace engine::evaluate {
namespace {

/// Also the parts of a clause that its own node may have folded away: an answer speaks of them.
void lower_clause(const model::Model& model, model::ClauseId id, Lowering& lowering) {
    const model::Clause& clause = model.clauses[id];
    lowering.slot_of(clause.rule);
    if (clause.exception.valid()) lowering.slot_of(clause.exception);
    for (const model::Waiver& waiver : clause.waivers) lowering.slot_of(waiver.condition);
    lowering.slot_of(clause.node);
    for (const model::ClauseId item : clause.items) lower_clause(model, item, lowering);
}

Stage stage_of(model::Rule::Effect effect) {
    using Effect = model::Rule::Effect;
    switch (effect) {
        case Effect::Admissible:
        case Effect::Inadmissible: return Stage::Validity;
        case Effect::Complete: return Stage::Completeness;
        case Effect::Declines: return Stage::Repetition;
        case Effect::Refuses:
        case Effect::GrantsUnless: return Stage::Refusal;
        case Effect::Defers: return Stage::Delay;
        case Effect::MayRefuse: return Stage::Discretion;
    }
    ENSURE(false);
    return Stage::Validity;
}

std::vector<PlannedStage> by_stage(const std::vector<PlannedRule>& rules) {
    std::map<Stage, std::vector<PlannedRule>> sorted;
    for (const PlannedRule& rule : rules) sorted[stage_of(rule.effect)].push_back(rule);
    std::vector<PlannedStage> stages;
    for (auto& [stage, its] : sorted) stages.push_back({stage, std::move(its)});
    return stages;
}

PlannedRule planned(const model::Model& model, model::RuleId id, Lowering& lowering) {
    const model::Rule& rule = model.rules[id];
    lower_clause(model, rule.clause, lowering);
    PlannedRule planned;
    planned.rule = id;
    planned.effect = rule.effect;
    planned.favourable = rule.favourable();
    planned.slot = lowering.slot_of(model.clauses[rule.clause].node);
    if (rule.until.valid()) planned.until = lowering.slot_of(rule.until);
    return planned;
}

PlannedWeighing planned(const model::Model& model,
                        std::uint32_t position,
                        calendar::Date date,
                        Lowering& lowering) {
    PlannedWeighing planned{position, {}};
    for (const model::Weighing::Factor& factor : model.weighings[position].factors) {
        if (!in_force(model, factor.unit, date)) continue;
        planned.factors.push_back(lowering.slot_of(factor.judgement));
    }
    return planned;
}

}  // namespace

Program plan(const model::Model& model,
             model::SubjectId subject,
             calendar::Date date,
             std::span<const model::DefinitionId> also,
             std::span<const model::NodeId> nodes) {
    Lowering lowering(model, subject, date);
    std::vector<PlannedRule> rules;
    for (std::size_t i = 0; i < model.rules.size(); ++i) {
        const model::RuleId id = model.rules.id(i);
        const model::Rule& rule = model.rules[id];
        const model::UnitId unit = model.clauses[rule.clause].unit;
        if (rule.subject != subject || !in_force(model, rule.unit, date)) continue;
        if (in_force(model, unit, date)) rules.push_back(planned(model, id, lowering));
    }
    std::vector<PlannedWeighing> weighings;
    for (std::uint32_t i = 0; i < model.weighings.size(); ++i) {
        const model::Weighing& weighing = model.weighings[i];
        if (weighing.subject != subject || !in_force(model, weighing.unit, date)) continue;
        weighings.push_back(planned(model, i, date, lowering));
    }
    for (const model::Hardship& hardship : model.hardships) {
        if (!hardship.condition.valid() || !in_force(model, hardship.unit, date)) continue;
        lowering.slot_of(hardship.condition);
    }
    for (const model::DefinitionId definition : also) lowering.slot_of(definition);
    for (const model::NodeId node : nodes) lowering.slot_of(node);
    Program program = std::move(lowering).take();
    program.stages = by_stage(rules);
    program.rules = std::move(rules);
    program.weighings = std::move(weighings);
    return arranged(std::move(program));
}

}  // namespace engine::evaluate
