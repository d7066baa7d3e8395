#include "engine/resolve/check/versions.h"
#include "engine/resolve/draft.h"
#include "engine/resolve/lower/literal.h"
#include "engine/resolve/names.h"
#include "engine/resolve/references.h"
#include "engine/syntax/print.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

/// A literal as a value of the type, or nothing when it was reported.
std::optional<std::int64_t> value_of(Draft& draft,
                                     const syntax::Tree& tree,
                                     syntax::ExpressionId id,
                                     const model::Type& type) {
    const auto& expression = tree.expressions[id];
    const auto literal = literal_of(expression, draft.model.texts);
    if (!literal) return std::nullopt;
    if (!literal->type.alike(type)) {
        draft.report(Code::WrongValueType,
                     expression.span,
                     {key_of(draft.model, type), key_of(draft.model, literal->type)});
        return std::nullopt;
    }
    return literal->value;
}

std::optional<std::int64_t> value_within(Draft& draft,
                                         const syntax::Tree& tree,
                                         syntax::ExpressionId id,
                                         const model::Parameter& parameter) {
    const auto value = value_of(draft, tree, id, parameter.type);
    if (!value || !parameter.least || !parameter.most) return value;
    if (*value < *parameter.least || *value > *parameter.most) {
        draft.report(Code::OutsideRange,
                     tree.expressions[id].span,
                     {written(draft, parameter.type, *value),
                      written(draft, parameter.type, *parameter.least),
                      written(draft, parameter.type, *parameter.most)});
    }
    return value;
}

void read_range(Draft& draft,
                const syntax::Tree& tree,
                const syntax::Parameter& it,
                model::Parameter& made) {
    if (!it.least || !it.most) return;
    made.least = value_of(draft, tree, *it.least, made.type);
    made.most = value_of(draft, tree, *it.most, made.type);
    const bool whole = made.least && made.most;
    if (whole && *made.least > *made.most) {
        draft.report(Code::EmptyRange, tree.expressions[*it.most].span);
    }
    if (!whole || *made.least > *made.most) made.least = made.most = std::nullopt;
}

void check_fillings(Draft& draft,
                    const std::string& name,
                    const std::vector<syntax::Filling>& fillings) {
    std::vector<Version> versions;
    for (const syntax::Filling& filling : fillings) {
        if (filling.period.empty()) draft.report(Code::EmptyPeriod, filling.span);
        versions.push_back({filling.period, filling.span});
    }
    for (const VersionFault& fault : faults_of(std::move(versions))) {
        if (fault.kind == VersionFault::Kind::Overlap) {
            draft.report(Code::FillingsOverlap, fault.span, {name}, {fault.first});
            continue;
        }
        draft.report(
            Code::FillingsGap,
            fault.span,
            {name, calendar::format(*fault.without.from), calendar::format(*fault.without.until)},
            {fault.first});
    }
}

/// Another version of the article fills in the same parameter anew.
bool joins(Draft& draft, const model::Parameter& made, const syntax::Quoted& name) {
    for (model::Parameter& other : draft.model.parameters) {
        if (other.name != made.name) continue;
        const auto& units = draft.model.units;
        const bool both = calendar::overlap(units[other.unit].period, units[made.unit].period);
        if (both || other.type != made.type) {
            draft.report(Code::DuplicateName, name.span, {name.text}, {other.span});
        } else {
            other.fillings.insert(other.fillings.end(), made.fillings.begin(), made.fillings.end());
        }
        return true;
    }
    return false;
}

/// Null when there is none, which was reported.
model::Parameter* parameter_named(Draft& draft, const syntax::Quoted& name) {
    std::vector<std::string> names;
    for (model::Parameter& parameter : draft.model.parameters) {
        if (parameter.name == name.text) return &parameter;
        names.push_back(parameter.name);
    }
    draft.report(Code::UnknownName, name.span, {name.text, text::suggestion(name.text, names)});
    return nullptr;
}

}  // namespace

void declare_parameter(Draft& draft, const Placed& placed, const syntax::Parameter& it) {
    const syntax::Tree& tree = *draft.documents[placed.document].tree;
    const auto type = type_of(draft, it.type);
    if (!type) {
        draft.broken.insert(it.name.text);
        return;
    }
    model::Parameter made{.name = it.name.text, .type = *type, .unit = placed.unit};
    made.span = it.name.span;
    made.reason = it.reason ? it.reason->text : "";
    read_range(draft, tree, it, made);
    const calendar::Period in_force = draft.model.units[placed.unit].period;
    if (it.standard) made.standard = value_within(draft, tree, *it.standard, made);
    for (const syntax::Filling& filling : it.fillings) {
        if (const auto value = value_within(draft, tree, filling.value, made)) {
            made.fillings.push_back({*value,
                                     calendar::intersection(filling.period, in_force),
                                     placed.unit,
                                     filling.span});
        }
    }
    check_fillings(draft, it.name.text, it.fillings);
    if (!joins(draft, made, it.name)) draft.model.parameters.add(std::move(made));
}

void fill_in(Draft& draft, const Placed& placed, const syntax::FillsIn& it) {
    if (draft.broken.contains(it.name.text)) return;
    model::Parameter* parameter = parameter_named(draft, it.name);
    const auto places = units_of(draft, it.place, placed.unit);
    if (parameter == nullptr || places.empty()) return;
    const bool there = std::ranges::any_of(
        places, [&](model::UnitId place) { return lies_in(draft, parameter->unit, place); });
    if (!there) {
        draft.report(Code::NotDefinedThere,
                     it.place.span,
                     {it.name.text, syntax::print_reference(it.place)},
                     {parameter->span});
        return;
    }
    const syntax::Tree& tree = *draft.documents[placed.document].tree;
    const calendar::Period in_force = draft.model.units[placed.unit].period;
    const auto before = parameter->fillings;
    for (const syntax::Filling& filling : it.fillings) {
        const auto period = calendar::intersection(filling.period, in_force);
        const auto twice = std::ranges::find_if(
            before, [&](const auto& other) { return calendar::overlap(other.period, period); });
        if (twice != before.end()) {
            draft.report(Code::FillingsOverlap, filling.span, {it.name.text}, {twice->span});
            continue;
        }
        if (const auto value = value_within(draft, tree, filling.value, *parameter)) {
            parameter->fillings.push_back({*value, period, placed.unit, filling.span});
        }
    }
    check_fillings(draft, it.name.text, it.fillings);
}

}  // namespace engine::resolve
