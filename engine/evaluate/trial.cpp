#include "engine/evaluate/trial.h"

#include "engine/base/match.h"
#include "engine/model/relation.h"

#include <algorithm>

namespace engine::evaluate {
namespace {

using Relation = model::Comparison::Relation;

/// Whether the answer asks for this; without a relation any way of asking for the fact will do.
bool asks_for(const Answer& answer, const facts::ExpectedNeed& need) {
    const auto same = [&](const Move& move) {
        if (move.attribute != need.attribute) return false;
        if (!need.relation) return true;
        return !move.negated && move.relation == need.relation && move.values.size() == 1 &&
               move.values.front() == need.value;
    };
    const auto asked_by = [&](const Way& way) { return std::ranges::any_of(way.moves, same); };
    return std::ranges::any_of(answer.needs, same) || std::ranges::any_of(answer.ways, asked_by);
}

/// One example against what came out of it.
class Comparing {
public:
    Comparing(const model::Model& model,
              const Program& program,
              const Verdict& verdict,
              const Answer& answer)
        : model_(model), program_(program), verdict_(verdict), answer_(answer) {}

    std::optional<Miss> miss(const facts::Expectation& expectation) const {
        return base::match(
            expectation.kind,
            [&](const facts::ExpectedOutcome& it) { return miss(it); },
            [&](const facts::ExpectedStatus& it) { return miss(it); },
            [&](const facts::ExpectedNeed& it) { return miss(it); },
            [&](const facts::ExpectedValue& it) { return miss(it); });
    }

private:
    using Found = std::optional<Miss>;

    Found miss(const facts::ExpectedOutcome& it) const {
        return it.outcome == answer_.outcome ? Found() : Miss{};
    }

    /// A place that holds several clauses stands as its least favourable one.
    Found miss(const facts::ExpectedStatus& it) const {
        const Finding* worst = nullptr;
        for (const Finding& finding : answer_.findings) {
            const model::Clause& clause = model_.clauses[finding.clause];
            if (std::ranges::count(it.units, clause.unit) == 0) continue;
            if (finding.status == it.status && fits(it, finding)) return std::nullopt;
            worst = worst == nullptr ? &finding : worst;
        }
        if (worst == nullptr) return Miss{.no_finding = true};
        return Miss{.status = worst->status};
    }
    static bool fits(const facts::ExpectedStatus& it, const Finding& finding) {
        return !it.organ.valid() || finding.awaits == it.organ;
    }

    Found miss(const facts::ExpectedNeed& it) const {
        return asks_for(answer_, it) ? Found() : Miss{};
    }

    Found miss(const facts::ExpectedValue& it) const {
        Value value{.type = model_.definitions[it.definition].type};
        const Slot slot = program_.definition_slots[it.definition.index];
        if (slot != no_slot) {
            value.state = verdict_.states[slot];
            value.value = verdict_.values[slot];
        }
        const bool right =
            value.state == State::Known && holds(it.relation, value.value, it.value) != it.negated;
        return right ? Found() : Miss{.value = value};
    }

    const model::Model& model_;
    const Program& program_;
    const Verdict& verdict_;
    const Answer& answer_;
};

std::vector<model::DefinitionId> all_definitions(const model::Model& model,
                                                 model::SubjectId subject) {
    std::vector<model::DefinitionId> all;
    for (std::size_t i = 0; i < model.definitions.size(); ++i) {
        const auto id = model.definitions.id(i);
        if (model.definitions[id].subject == subject) all.push_back(id);
    }
    return all;
}

}  // namespace

Trial Trials::run(const facts::Example& example) {
    const facts::Case& given = example.given;
    const std::pair key{given.subject, given.date};
    auto entry = programs_.find(key);
    if (entry == programs_.end()) {
        const auto also = all_definitions(model_, given.subject);
        entry = programs_.emplace(key, plan(model_, given.subject, given.date, also)).first;
    }
    const Program& program = entry->second;
    const Verdict verdict = judge(program, model_, given);
    count(program, verdict);
    Trial trial{answer(model_, program, given, verdict), {}};
    const Comparing comparing(model_, program, verdict, trial.answer);
    for (std::size_t i = 0; i < example.expectations.size(); ++i) {
        if (auto miss = comparing.miss(example.expectations[i])) {
            miss->expectation = i;
            trial.misses.push_back(*miss);
        }
    }
    return trial;
}

void Trials::count(const Program& program, const Verdict& verdict) {
    for (std::size_t i = 0; i < coverage_.size(); ++i) {
        const auto id = model_.clauses.id(i);
        const Slot slot = program.slots[model_.clauses[id].node.index];
        if (slot == no_slot || verdict.states[slot] != State::Known) continue;
        (verdict.values[slot] != 0 ? coverage_[i].made_true : coverage_[i].made_false) = true;
    }
}

std::vector<Coverage> Trials::coverage() const {
    std::vector<Coverage> all;
    for (std::size_t i = 0; i < coverage_.size(); ++i) {
        const auto id = model_.clauses.id(i);
        if (model_.clauses[id].form != model::Clause::Form::Plain) continue;
        all.push_back({id, coverage_[i].made_true, coverage_[i].made_false});
    }
    return all;
}

}  // namespace engine::evaluate
