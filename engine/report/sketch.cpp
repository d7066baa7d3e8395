#include "engine/report/sketch.h"

#include "engine/report/answer_words.h"
#include "engine/report/words_steps.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace engine::report {
namespace {

using Json = nlohmann::ordered_json;

/// One arrow: a step from one state, to another or to itself.
struct Arrow {
    model::StateId from;
    model::StateId to;
    std::string label;
    bool implied = false;  ///< Follows from a term, and was not written as a step.
};

/// Within which the step is to be taken; empty without a term of its own.
std::string term_text(const model::Model& model, const model::Step& step, Language language) {
    if (!step.at_latest.valid()) return {};
    const std::string length = length_text(model, step.at_latest, language);
    return length.empty() ? std::string(word_of(SketchWord::ByCase, language)) : length;
}

std::string label_of(const model::Model& model, const model::Step& step, Language language) {
    std::string label = step.name + " (" + step.actor.phrase + ')';
    const std::string term = term_text(model, step, language);
    if (!term.empty()) label += ", " + term;
    if (step.decides) label += ", " + std::string(word_of(SketchWord::Decides, language));
    return label;
}

std::vector<Arrow> arrows_of(const model::Model& model,
                             const model::Procedure& procedure,
                             Language language) {
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
                              label_of(model, step, language),
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

/// Mermaid ends a label at a colon, semicolon or line end and reads HTML and comments in it, and
/// knows no way to escape them.
std::string plain(std::string text) {
    std::ranges::replace_if(
        text,
        [](char c) { return std::string_view(":;\"#<>%\\\n").find(c) != std::string_view::npos; },
        ' ');
    return text;
}

/// `  bevestigen (het college), 2 weken: in behandeling`
std::string line_of(const model::Model& model, const model::Step& step, Language language) {
    std::string line = "  " + label_of(model, step, language);
    if (step.to.valid()) line += ": " + model.states[step.to].name;
    return line + '\n';
}

Json step_json(const model::Model& model, const model::Step& step) {
    Json made;
    made["stap"] = step.name;
    made["wie"] = step.actor.phrase;
    made["van"] = Json::array();  // empty: any state but an end
    for (const model::StateId state : step.from) made["van"].push_back(model.states[state].name);
    if (step.to.valid()) made["naar"] = model.states[step.to].name;
    const std::string term = term_text(model, step, Language::Dutch);
    if (!term.empty()) made["termijn"] = term;
    made["besluit"] = step.decides;
    made["volgt uit een termijn"] = step.kind != model::Step::Kind::Act;
    return made;
}

}  // namespace

std::string sketch_dot(const model::Model& model, model::ProcedureId id, Language language) {
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
    for (const Arrow& arrow : arrows_of(model, procedure, language)) {
        text += "  " + name_of(arrow.from) + " -> " + name_of(arrow.to) +
                " [label=" + quoted(arrow.label);
        if (arrow.implied) text += ", style=dashed";
        text += "];\n";
    }
    return text + "}\n";
}

std::string sketch_mermaid(const model::Model& model, model::ProcedureId id, Language language) {
    const model::Procedure& procedure = model.procedures[id];
    std::string text = "stateDiagram-v2\n";
    for (const model::StateId state : procedure.states) {
        text += "  state \"" + plain(model.states[state].name) + "\" as " + name_of(state) + '\n';
    }
    for (const model::StateId state : procedure.states) {
        if (model.states[state].begin) text += "  [*] --> " + name_of(state) + '\n';
        if (model.states[state].end) text += "  " + name_of(state) + " --> [*]\n";
    }
    for (const Arrow& arrow : arrows_of(model, procedure, language)) {
        text += "  " + name_of(arrow.from) + " --> " + name_of(arrow.to) + " : " +
                plain(arrow.label) + '\n';
    }
    return text;
}

std::string sketch_text(const model::Model& model, model::ProcedureId id, Language language) {
    const model::Procedure& procedure = model.procedures[id];
    std::string text = procedure.name + " (" + place_text(model, procedure.unit, {}) + ")\n";
    for (const model::StateId state : procedure.states) {
        const model::State& it = model.states[state];
        text += '\n' + it.name;
        if (it.begin) text += " (" + std::string(word_of(SketchWord::Begin, language)) + ')';
        if (it.end) text += " (" + std::string(word_of(SketchWord::End, language)) + ')';
        text += '\n';
        for (const model::StepId step : procedure.steps) {
            if (!std::ranges::count(model.steps[step].from, state)) continue;
            text += line_of(model, model.steps[step], language);
        }
    }
    std::string anywhere;
    for (const model::StepId step : procedure.steps) {
        if (!model.steps[step].from.empty()) continue;
        anywhere += line_of(model, model.steps[step], language);
    }
    if (anywhere.empty()) return text;
    return text + '\n' + std::string(word_of(SketchWord::AnyState, language)) + '\n' + anywhere;
}

std::string sketch_json(const model::Model& model, model::ProcedureId id) {
    const model::Procedure& procedure = model.procedures[id];
    Json made;
    made["procedure"] = procedure.name;
    made["plaats"] = place_text(model, procedure.unit, {});
    made["toestanden"] = Json::array();
    for (const model::StateId state : procedure.states) {
        const model::State& it = model.states[state];
        made["toestanden"].push_back({{"naam", it.name}, {"begin", it.begin}, {"einde", it.end}});
    }
    made["stappen"] = Json::array();
    for (const model::StepId step : procedure.steps) {
        made["stappen"].push_back(step_json(model, model.steps[step]));
    }
    return made.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace engine::report
