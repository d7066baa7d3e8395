#include "tests/support/random_model.h"

#include "engine/base/match.h"

#include <algorithm>

namespace tests {
namespace {

using namespace engine;

class Tape {
public:
    explicit Tape(const std::vector<std::uint32_t>& numbers) : numbers_(numbers) {}

    bool at_end() const { return next_ == numbers_.size(); }
    /// Below `limit`; 0 at the end.
    std::uint32_t take(std::size_t limit) {
        return at_end() ? 0 : static_cast<std::uint32_t>(numbers_[next_++] % limit);
    }
    template <class Thing>
    Thing pick(const std::vector<Thing>& things) {
        return things[take(things.size())];
    }

private:
    const std::vector<std::uint32_t>& numbers_;
    std::size_t next_ = 0;
};

class Maker {
public:
    Maker(const std::vector<std::uint32_t>& tape, Kinds kinds) : tape_(tape), kinds_(kinds) {}

    RandomModel make() {
        for (int i = 0; i < 3; ++i) {
            made_.attributes.push_back(build().attribute("feit", types::yes_no));
            made_.conditions.push_back(build().fact(made_.attributes.back()));
            made_.attributes.push_back(build().attribute("getal", types::number));
            made_.numbers.push_back(build().fact(made_.attributes.back()));
        }
        while (!tape_.at_end()) add();
        for (const NodeId node : made_.conditions) {
            made_.rules.push_back(build().rule(Effect::Refuses, node));
        }
        return std::move(made_);
    }

private:
    ModelBuilder& build() { return made_.build; }
    NodeId condition() { return tape_.pick(made_.conditions); }
    NodeId number() { return tape_.pick(made_.numbers); }
    std::vector<NodeId> conditions() {
        std::vector<NodeId> some(tape_.take(4));
        for (NodeId& node : some) node = condition();
        return some;
    }

    void add() {
        const std::uint32_t kind = tape_.take(8);
        if (kind < 6) {
            made_.conditions.push_back(next_condition(kind));
        } else {
            made_.numbers.push_back(kind == 6 ? next_number() : next_definition());
        }
    }

    NodeId next_condition(std::uint32_t kind) {
        if (kind == 0) return build().negate(condition());
        if (kind == 1) return build().every(conditions());
        if (kind == 2) return build().some(conditions());
        if (kind == 3) return build().node(model::OneOf{number(), {tape_.take(4), tape_.take(4)}});
        if (kind == 4 && kinds_.about_knowledge) return build().known(number());
        const NodeId left = number();
        return build().compare(left, static_cast<Relation>(tape_.take(5)), number());
    }

    NodeId next_number() {
        const std::uint32_t kind = tape_.take(3);
        if (kind == 0) return build().constant(tape_.take(4));
        if (kind == 1) {
            const NodeId truth = condition();
            const NodeId other = build().negate(truth);
            return build().node(model::Table{{{truth, number()}, {other, number()}}},
                                types::number);
        }
        const auto op =
            tape_.take(2) == 0 ? model::Arithmetic::Op::Plus : model::Arithmetic::Op::Minus;
        const NodeId left = number();
        return build().node(model::Arithmetic{op, left, number()}, types::number);
    }

    NodeId next_definition() {
        const DefinitionId id = build().definition("begrip", number());
        std::vector<UnitId> units;
        for (std::uint32_t i = tape_.take(3); i > 0; --i) {
            const UnitId unit = build().article(std::to_string(build().model.units.size()));
            const bool first = tape_.take(2) == 0;
            const NodeId applies = condition();
            build().model.definitions[id].overrides.push_back(
                {unit, applies, number(), first ? units : std::vector<UnitId>()});
            units.push_back(unit);
        }
        return build().value_of(id);
    }

    Tape tape_;
    Kinds kinds_;
    RandomModel made_;
};

using Rows = std::vector<std::pair<Reckoned, Reckoned>>;

/// All values that the conditions allow, by trying each truth of those that are open.
void collect(const Rows& rows,
             std::size_t from,
             std::vector<Reckoned> now,
             const Reckoned& base,
             std::vector<Reckoned>& all) {
    if (from == rows.size()) {
        if (now.empty()) now.push_back(base);
        const bool agree = std::ranges::count(now, now.front()) == std::ssize(now);
        all.push_back(agree ? now.front() : Reckoned());
        return;
    }
    const Reckoned& condition = rows[from].first;
    if (!condition || *condition != 1) collect(rows, from + 1, now, base, all);
    if (condition && *condition != 1) return;
    now.push_back(rows[from].second);
    collect(rows, from + 1, now, base, all);
}

Reckoned only_one(const std::vector<Reckoned>& all) {
    return std::ranges::count(all, all.front()) == std::ssize(all) ? all.front() : Reckoned();
}

class Reckoner {
public:
    Reckoner(const model::Model& model, const facts::Case& given) : model_(model), given_(given) {}

