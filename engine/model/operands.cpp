#include "engine/model/operands.h"

#include "engine/base/match.h"

namespace engine::model {

std::vector<NodeId> operands_of(const Node& node) {
    using Ids = std::vector<NodeId>;
    return base::match(
        node.kind,
        [](const Constant&) { return Ids{}; },
        [](const FactOf&) { return Ids{}; },
        [](const ParameterOf&) { return Ids{}; },
        [](const DefinitionOf&) { return Ids{}; },
        [](const InForce&) { return Ids{}; },
        [](const KnownOf& it) { return Ids{it.of}; },
        [](const Comparison& it) {
            return Ids{it.left, it.right};
        },
        [](const OneOf& it) { return Ids{it.left}; },
        [](const Not& it) { return Ids{it.of}; },
        [](const Every& it) { return it.of; },
        [](const Some& it) { return it.of; },
        [](const Arithmetic& it) {
            return Ids{it.left, it.right};
        },
        [](const Share& it) { return Ids{it.whole}; },
        [](const Quotient& it) {
            return Ids{it.left, it.right};
        },
        [](const Rounded& it) { return Ids{it.value}; },
        [](const Shifted& it) { return Ids{it.date}; },
        [](const Table& it) {
            Ids ids;
            for (const Table::Row& row : it.rows) {
                ids.push_back(row.condition);
                ids.push_back(row.value);
            }
            return ids;
        });
}

}  // namespace engine::model
