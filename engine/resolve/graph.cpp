#include "engine/resolve/graph.h"

#include "engine/base/match.h"

#include <type_traits>

namespace engine::resolve {
namespace {

using namespace model;

/// All that tells one node from another, as bytes.
class Key {
public:
    template <class Number>
    requires std::is_integral_v<Number> || std::is_enum_v<Number> Key& add(Number number) {
        const auto wide = static_cast<std::int64_t>(number);
        bytes_.append(reinterpret_cast<const char*>(&wide), sizeof wide);
        return *this;
    }
    template <class Thing>
    Key& add(base::Id<Thing> id) {
        return add(id.index);
    }
    Key& add(const Rounding& rounding) { return add(rounding.step).add(rounding.direction); }
    template <class Part>
    Key& add(const std::vector<Part>& parts) {
        add(parts.size());
        for (const Part& part : parts) add(part);
        return *this;
    }
    Key& add(const Table::Row& row) { return add(row.condition).add(row.value); }

    std::string bytes() && { return std::move(bytes_); }

private:
    std::string bytes_;
};

std::string key_of(const Node& node) {
    Key key;
    key.add(node.kind.index()).add(node.type.kind).add(node.type.per).add(node.type.unit);
    key.add(node.type.choices);
    base::match(
        node.kind,
        [&](const Constant& it) { key.add(it.value); },
        [&](const FactOf& it) { key.add(it.attribute); },
        [&](const ParameterOf& it) { key.add(it.parameter); },
        [&](const DefinitionOf& it) { key.add(it.definition); },
        [&](const KnownOf& it) { key.add(it.of); },
        [&](const InForce& it) { key.add(it.unit); },
        [&](const Comparison& it) { key.add(it.relation).add(it.left).add(it.right); },
        [&](const OneOf& it) { key.add(it.left).add(it.values); },
        [&](const Not& it) { key.add(it.of); },
        [&](const Every& it) { key.add(it.of); },
        [&](const Some& it) { key.add(it.of); },
        [&](const Arithmetic& it) { key.add(it.op).add(it.left).add(it.right); },
        [&](const Share& it) { key.add(it.percent).add(it.whole).add(it.rounding); },
        [&](const Quotient& it) { key.add(it.left).add(it.right).add(it.rounding); },
        [&](const Rounded& it) { key.add(it.value).add(it.rounding); },
        [&](const Shifted& it) { key.add(it.date).add(it.by.count).add(it.by.unit); },
        [&](const Table& it) { key.add(it.rows); });
    return std::move(key).bytes();
}

constexpr Type yes_no{};

}  // namespace

NodeId Graph::add(Node node) {
    const auto [entry, fresh] = known_.try_emplace(key_of(node));
    if (fresh) entry->second = nodes_.add(std::move(node));
    return entry->second;
}

NodeId Graph::constant(Type type, std::int64_t value) {
    return add({type, Constant{value}});
}

NodeId Graph::every(std::vector<NodeId> of) {
    return of.size() == 1 ? of.front() : add({yes_no, Every{std::move(of)}});
}

NodeId Graph::some(std::vector<NodeId> of) {
    return of.size() == 1 ? of.front() : add({yes_no, Some{std::move(of)}});
}

NodeId Graph::negation(NodeId of) {
    if (const auto* negated = std::get_if<Not>(&nodes_[of].kind)) return negated->of;
    return add({yes_no, Not{of}});
}

bool Graph::constant(NodeId id) const {
    const auto varies = [](const auto&) { return false; };
    return base::match(
        nodes_[id].kind,
        [](const Constant&) { return true; },
        [](const ParameterOf&) { return true; },
        [&](const Arithmetic& it) { return constant(it.left) && constant(it.right); },
        [&](const Share& it) { return constant(it.whole); },
        [&](const Quotient& it) { return constant(it.left) && constant(it.right); },
        [&](const Rounded& it) { return constant(it.value); },
        [&](const FactOf& it) { return varies(it); },
        [&](const DefinitionOf& it) { return varies(it); },
        [&](const KnownOf& it) { return varies(it); },
        [&](const InForce& it) { return varies(it); },
        [&](const Comparison& it) { return varies(it); },
        [&](const OneOf& it) { return varies(it); },
        [&](const Not& it) { return varies(it); },
        [&](const Every& it) { return varies(it); },
        [&](const Some& it) { return varies(it); },
        [&](const Shifted& it) { return varies(it); },
        [&](const Table& it) { return varies(it); });
}

}  // namespace engine::resolve
