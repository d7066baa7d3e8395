#include "engine/report/sketch.h"

#include <algorithm>
#include <vector>

namespace engine::report {
namespace {

/// One arrow: a step from one state, to another or to itself.
struct Arrow {
    model::StateId from;
    model::StateId to;
    std::string label;
    bool implied = false;  ///< Follows from a term, and was not written as a step.
};

std::string label_of(const model::Model& model, const model::Step& step) {
    std::string label = step.name + " (" + step.actor.phrase + ')';
    if (step.at_latest.valid()) {
        const model::Node& node = model.nodes[model.terms[step.at_latest].duration];
        if (const auto* fixed = std::get_if<model::Constant>(&node.kind)) {
            const calendar::Duration length{fixed->value, node.type.unit};
            label += ", " + calendar::format(length);
        }
    }
    return label;
}

std::vector<Arrow> arrows_of(const model::Model& model, const model::Procedure& procedure) {
    std::vector<Arrow> arrows;
    for (const model::StepId id : procedure.steps) {
        const model::Step& step = model.steps[id];
        std::vector<model::StateId> from = step.from;
        if (from.empty() && step.to.valid()) {
            std::ranges::copy_if(procedure.states,
                                 std::back_inserter(from),
                                 [&](model::StateId state) { return !model.states[state].end; });
        }
        for (const model::StateId state : from) {
            arrows.push_back({state,
                              step.to.valid() ? step.to : state,
                              label_of(model, step),
                              step.kind != model::Step::Kind::Act});
        }
    }
    return arrows;
}

std::string name_of(model::StateId state) {
    return 's' + std::to_string(state.index);
}

std::string escaped(const std::string& text, std::string_view signs) {
    std::string result;
    for (const char c : text) {
        if (signs.find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

/// Mermaid ends a label at a colon, semicolon or line end, and knows no way to escape them.
std::string plain(std::string text) {
    std::ranges::replace_if(
        text,
        [](char c) { return c == ':' || c == ';' || c == '"' || c == '#' || c == '\n'; },
        ' ');
    return text;
}

}  // namespace

std::string sketch_dot(const model::Model& model, model::ProcedureId id) {
    const model::Procedure& procedure = model.procedures[id];
    const auto quoted = [](const std::string& text) { return '"' + escaped(text, "\"\\") + '"'; };
    std::string text = "digraph " + quoted(procedure.name) + " {\n" +
                       "  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n" +
                       "  edge [fontname=\"sans-serif\", fontsize=10];\n";
    for (const model::StateId state : procedure.states) {
        const model::State& it = model.states[state];
        text += "  " + name_of(state) + " [label=" + quoted(it.name);
        if (it.end) text += ", peripheries=2";
        if (it.begin) text += ", penwidth=2";
        text += "];\n";
    }
    for (const Arrow& arrow : arrows_of(model, procedure)) {
        text += "  " + name_of(arrow.from) + " -> " + name_of(arrow.to) +
                " [label=" + quoted(arrow.label);
        if (arrow.implied) text += ", style=dashed";
        text += "];\n";
    }
    return text + "}\n";
}

std::string sketch_mermaid(const model::Model& model, model::ProcedureId id) {
    const model::Procedure& procedure = model.procedures[id];
    std::string text = "stateDiagram-v2\n";
    for (const model::StateId state : procedure.states) {
        text += "  state \"" + plain(model.states[state].name) + "\" as " + name_of(state) + '\n';
    }
    for (const model::StateId state : procedure.states) {
        if (model.states[state].begin) text += "  [*] --> " + name_of(state) + '\n';
        if (model.states[state].end) text += "  " + name_of(state) + " --> [*]\n";
    }
    for (const Arrow& arrow : arrows_of(model, procedure)) {
        text += "  " + name_of(arrow.from) + " --> " + name_of(arrow.to) + " : " +
                plain(arrow.label) + '\n';
    }
    return text;
}

}  // namespace engine::report