    Reckoned of(NodeId node) const {
        return base::match(
            model_.nodes[node].kind,
            [](const model::Constant& it) { return Reckoned(it.value); },
            [&](const model::FactOf& it) { return fact(given_.facts[it.attribute.index]); },
            [](const model::ParameterOf&) { return Reckoned(); },
            [&](const model::DefinitionOf& it) { return definition(it.definition); },
            [&](const model::KnownOf& it) {
                const Reckoned value = of(it.of);
                return truth(value && *value);
            },
            [](const model::InForce&) { return truth(true); },
            [&](const model::Comparison& it) { return comparison(it); },
            [&](const model::OneOf& it) {
                const Reckoned left = of(it.left);
                if (!left) return left;
                return truth(*left && std::ranges::count(it.values, **left) > 0);
            },
            [&](const model::Not& it) {
                const Reckoned value = of(it.of);
                return value ? truth(*value != 1) : value;
            },
            [&](const model::Every& it) { return gathered(it.of, 0); },
            [&](const model::Some& it) { return gathered(it.of, 1); },
            [&](const model::Arithmetic& it) { return arithmetic(it); },
            [](const model::Share&) { return Reckoned(); },
            [](const model::Quotient&) { return Reckoned(); },
            [](const model::Rounded&) { return Reckoned(); },
            [](const model::Shifted&) { return Reckoned(); },
            [&](const model::Table& it) { return table(it); });
    }

private:
    static Reckoned truth(bool value) { return std::optional<std::int64_t>(value ? 1 : 0); }

    static Reckoned fact(const facts::Fact& fact) {
        if (fact.state == facts::Fact::State::Unknown) return {};
        if (fact.state == facts::Fact::State::Absent) return std::optional<std::int64_t>();
        return std::optional<std::int64_t>(fact.value);
    }

    Reckoned comparison(const model::Comparison& it) const {
        const Reckoned left = of(it.left);
        const Reckoned right = of(it.right);
        if ((left && !*left) || (right && !*right)) return truth(false);
        if (!left || !right) return {};
        const std::int64_t a = **left;
        const std::int64_t b = **right;
        switch (it.relation) {
            case Relation::Equal: return truth(a == b);
            case Relation::Less: return truth(a < b);
            case Relation::AtMost: return truth(a <= b);
            case Relation::More: return truth(a > b);
            case Relation::AtLeast: return truth(a >= b);
        }
        return {};
    }

    Reckoned gathered(const std::vector<NodeId>& nodes, std::int64_t decides) const {
        bool any_open = false;
        for (const NodeId node : nodes) {
            const Reckoned value = of(node);
            if (!value) any_open = true;
            if (value && (*value == 1) == (decides == 1)) return truth(decides == 1);
        }
        return any_open ? Reckoned() : truth(decides != 1);
    }

    Reckoned arithmetic(const model::Arithmetic& it) const {
        const Reckoned left = of(it.left);
        const Reckoned right = of(it.right);
        if ((left && !*left) || (right && !*right)) return std::optional<std::int64_t>();
        if (!left || !right) return {};
        const bool plus = it.op == model::Arithmetic::Op::Plus;
        return std::optional<std::int64_t>(plus ? **left + **right : **left - **right);
    }

    Reckoned table(const model::Table& it) const {
        std::vector<Reckoned> possible;
        for (const model::Table::Row& row : it.rows) {
            const Reckoned condition = of(row.condition);
            if (condition && *condition == 1) return of(row.value);
            if (!condition) possible.push_back(of(row.value));
        }
        return possible.empty() ? Reckoned() : only_one(possible);
    }

    Reckoned definition(DefinitionId id) const {
        const model::Definition& it = model_.definitions[id];
        Rows rows;
        for (const model::Override& override : it.overrides) {
            std::vector<Reckoned> all = {of(override.condition)};
            for (const model::Override& other : it.overrides) {
                if (std::ranges::count(other.over, override.unit) == 0) continue;
                const Reckoned beaten = of(other.condition);
                all.push_back(beaten ? truth(*beaten != 1) : beaten);
            }
            rows.emplace_back(together(all), of(override.value));
        }
        std::vector<Reckoned> possible;
        collect(rows, 0, {}, of(it.versions.front().value), possible);
        return only_one(possible);
    }

    static Reckoned together(const std::vector<Reckoned>& all) {
        const auto fails = [](const Reckoned& one) { return one && *one != 1; };
        const auto is_open = [](const Reckoned& one) { return !one; };
        if (std::ranges::any_of(all, fails)) return truth(false);
        return std::ranges::any_of(all, is_open) ? Reckoned() : truth(true);
    }

    const model::Model& model_;
    const facts::Case& given_;
};

}  // namespace

RandomModel random_model(const std::vector<std::uint32_t>& tape, Kinds kinds) {
    return Maker(tape, kinds).make();
}

facts::Case random_case(const RandomModel& model, const std::vector<std::uint32_t>& tape) {
    Tape numbers(tape);
    facts::Case given = model.build.empty_case();
    for (const AttributeId attribute : model.attributes) {
        const bool truth = model.build.model.attributes[attribute].type == types::yes_no;
        const std::uint32_t state = numbers.take(5);
        const std::uint32_t value = numbers.take(truth ? 2 : 4);
        if (state == 4) say_absent(given, attribute);
        if (state == 1 || state == 2 || state == 3) say(given, attribute, value);
    }
    return given;
}

Reckoned reckoned(const RandomModel& model, NodeId node, const facts::Case& given) {
    return Reckoner(model.build.model, given).of(node);
}

}  // namespace tests
