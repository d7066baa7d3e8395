/// Small models by hand: each call adds one thing and returns its id.
#pragma once

#include "engine/facts/case.h"
#include "engine/model/model.h"

#include <string>
#include <utility>
#include <vector>

namespace tests {

using Relation = engine::model::Comparison::Relation;
using Effect = engine::model::Rule::Effect;
using engine::model::AttributeId;
using engine::model::ClauseId;
using engine::model::DefinitionId;
using engine::model::NodeId;
using engine::model::RuleId;
using engine::model::UnitId;

namespace types {

inline constexpr engine::model::Type yes_no = {.kind = engine::model::Type::Kind::YesNo};
inline constexpr engine::model::Type number = {.kind = engine::model::Type::Kind::Number};
inline constexpr engine::model::Type money = {.kind = engine::model::Type::Kind::Money};
inline constexpr engine::model::Type date = {.kind = engine::model::Type::Kind::Date};
inline constexpr engine::model::Type text = {.kind = engine::model::Type::Kind::Text};

}  // namespace types

constexpr engine::calendar::Date day(int year, unsigned month, unsigned number) {
    return engine::calendar::Date{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)};
}

/// One regulation about one subject, judged on 3 March 2026 unless a test says otherwise.
class ModelBuilder {
public:
    ModelBuilder() {
        subject = model.subjects.add({"uitdaging", {}});
        organ = model.organs.add({"college", {}, {}});
        engine::model::Regulation regulation;
        regulation.title = "Verordening";
        regulation_id = model.regulations.add(regulation);
        whole = unit({});
        model.regulations[regulation_id].whole = whole;
    }

    UnitId unit(engine::citation::Place place, engine::calendar::Period period = {}) {
        return model.units.add({regulation_id, whole, std::move(place), period, {}, {}});
    }
    UnitId article(const std::string& number, engine::calendar::Period period = {}) {
        return unit({number, {}, {}, {}}, period);
    }

    AttributeId attribute(const std::string& name, engine::model::Type type) {
        engine::model::Attribute attribute;
        attribute.subject = subject;
        attribute.chain = {name};
        attribute.phrase = name;
        attribute.type = type;
        return model.attributes.add(attribute);
    }
    AttributeId judgement(const std::string& name, engine::model::Type type = types::yes_no) {
        const AttributeId id = attribute(name, type);
        model.attributes[id].origin = engine::model::Attribute::Origin::Judged;
        model.attributes[id].organ = organ;
        return id;
    }
    DefinitionId definition(const std::string& name, NodeId value) {
        engine::model::Definition definition;
        definition.subject = subject;
        definition.chain = {name};
        definition.phrase = name;
        definition.type = model.nodes[value].type;
        definition.versions = {{whole, value}};
        return model.definitions.add(definition);
    }

    template <class Kind>
    NodeId node(Kind kind, engine::model::Type type = types::yes_no) {
        return model.nodes.add({type, std::move(kind)});
    }
    NodeId constant(std::int64_t value, engine::model::Type type = types::number) {
        return node(engine::model::Constant{value}, type);
    }
    NodeId fact(AttributeId attribute) {
        return node(engine::model::FactOf{attribute}, model.attributes[attribute].type);
    }
    /// A yes/no fact of that name, and what it says.
    NodeId condition(const std::string& name) { return fact(attribute(name, types::yes_no)); }
    NodeId value_of(DefinitionId definition) {
        return node(engine::model::DefinitionOf{definition}, model.definitions[definition].type);
    }
    NodeId compare(NodeId left, Relation relation, NodeId right) {
        return node(engine::model::Comparison{relation, left, right});
    }
    NodeId every(std::vector<NodeId> of) { return node(engine::model::Every{std::move(of)}); }
    NodeId some(std::vector<NodeId> of) { return node(engine::model::Some{std::move(of)}); }
    NodeId negate(NodeId of) { return node(engine::model::Not{of}); }
    NodeId known(NodeId of) { return node(engine::model::KnownOf{of}); }

    ClauseId clause(UnitId unit, NodeId node) {
        engine::model::Clause clause;
        clause.unit = unit;
        clause.rule = node;
        clause.node = node;
        return model.clauses.add(clause);
    }
    RuleId rule(Effect effect, ClauseId clause) {
        engine::model::Rule rule;
        rule.unit = model.clauses[clause].unit;
        rule.effect = effect;
        rule.subject = subject;
        rule.organ = organ;
        rule.clause = clause;
        return model.rules.add(rule);
    }
    /// In an article of its own.
    RuleId rule(Effect effect, NodeId node) {
        return rule(effect, clause(article(std::to_string(100 + model.units.size())), node));
    }

    engine::facts::Case empty_case() const {
        return engine::facts::empty_case(model, subject, date);
    }

    engine::model::Model model;
    engine::model::SubjectId subject;
    engine::model::OrganId organ;
    engine::model::RegulationId regulation_id;
    UnitId whole;
    engine::calendar::Date date = day(2026, 3, 3);
};

inline void say(engine::facts::Case& given, AttributeId attribute, std::int64_t value) {
    given.facts[attribute.index].state = engine::facts::Fact::State::Known;
    given.facts[attribute.index].value = value;
}
inline void say_absent(engine::facts::Case& given, AttributeId attribute) {
    given.facts[attribute.index].state = engine::facts::Fact::State::Absent;
}

}  // namespace tests
