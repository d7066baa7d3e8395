/// Adds nodes to the graph of a model, each only once.
#pragma once

#include "engine/model/node.h"

#include <string>
#include <unordered_map>

namespace engine::resolve {

class Graph {
public:
    explicit Graph(base::Table<model::Node>& nodes) : nodes_(nodes) {}

    /// The node that says this; made when there was none.
    model::NodeId add(model::Node node);

    /// Shorthands of yes/no. `every` and `some` of one are that one.
    model::NodeId constant(model::Type type, std::int64_t value);
    model::NodeId every(std::vector<model::NodeId> of);
    model::NodeId some(std::vector<model::NodeId> of);
    model::NodeId negation(model::NodeId of);

    const model::Node& operator[](model::NodeId id) const { return nodes_[id]; }

    /// Whether the value is the same in every case on one day: a literal or parameter, or
    /// calculated from these alone.
    bool constant(model::NodeId id) const;

private:
    base::Table<model::Node>& nodes_;
    std::unordered_map<std::string, model::NodeId> known_;
};

}  // namespace engine::resolve
