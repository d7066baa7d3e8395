#include "engine/report/answer_words.h"
#include "engine/report/move_json.h"
#include "engine/report/status_text.h"
#include "engine/report/words_steps.h"

#include <nlohmann/json.hpp>

namespace engine::report {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string_view word_of(procedure::Running::Standing standing) {
    using Standing = procedure::Running::Standing;
    switch (standing) {
        case Standing::Open: return "loopt";
        case Standing::Suspended: return "opgeschort";
        case Standing::Ended: return "gehaald";
        case Standing::EndedLate: return "te laat";
        case Standing::Overdue: return "verstreken";
        case Standing::Lapsed: return "vervallen";
        case Standing::Unknown: return "onbekend";
    }
    return "";
}

Json term_json(const Status& status, const procedure::Running& running) {
    const model::Term& term = status.model.terms[running.term];
    Json made;
    made["termijn"] = term.name;
    made["plaats"] = place_text(status.model, term.unit, std::nullopt);
    made["stand"] = word_of(running.standing);
    if (running.last()) made["laatste dag"] = calendar::format_iso(*running.last());
    if (running.lapsed) made["vervallen op"] = calendar::format_iso(*running.lapsed);
    if (running.suspended_days > 0) made["dagen opgeschort"] = running.suspended_days;
    if (running.computed && !running.computed->trusted) made["onzeker"] = true;
    return made;
}

Json row_json(const StatusRow& row) {
    Json made;
    made["nummer"] = row.reference;
    made["toestand"] = row.state;
    if (!row.actor.empty()) made["wie"] = row.actor;
    if (!row.step.empty()) made["stap"] = row.step;
    if (row.last) made["uiterlijk"] = calendar::format_iso(*row.last);
    if (row.days_late > 0) made["dagen te laat"] = row.days_late;
    return made;
}

}  // namespace

std::string status_json(const Status& status, Language language) {
    Json made;
    made["nummer"] = status.dossier.reference;
    made["titel"] = status.dossier.given.title;
    made["dag"] = calendar::format_iso(status.course.day);
    made["uitkomst"] = status.dossier.recorded.back().outcome;
    made["toestanden"] = Json::array();
    for (const procedure::Track& track : status.course.tracks) {
        if (!track.state.valid()) continue;
        made["toestanden"].push_back({{"procedure", status.model.procedures[track.procedure].name},
                                      {"toestand", status.model.states[track.state].name},
                                      {"sinds", calendar::format_iso(track.since)}});
    }
    made["termijnen"] = Json::array();
    for (const auto& running : status.course.terms) {
        made["termijnen"].push_back(term_json(status, running));
    }
    made["aan zet"] = Json::array();
    for (const procedure::Duty& duty : status.duties) {
        const model::Step& step = status.model.steps[duty.step];
        Json one{{"wie", duty.actor}, {"termijn", status.model.terms[duty.term].name}};
        // More than one step may end a term that is no step's own.
        if (step.at_latest == duty.term) one["stap"] = step.name;
        if (duty.last) one["uiterlijk"] = calendar::format_iso(*duty.last);
        one["te laat"] = duty.late;
        made["aan zet"].push_back(std::move(one));
    }
    made["stappen"] = Json::array();
    for (const procedure::Possible& one : status.possible) {
        Json step{{"stap", status.model.steps[one.step].name},
                  {"wie", procedure::actor_of(status.model, status.dossier.given, one.step)},
                  {"kan", one.hindrances.empty()}};
        if (one.at_latest) step["uiterlijk"] = calendar::format_iso(*one.at_latest);
        if (!one.hindrances.empty()) {
            step["waarom niet"] = hindrances_text(
                status.model, status.dossier.given, one.step, one.hindrances, language);
        }
        for (const evaluate::Move& move :
             procedure::lacking(status.model, status.dossier.given, one.step, one.hindrances)) {
            step["nodig"].push_back(move_json(status.model, status.dossier.given, move, language));
        }
        made["stappen"].push_back(std::move(step));
    }
    if (const auto& penalty = status.course.penalty) {
        made["dwangsom"] = {{"centen", penalty->cents},
                            {"centen vanaf dag 14", penalty->cents_if_sooner},
                            {"dagen", penalty->days},
                            {"eerste dag", calendar::format_iso(penalty->first)}};
    }
    return written(made);
}

std::string rows_json(std::vector<StatusRow> rows) {
    put_in_order(rows);
    Json made = Json::array();
    for (const StatusRow& row : rows) made.push_back(row_json(row));
    return written(made);
}

}  // namespace engine::report
