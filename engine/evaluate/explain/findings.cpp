#include "engine/evaluate/explain/findings.h"

#include "engine/evaluate/explain/measure.h"
#include "engine/evaluate/explain/steps.h"
#include "engine/evaluate/in_force.h"
#include "engine/evaluate/outcome.h"
#include "engine/evaluate/parts.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

using model::Status;

/// The organ of the first judgement that the slot waits for.
model::OrganId awaited(const Look& look, Slot slot) {
    std::vector<Slot> waiting = {slot};
    std::vector<bool> seen(look.program.instructions.size());
    Slot first = no_slot;
    while (!waiting.empty()) {
        const Slot next = waiting.back();
        waiting.pop_back();
        if (seen[next] || look.at(next).state != State::Awaits) continue;
        seen[next] = true;
        const Instruction& instruction = look.program.instructions[next];
        if (instruction.op == Instruction::Op::Fact) first = std::min(first, next);
        each_operand(look.program, instruction, [&](Slot operand) { waiting.push_back(operand); });
    }
    ENSURE(first != no_slot);
    return look.model.attributes[{look.program.instructions[first].a}].organ;
}

/// What lets a hardship clause reach the unit that was set aside; that unit when none does.
Overruled hardship(const Look& look, const facts::SetAside& aside) {
    Overruled overruled{Overruled::By::Hardship, aside.unit, aside.reason};
    for (const model::Hardship& hardship : look.model.hardships) {
        if (!in_force(look.model, hardship.unit, look.program.date)) continue;
        if (aside.organ.valid() && hardship.organ != aside.organ) continue;
        const bool reaches = std::ranges::any_of(hardship.targets, [&](model::UnitId target) {
            return lies_in(look.model, aside.unit, target);
        });
        if (!reaches) continue;
        overruled.unit = hardship.unit;
        break;
    }
    return overruled;
}

class Findings {
public:
    explicit Findings(const Look& look) : look_(look) {}

    void add(model::RuleId id) {
        const model::Rule& rule = look_.model.rules[id];
        rule_ = id;
        is_set_aside_ = is_set_aside(look_.model, look_.given, id);
        const bool is_ground = std::ranges::count(look_.verdict.grounds, id) > 0;
        add(rule.clause, {0, rule.favourable(), is_ground});
    }
    std::vector<Finding> take() { return std::move(all_); }

private:
    /// What a clause has from the list that it stands in.
    struct From {
        std::uint32_t depth = 0;
        bool wanted = true;
        bool decisive = true;
    };

    void add(model::ClauseId id, const From& from) {
        const model::Clause& clause = look_.model.clauses[id];
        if (!in_force(look_.model, clause.unit, look_.program.date)) return;
        Finding finding;
        finding.rule = rule_;
        finding.clause = id;
        finding.depth = from.depth;
        finding.wanted = from.wanted;
        finding.status = status_of(clause, from.wanted);
        finding.decisive = from.decisive && finding.status == Status::NotMet;
        finding.measure = measure_of(look_, clause, from.wanted);
        if (finding.status == Status::AwaitsJudgement) {
            finding.awaits = awaited(look_, look_.program.slots[clause.node.index]);
        }
        Derivation derivation = derivation_of(look_, clause);
        finding.steps = std::move(derivation.steps);
        finding.overruled = overruled_in(look_, clause, derivation.overrides);
        if (is_set_aside_ && from.depth == 0) add_hardships(clause, finding.overruled);
        const From below = {from.depth + 1,
                            clause.form == model::Clause::Form::None ? !from.wanted : from.wanted,
                            finding.decisive};
        all_.push_back(std::move(finding));
        for (const model::ClauseId item : clause.items) add(item, below);
    }

    Status status_of(const model::Clause& clause, bool wanted) const {
        const bool waived = std::ranges::any_of(
            clause.waivers, [&](const auto& waiver) { return look_.is_true(waiver.condition); });
        if (waived || is_set_aside_) return Status::Disapplied;
        const Cell cell = look_.at(clause.node);
        if (cell.state == State::Awaits) return Status::AwaitsJudgement;
        if (open(cell.state)) return Status::Unknown;
        return look_.is_true(clause.node) == wanted ? Status::Met : Status::NotMet;
    }

    void add_hardships(const model::Clause& clause, std::vector<Overruled>& overruled) const {
        for (const facts::SetAside& aside : look_.given.set_aside) {
            if (!lies_in(look_.model, clause.unit, aside.unit)) continue;
            overruled.push_back(hardship(look_, aside));
        }
    }

    const Look& look_;
    model::RuleId rule_;
    bool is_set_aside_ = false;
    std::vector<Finding> all_;
};

}  // namespace

std::vector<Finding> findings_of(const Look& look) {
    Findings findings(look);
    for (const PlannedRule& planned : look.program.rules) findings.add(planned.rule);
    return findings.take();
}

}  // namespace engine::evaluate
