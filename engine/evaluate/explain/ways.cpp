#include "engine/evaluate/explain/ways.h"

#include "engine/evaluate/explain/measure.h"
#include "engine/evaluate/explain/reach.h"
#include "engine/evaluate/outcome.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

using model::Outcome;

/// All that must be so for the request to pass.
struct Goals {
    struct Goal {
        Slot slot = no_slot;
        bool truth = true;
    };
    std::vector<Goal> rules;
    Moves judgements;  ///< To weigh.
};

Goals goals_of(const Look& look) {
    Goals goals;
    for (const PlannedRule& planned : look.program.rules) {
        if (is_set_aside(look.model, look.given, planned.rule)) continue;
        goals.rules.push_back({planned.slot, look.model.rules[planned.rule].favourable()});
    }
    for (const PlannedWeighing& weighing : look.program.weighings) {
        for (const Slot slot : weighing.factors) {
            if (look.at(slot).state == State::Known) continue;
            const auto move = supplied(look, {look.program.instructions[slot].a});
            if (!move) continue;
            if (auto all = united(goals.judgements, {*move})) goals.judgements = std::move(*all);
        }
    }
    return goals;
}

Options options_for(const Goals& goals, const Reach& reach) {
    Options all = {goals.judgements};
    for (const Goals::Goal& goal : goals.rules) {
        all = both(all, reach.options(goal.slot, goal.truth));
    }
    return all;
}

/// A value that the move asks for, the nearest to its bound.
std::int64_t value_for(const Move& move) {
    if (move.values.empty()) return 0;
    const std::int64_t bound = move.values[0];
    for (const std::int64_t value : {bound, bound + 1, bound - 1}) {
        if (satisfies(move, value)) return value;
    }
    return *std::ranges::max_element(move.values) + 1;
}

/// Whether what the move leaves to choose could matter to other rules.
bool leaves_open(const Look& look, const Move& move) {
    return move.values.empty() && !look.model.attributes[move.attribute].type.textual();
}

/// Makes the moves in a copy of the case and judges that: a change that helps one rule may hurt
/// another. What a move leaves to choose is not tried.
bool does(const Look& look, const Moves& moves) {
    const bool leaves_choice =
        std::ranges::any_of(moves, [&](const Move& move) { return leaves_open(look, move); });
    if (leaves_choice) return true;
    facts::Case changed = look.given;
    for (const Move& move : moves) {
        facts::Fact& fact = changed.facts[move.attribute.index];
        const bool is_known = fact.state == facts::Fact::State::Known;
        if (is_known && satisfies(move, fact.value)) continue;
        fact.state = facts::Fact::State::Known;
        fact.value = value_for(move);
    }
    return passes(judge(look.program, look.model, changed).outcome);
}

/// Of a choice between values only those that do.
void keep_what_does(const Look& look, Moves& moves) {
    for (Move& move : moves) {
        if (move.negated || move.values.size() < 2) continue;
        const std::vector<std::int64_t> values = move.values;
        std::vector<std::int64_t> kept;
        for (const std::int64_t value : values) {
            move.values = {value};
            if (does(look, moves)) kept.push_back(value);
        }
        move.values = kept.empty() ? values : kept;
        if (kept.size() == 1) move.relation = Relation::Equal;
    }
}

void measure(const Look& look, Move& move) {
    const Cell now = look.said(move.attribute);
    if (now.state != State::Known || !move.relation || move.negated) return;
    const model::Type& type = look.model.attributes[move.attribute].type;
    move.shortfall = shortfall_of(type, *move.relation, now.value, move.values[0]);
}

/// What is lacking to know whether the grounds of an open outcome hold.
Moves lacking(const Look& look, const Reach& reach) {
    std::vector<Slot> slots;
    for (const PlannedRule& planned : look.program.rules) {
        if (std::ranges::count(look.verdict.grounds, planned.rule) == 0) continue;
        if (open(look.at(planned.slot).state)) slots.push_back(planned.slot);
    }
    return supplied_all(reach, slots);
}

}  // namespace

void find_ways(const Look& look, Answer& answer) {
    if (passes(answer.outcome)) return;
    const Goals goals = goals_of(look);
    std::vector<Slot> slots;
    for (const Goals::Goal& goal : goals.rules) slots.push_back(goal.slot);
    const Reach reach(look, slots);
    for (Moves& moves : options_for(goals, reach)) {
        if (answer.ways.size() == ways_max) break;
        if (moves.empty() || !does(look, moves)) continue;
        // Whoever can pass with this request is not helped by what another would need.
        const bool needless =
            !answer.ways.empty() && remakes(moves) > remakes(answer.ways.front().moves);
        if (needless) break;
        keep_what_does(look, moves);
        for (Move& move : moves) measure(look, move);
        answer.ways.push_back({std::move(moves)});
    }
    answer.needs = answer.ways.empty() ? lacking(look, reach) : answer.ways.front().moves;
}

bool passes(Outcome outcome) {
    return outcome == Outcome::Grant || outcome == Outcome::Admissible ||
           outcome == Outcome::Complete;
}

}  // namespace engine::evaluate
