/// Values and conditions of the rules as one graph: equal parts exist once.
/// A node refers to others by id; the graph that `resolve` makes has no cycles, whatever the date.
#pragma once

#include "engine/model/place.h"
#include "engine/model/type.h"
#include "engine/quantity/number.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace engine::model {

struct Node;
using NodeId = base::Id<Node>;
struct Attribute;
using AttributeId = base::Id<Attribute>;
struct Definition;
using DefinitionId = base::Id<Definition>;
struct Parameter;
using ParameterId = base::Id<Parameter>;

struct Constant {
    std::int64_t value = 0;
};
/// What the case says; a presumption in force stands in for what it does not say.
struct FactOf {
    AttributeId attribute;
};
/// The value that the regulation fills in on the day.
struct ParameterOf {
    ParameterId parameter;
};
/// What the version in force on the day makes of it.
struct DefinitionOf {
    DefinitionId definition;
};
/// Whether there is a value; itself never unknown.
struct KnownOf {
    NodeId of;
};
/// Whether the unit is in force on the day; itself never unknown.
struct InForce {
    UnitId unit;
};
/// Both sides have the same type. False when one of them is absent.
struct Comparison {
    enum class Relation { Equal, Less, AtMost, More, AtLeast };
    Relation relation = Relation::Equal;
    NodeId left;
    NodeId right;
};
struct OneOf {
    NodeId left;
    std::vector<std::int64_t> values;
};
struct Not {
    NodeId of;
};
/// True when all are; so when there are none.
struct Every {
    std::vector<NodeId> of;
};
/// True when one is; so not when there are none.
struct Some {
    std::vector<NodeId> of;
};
/// `Times` is of anything by a Number, which stands on the right. Without remainder, or an error.
struct Arithmetic {
    enum class Op { Plus, Minus, Times };
    Op op = Op::Plus;
    NodeId left;
    NodeId right;
};
/// To a whole multiple of `step`, in the units of the value.
struct Rounding {
    std::int64_t step = 1;
    quantity::Rounding direction = quantity::Rounding::HalfUp;
};
/// `whole` * percent / 100, rounded. `percent` in millionths of a percent.
struct Share {
    std::int64_t percent = 0;
    NodeId whole;
    Rounding rounding;
};
/// `left` divided by the Number `right`, rounded; an error when that is zero.
struct Quotient {
    NodeId left;
    NodeId right;
    Rounding rounding;
};
struct Rounded {
    NodeId value;
    Rounding rounding;
};
/// A date, so much later, or earlier when the count is negative.
struct Shifted {
    NodeId date;
    calendar::Duration by;
};
/// A decision table: the value of the row whose condition is true. `resolve` has shown that on each
/// case exactly one row is.
struct Table {
    struct Row {
        NodeId condition;
        NodeId value;
    };
    std::vector<Row> rows;
};

struct Node {
    Type type;
    std::variant<Constant,
                 FactOf,
                 ParameterOf,
                 DefinitionOf,
                 KnownOf,
                 InForce,
                 Comparison,
                 OneOf,
                 Not,
                 Every,
                 Some,
                 Arithmetic,
                 Share,
                 Quotient,
                 Rounded,
                 Shifted,
                 Table>
        kind;
};

}  // namespace engine::model
