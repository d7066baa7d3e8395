#include "engine/facts/write_json.h"

#include "engine/facts/json_values.h"

#include <map>
#include <memory>
#include <nlohmann/json.hpp>

namespace engine::facts {
namespace {

using model::Type;

/// A member of an object: text that is JSON already, or an object of its own.
struct Node {
    std::string text;
    std::vector<std::pair<std::string, Node>> members;  ///< In order of appearance.

    Node& at(const std::string& name) {
        for (auto& [known, node] : members) {
            if (known == name) return node;
        }
        return members.emplace_back(name, Node{}).second;
    }
};

void write(const Node& node, std::size_t depth, std::string& out) {
    if (!node.text.empty()) {
        out += node.text;
        return;
    }
    const std::string indent(2 * depth, ' ');
    out += '{';
    for (const auto& [name, member] : node.members) {
        out += (&name == &node.members.front().first ? "\n  " : ",\n  ") + indent +
               json_string(name) + ": ";
        write(member, depth + 1, out);
    }
    out += '\n' + indent + '}';
}

/// Exactly, `value` being in units of ten to the power of minus `digits`.
std::string decimal(std::int64_t value, std::size_t digits) {
    std::string text = std::to_string(value);
    const std::string sign = text.starts_with('-') ? "-" : "";
    text.erase(0, sign.size());
    if (text.size() <= digits) text.insert(0, digits + 1 - text.size(), '0');
    std::string fraction = text.substr(text.size() - digits);
    text.resize(text.size() - digits);
    while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
    return sign + text + (fraction.empty() ? "" : '.' + fraction);
}

Node plain(std::string text) {
    return {std::move(text), {}};
}

Node value_node(const model::Model& model,
                const Case& given,
                const Type& type,
                std::int64_t value) {
    Node node;
    switch (type.kind) {
        case Type::Kind::YesNo: return plain(value != 0 ? "true" : "false");
        case Type::Kind::Number: return plain(decimal(value, 6));
        case Type::Kind::Money:
            node.at("euro") = plain(decimal(value, 2));
            if (type.per != quantity::Per::Once) {
                node.at("per") = plain(json_string(word_of(json_periods, type.per)));
            }
            return node;
        case Type::Kind::Percentage: node.at("procent") = plain(decimal(value, 6)); return node;
        case Type::Kind::Date:
            return plain(json_string(calendar::format_iso(calendar::date_of(value))));
        case Type::Kind::Duration:
            node.at("aantal") = plain(std::to_string(value));
            node.at("eenheid") = plain(json_string(word_of(json_units, type.unit)));
            return node;
        case Type::Kind::Choice:
            return plain(json_string(
                model.choices[type.choices].values.at(static_cast<std::size_t>(value)).name));
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference: break;
    }
    return plain(json_string(given.texts.at(static_cast<std::size_t>(value))));
}

Node judgement_node(const model::Model& model,
                    const Case& given,
                    const model::Attribute& attribute,
                    const Fact& fact) {
    Node node;
    node.at("oordeel") = value_node(model, given, attribute.type, fact.value);
    if (attribute.organ.valid()) {
        node.at("door") = plain(json_string(model.organs[attribute.organ].name));
    }
    if (fact.date) node.at("datum") = plain(json_string(calendar::format_iso(*fact.date)));
    if (!fact.reason.empty()) node.at("reden") = plain(json_string(fact.reason));
    return node;
}

Node aside_node(const model::Model& model, const SetAside& aside) {
    Node node;
    if (aside.organ.valid()) node.at("door") = plain(json_string(model.organs[aside.organ].name));
    if (aside.date) node.at("datum") = plain(json_string(calendar::format_iso(*aside.date)));
    node.at("reden") = plain(json_string(aside.reason));
    return node;
}

Node fact_node(const model::Model& model,
               const Case& given,
               const model::Attribute& attribute,
               const Fact& fact) {
    if (fact.state == Fact::State::Known) {
        return value_node(model, given, attribute.type, fact.value);
    }
    Node node;
    node.at("ontbreekt") = plain("true");
    return node;
}

}  // namespace

std::string json_string(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string case_json(const model::Model& model,
                      const Case& given,
                      const std::function<bool(model::AttributeId)>& wanted) {
    Node root;
    if (!given.title.empty()) root.at("verzoek") = plain(json_string(given.title));
    if (given.under.valid()) {
        root.at("regeling") = plain(json_string(model.regulations[given.under].title));
    }
    root.at("onderwerp") = plain(json_string(model.subjects[given.subject].name));
    root.at("datum") = plain(json_string(calendar::format_iso(given.date)));
    for (std::size_t i = 0; i < given.facts.size(); ++i) {
        const auto id = model.attributes.id(i);
        const model::Attribute& attribute = model.attributes[id];
        const Fact& fact = given.facts[i];
        const bool said = attribute.subject == given.subject &&
                          attribute.origin != model::Attribute::Origin::Structure &&
                          fact.state != Fact::State::Unknown && (!wanted || wanted(id));
        if (!said) continue;
        if (attribute.origin == model::Attribute::Origin::Judged) {
            root.at("oordelen").at(attribute.chain.back()) =
                judgement_node(model, given, attribute, fact);
            continue;
        }
        Node* node = &root.at("gegevens");
        for (const std::string& name : attribute.chain) node = &node->at(name);
        *node = fact_node(model, given, attribute, fact);
    }
    for (const SetAside& aside : given.set_aside) {
        const model::Unit& unit = model.units[aside.unit];
        const std::string& title = model.regulations[unit.regulation].title;
        root.at("buiten toepassing").at(title).at(citation::full(unit.place)) =
            aside_node(model, aside);
    }
    std::string text;
    write(root, 0, text);
    return text + '\n';
}

}  // namespace engine::facts
