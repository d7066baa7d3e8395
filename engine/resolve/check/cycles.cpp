#include "engine/model/operands.h"
#include "engine/resolve/draft.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using model::DefinitionId;
using model::NodeId;

/// The definitions that the value of one version needs directly, each once.
std::vector<DefinitionId> needs_of(const model::Model& model, std::vector<NodeId> open) {
    std::set<NodeId> seen;
    std::set<DefinitionId> needs;
    while (!open.empty()) {
        const NodeId id = open.back();
        open.pop_back();
        if (!seen.insert(id).second) continue;
        if (const auto* it = std::get_if<model::DefinitionOf>(&model.nodes[id].kind)) {
            needs.insert(it->definition);
        }
        const auto below = operands_of(model.nodes[id]);
        open.insert(open.end(), below.begin(), below.end());
    }
    return {needs.begin(), needs.end()};
}

struct Edge {
    DefinitionId to;
    model::UnitId unit;  ///< Of the version or exception that needs it.
};

class Search {
public:
    explicit Search(Draft& draft) : draft_(draft) {
        edges_.resize(draft.model.definitions.size());
        for (std::size_t i = 0; i < edges_.size(); ++i) {
            const auto& definition = draft.model.definitions[draft.model.definitions.id(i)];
            for (const auto& version : definition.versions) add(i, version.unit, {version.value});
            for (const auto& over : definition.overrides) {
                add(i, over.unit, {over.condition, over.value});
            }
        }
    }

    void run() {
        // A cycle must close on one day, and what is in force only changes on some of them.
        while (cycle_on(std::nullopt)) {
            std::optional<Cycle> cycle;
            for (const calendar::Date day : days()) {
                cycle = cycle_on(day);
                if (cycle) break;
            }
            if (!cycle) return;
            report(*cycle);
            open(*cycle);
        }
    }

private:
    using Cycle = std::vector<std::pair<std::size_t, model::UnitId>>;

    void add(std::size_t from, model::UnitId unit, std::vector<NodeId> nodes) {
        for (const DefinitionId to : needs_of(draft_.model, std::move(nodes))) {
            edges_[from].push_back({to, unit});
        }
    }

    std::set<calendar::Date> days() const {
        std::set<calendar::Date> days{calendar::date_of(0)};
        for (const model::Unit& unit : draft_.model.units) {
            if (unit.period.from) days.insert(*unit.period.from);
            if (unit.period.until) days.insert(*unit.period.until);
        }
        return days;
    }

    /// A way through definitions that comes back where it began, over versions in force on the day.
    std::optional<Cycle> cycle_on(std::optional<calendar::Date> day) const {
        enum class State { New, Open, Done };
        std::vector<State> states(edges_.size(), State::New);
        struct Frame {
            std::size_t at;
            std::size_t next = 0;
            model::UnitId by = {};
        };
        for (std::size_t first = 0; first < edges_.size(); ++first) {
            if (states[first] != State::New) continue;
            std::vector<Frame> stack{{first}};
            states[first] = State::Open;
            while (!stack.empty()) {
                Frame& frame = stack.back();
                if (frame.next == edges_[frame.at].size()) {
                    states[frame.at] = State::Done;
                    stack.pop_back();
                    continue;
                }
                const Edge& edge = edges_[frame.at][frame.next++];
                if (day && !draft_.model.units[edge.unit].period.contains(*day)) continue;
                frame.by = edge.unit;
                const std::size_t to = edge.to.index;
                if (states[to] == State::New) {
                    states[to] = State::Open;
                    stack.push_back({to});
                } else if (states[to] == State::Open) {
                    Cycle cycle;
                    const auto begin = std::ranges::find(stack, to, &Frame::at);
                    for (auto it = begin; it != stack.end(); ++it) {
                        cycle.emplace_back(it->at, it->by);
                    }
                    return cycle;
                }
            }
        }
        return std::nullopt;
    }

    /// Takes the last step out, so that the next cycle can be found.
    void open(const Cycle& cycle) {
        const auto& [last, unit] = cycle.back();
        const DefinitionId first = draft_.model.definitions.id(cycle.front().first);
        std::erase_if(edges_[last], [&, by = unit](const Edge& edge) {
            return edge.to == first && edge.unit == by;
        });
    }

    void report(const Cycle& cycle) {
        auto& definitions = draft_.model.definitions;
        std::string chain;
        std::vector<text::Span> related;
        for (const auto& [at, unit] : cycle) {
            const model::Definition& definition = definitions[definitions.id(at)];
            chain += "`" + definition.chain.back() + "` (" +
                     citation::full(draft_.model.units[unit].place) + ") → ";
            const bool shown = at != cycle.front().first && related.size() < related_max;
            if (shown) related.push_back(definition.span);
        }
        model::Definition& first = definitions[definitions.id(cycle.front().first)];
        chain += "`" + first.chain.back() + "`";
        draft_.report(text::Code::CyclicDefinition, first.span, {chain}, std::move(related));
    }

    Draft& draft_;
    std::vector<std::vector<Edge>> edges_;
};

}  // namespace

void check_cycles(Draft& draft) {
    Search(draft).run();
}

}  // namespace engine::resolve
