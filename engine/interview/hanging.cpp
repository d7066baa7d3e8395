#include "engine/interview/hanging.h"

#include "engine/evaluate/compute.h"
#include "engine/evaluate/in_force.h"
#include "engine/evaluate/outcome.h"
#include "engine/evaluate/parts.h"

#include <algorithm>
#include <map>

namespace engine::interview {
namespace {

using evaluate::Instruction;
using evaluate::Slot;
using evaluate::State;
using model::AttributeId;
using Op = Instruction::Op;

/// The values of a case, of which those that are not open stay as they are whatever is answered.
/// For that, what looks at whether something is known, or presumes it while it is not, is itself
/// open as long as that can become known.
class Outlook {
public:
    Outlook(const evaluate::Program& program,
            const facts::Case& given,
            const std::vector<AttributeId>& skipped)
        : program_(program),
          skipped_(skipped),
          values_(program.instructions.size()),
          states_(program.instructions.size()) {
        do {
            evaluate::compute(program_, given, values_.data(), states_.data());
        } while (leave_open());
    }

    State state(Slot slot) const { return states_[slot]; }
    bool is_false(Slot slot) const { return !evaluate::open(states_[slot]) && !is_true(slot); }
    bool is_true(Slot slot) const { return states_[slot] == State::Known && values_[slot] != 0; }

    /// What an open value hangs on, nearest first; nothing behind one that is not open.
    std::vector<AttributeId> behind(Slot slot) const {
        std::vector<AttributeId> attributes;
        std::vector<bool> seen(states_.size());
        std::vector<Slot> queue;
        const auto enter = [&](Slot next) {
            if (seen[next] || !evaluate::open(states_[next])) return;
            seen[next] = true;
            queue.push_back(next);
        };
        enter(slot);
        for (std::size_t i = 0; i < queue.size(); ++i) {
            const Slot next = queue[i];
            const Instruction& instruction = program_.instructions[next];
            const auto looked = left_open_.find(next);
            if (looked != left_open_.end()) {
                enter(looked->second);
            } else if (instruction.op == Op::Fact) {
                const AttributeId id{instruction.a};
                if (std::ranges::count(skipped_, id) == 0) attributes.push_back(id);
            } else {
                each_that_matters(instruction, enter);
            }
        }
        return attributes;
    }

private:
    /// Of a choice between values only those whose condition can still be true.
    template <class Visit>
    void each_that_matters(const Instruction& instruction, Visit visit) const {
        if (instruction.op != Op::Choose && instruction.op != Op::Override) {
            evaluate::each_operand(program_, instruction, visit);
            return;
        }
        const auto& operands = program_.operands;
        auto at = instruction.first;
        for (; at + 1 < instruction.last; at += 2) {
            visit(operands[at]);
            if (!is_false(operands[at])) visit(operands[at + 1]);
        }
        if (at < instruction.last) visit(operands[at]);
    }

    /// Whether there was one more to leave open.
    bool leave_open() {
        const std::size_t before = left_open_.size();
        for (Slot slot = program_.rest_at; slot < program_.instructions.size(); ++slot) {
            Instruction& instruction = program_.instructions[slot];
            const bool looks = instruction.op == Op::Known || instruction.op == Op::Presume;
            if (!looks || behind(instruction.a).empty()) continue;
            left_open_.emplace(slot, instruction.a);
            instruction = {.op = Op::Undefined};
        }
        return left_open_.size() > before;
    }

    evaluate::Program program_;
    const std::vector<AttributeId>& skipped_;
    std::vector<std::int64_t> values_;
    std::vector<State> states_;
    std::map<Slot, Slot> left_open_;  ///< With what each looks at.
};

/// How one stage of the rules stands.
struct Standing {
    std::vector<Hanging> open;
    bool stops = false;  ///< Whatever is answered, no case comes further.
};

/// What is demanded one by one: the items of a list of which all are, else the clause itself.
std::vector<model::ClauseId> demands(const model::Model& model, model::ClauseId id) {
    const model::Clause& clause = model.clauses[id];
    return clause.form == model::Clause::Form::All ? clause.items : std::vector{id};
}

class Stages {
public:
    Stages(const model::Model& model,
           const evaluate::Program& program,
           const facts::Case& given,
           const Outlook& outlook)
        : model_(model), program_(program), given_(given), outlook_(outlook) {}

    Standing standing(const evaluate::PlannedStage& stage) const {
        const bool mendable = stage.stage == evaluate::Stage::Completeness;
        Standing standing;
        bool contradictable = false;
        for (const evaluate::PlannedRule& rule : stage.rules) {
            if (evaluate::is_set_aside(model_, given_, rule.rule)) continue;
            contradictable = contradictable || rule.effect == model::Rule::Effect::GrantsUnless;
            if (passes(rule)) continue;
            standing.stops = standing.stops || bites(rule);
            const model::ClauseId whole = model_.rules[rule.rule].clause;
            const auto clauses = mendable ? demands(model_, whole) : std::vector{whole};
            for (const auto clause : clauses) add(stage.stage, clause, standing.open);
        }
        // A request that is not complete can be mended, so that ends nothing (Awb 4:5).
        standing.stops = standing.stops && !mendable;
        // What is stopped cannot be stopped again, but a duty to grant could contradict it.
        if (standing.stops && !contradictable) standing.open.clear();
        return standing;
    }

private:
    bool settled(const evaluate::PlannedRule& rule) const {
        return !evaluate::open(outlook_.state(rule.slot));
    }
    bool bites(const evaluate::PlannedRule& rule) const {
        return settled(rule) && outlook_.is_true(rule.slot) != rule.favourable;
    }
    bool passes(const evaluate::PlannedRule& rule) const { return settled(rule) && !bites(rule); }

    void add(evaluate::Stage stage, model::ClauseId clause, std::vector<Hanging>& open) const {
        const Slot slot = program_.slots[model_.clauses[clause].node.index];
        auto attributes = outlook_.behind(slot);
        if (!attributes.empty()) open.push_back({stage, clause, std::move(attributes)});
    }

    const model::Model& model_;
    const evaluate::Program& program_;
    const facts::Case& given_;
    const Outlook& outlook_;
};

}  // namespace

std::vector<Hanging> hanging(const model::Model& model,
                             const evaluate::Program& program,
                             const facts::Case& given,
                             const std::vector<AttributeId>& skipped) {
    std::vector<Hanging> all;
    const bool nothing_can_be_said =
        given.under.valid() && !evaluate::in_force(model, given.under, program.date);
    if (nothing_can_be_said) return all;
    const Outlook outlook(program, given, skipped);
    const Stages stages(model, program, given, outlook);
    for (const evaluate::PlannedStage& stage : program.stages) {
        Standing next = stages.standing(stage);
        std::ranges::move(next.open, std::back_inserter(all));
        if (next.stops) break;
    }
    return all;
}

}  // namespace engine::interview
