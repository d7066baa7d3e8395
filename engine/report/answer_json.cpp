#include "engine/report/answer_json.h"

#include "engine/base/match.h"
#include "engine/report/move_json.h"
#include "engine/report/phrases.h"
#include "engine/report/places_json.h"
#include "engine/report/value_text.h"

namespace engine::report {
namespace {

using Json = nlohmann::ordered_json;
using evaluate::Finding;
using evaluate::Move;
using evaluate::State;
using model::Type;

/// A value that a program can use: numbers as text, so that none is ever rounded.
Json value_json(const Judged& judged, const evaluate::Value& value) {
    if (evaluate::open(value.state)) return nullptr;
    if (value.state == State::Absent) return Json{{"ontbreekt", true}};
    switch (value.type.kind) {
        case Type::Kind::YesNo: return value.value != 0;
        case Type::Kind::Date: return calendar::format_iso(calendar::date_of(value.value));
        case Type::Kind::Number:
        case Type::Kind::Money:
        case Type::Kind::Percentage:
        case Type::Kind::Duration:
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference:
        case Type::Kind::Choice: break;
    }
    return value_text(judged.model, judged.given, value, Language::Dutch);
}

Json steps_json(const Judged& judged, const Finding& finding, Language language) {
    Json steps = Json::array();
    for (const evaluate::Step& step : finding.steps) {
        Json made;
        made["diepte"] = step.depth;
        made["waarde"] = value_json(judged, step.value);
        made["zin"] = step_text(judged, step, language);
        if (step.source.valid()) made["volgens"] = place_json(judged.model, step.source);
        steps.push_back(std::move(made));
    }
    return steps;
}

Json finding_json(const Judged& judged, const Finding& finding, Language language) {
    const model::Clause& clause = judged.model.clauses[finding.clause];
    Json made = place_json(judged.model, clause.unit);
    made["diepte"] = finding.depth;
    made["zin"] = finding.wanted ? clause.affirmed : clause.denied;
    made["status"] = word_of(finding.status, Language::Dutch);
    made["beslissend"] = finding.decisive;
    if (finding.measure) {
        made["gemeten"] = {{"waarde", value_json(judged, finding.measure->have)},
                           {"grens", value_json(judged, finding.measure->bound)}};
    }
    const auto notes = notes_of(judged, finding, language);
    if (!notes.empty()) made["opmerkingen"] = notes;
    made["afleiding"] = steps_json(judged, finding, language);
    return made;
}

template <class Moves>
Json moves_json(const Judged& judged, const Moves& moves, Language language) {
    Json all = Json::array();
    for (const Move& move : moves)
        all.push_back(move_json(judged.model, judged.given, move, language));
    return all;
}

}  // namespace

std::string answer_json(const Judged& judged, Language language) {
    const auto& model = judged.model;
    Json made;
    made["titel"] = judged.given.title;
    made["onderwerp"] = model.subjects[judged.given.subject].name;
    made["peildatum"] = calendar::format_iso(judged.given.date);
    made["regelingen"] = Json::array();
    for (const model::RegulationId id : judged.answer.regulations) {
        made["regelingen"].push_back(model.regulations[id].title);
    }
    made["uitkomst"] = word_of(judged.answer.outcome, Language::Dutch);
    made["bevindingen"] = Json::array();
    for (const Finding& finding : judged.answer.findings) {
        made["bevindingen"].push_back(finding_json(judged, finding, language));
    }
    made["nodig"] = moves_json(judged, judged.answer.needs, language);
    made["wegen"] = Json::array();
    for (const evaluate::Way& way : judged.answer.ways) {
        made["wegen"].push_back(moves_json(judged, way.moves, language));
    }
    if (judged.answer.until) made["tot"] = calendar::format_iso(*judged.answer.until);
    return made.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string joined_json(const std::vector<std::string>& answers) {
    if (answers.size() == 1) return answers.front();
    std::string list;
    for (const std::string& answer : answers) list += (list.empty() ? "[\n" : ",\n") + answer;
    return list + "]\n";
}

}  // namespace engine::report
