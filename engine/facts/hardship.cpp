#include "engine/facts/hardship.h"

#include <algorithm>
#include <set>

namespace engine::facts {
namespace {

using model::UnitId;
using text::Code;

bool lies_in(const model::Model& model, UnitId inner, UnitId outer) {
    const model::Unit& in = model.units[inner];
    const model::Unit& out = model.units[outer];
    return in.regulation == out.regulation && out.place.holds(in.place);
}

bool holds_rule(const model::Model& model, model::SubjectId subject, UnitId unit) {
    return std::ranges::any_of(model.rules, [&](const model::Rule& rule) {
        return rule.subject == subject && lies_in(model, model.clauses[rule.clause].unit, unit);
    });
}

bool reached_by(const model::Model& model, const model::Hardship& hardship, UnitId unit) {
    return std::ranges::any_of(hardship.targets,
                               [&](UnitId target) { return lies_in(model, unit, target); });
}

/// `artikel 2, lid 1 (het college)`, once for each; the regulation is named where it is another.
std::string listed(const model::Model& model, const Case& made) {
    const std::string under =
        made.under.valid() ? model.regulations[made.under].title : std::string();
    std::set<std::string> told;
    std::string text;
    for (const model::Hardship& hardship : model.hardships) {
        for (const UnitId target : hardship.targets) {
            if (!holds_rule(model, made.subject, target)) continue;
            const model::Unit& unit = model.units[target];
            const std::string& title = model.regulations[unit.regulation].title;
            std::string one = citation::full(unit.place);
            if (title != under) one.insert(0, title + ' ');
            if (hardship.organ.valid()) one += " (" + model.organs[hardship.organ].phrase + ')';
            if (told.insert(one).second) text += (text.empty() ? "" : ", ") + one;
        }
    }
    return text;
}

}  // namespace

std::vector<Settable> settable(const model::Model& model, model::SubjectId subject) {
    std::vector<Settable> all;
    for (const model::Hardship& hardship : model.hardships) {
        for (std::size_t i = 0; i < model.units.size(); ++i) {
            const auto unit = model.units.id(i);
            if (reached_by(model, hardship, unit) && holds_rule(model, subject, unit)) {
                all.push_back({unit, hardship.organ});
            }
        }
    }
    return all;
}

std::optional<text::Diagnostic> put_aside(const model::Model& model, Case& made, SaidAside said) {
    const auto wrong = [&](Code code, std::vector<std::string> arguments) {
        return text::Diagnostic{code, said.cited_span, std::move(arguments)};
    };
    if (said.units.empty() && !said.title.empty()) {
        return wrong(Code::UnknownPlace, {said.cited, said.title});
    }
    SetAside& aside = said.aside;
    std::vector<UnitId> reached;
    for (const model::Hardship& hardship : model.hardships) {
        if (aside.organ.valid() && hardship.organ != aside.organ) continue;
        std::ranges::copy_if(said.units, std::back_inserter(reached), [&](UnitId unit) {
            return reached_by(model, hardship, unit);
        });
    }
    if (reached.empty()) return wrong(Code::NotToSetAside, {said.cited, listed(model, made)});
    std::erase_if(reached, [&](UnitId unit) { return !holds_rule(model, made.subject, unit); });
    if (reached.empty()) return wrong(Code::NoWholeRule, {said.cited});
    if (aside.reason.empty()) {
        return text::Diagnostic{Code::ReasonsMissing, aside.span, {said.cited}};
    }
    const auto in_force = std::ranges::find_if(
        reached, [&](UnitId unit) { return model.units[unit].period.contains(made.date); });
    aside.unit = in_force == reached.end() ? reached.front() : *in_force;
    const auto before = std::ranges::find(made.set_aside, aside.unit, &SetAside::unit);
    if (before != made.set_aside.end()) {
        return text::Diagnostic{Code::FactTwice, aside.span, {said.cited}, {before->span}};
    }
    made.set_aside.push_back(std::move(aside));
    return std::nullopt;
}

}  // namespace engine::facts
