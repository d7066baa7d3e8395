#include "engine/report/record_text.h"

#include "engine/facts/procedures.h"
#include "engine/report/columns.h"
#include "engine/report/dates.h"
#include "engine/report/phrases.h"
#include "engine/report/words_dossier.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace engine::report {
namespace {

using dossier::Recorded;
using Json = nlohmann::ordered_json;

/// A moment as a day and a time to the minute, in coordinated universal time.
struct Clock {
    calendar::Date day;
    std::string time;
};

Clock clock_of(store::Moment moment) {
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(moment - day).count();
    return {day, fmt::format("{:02}:{:02}", minutes / 60, minutes % 60)};
}

/// What the rules call it; of the filing what begins the procedure.
std::string what_of(const model::Model& model,
                    const dossier::Dossier& dossier,
                    const Recorded& one) {
    if (!one.step.empty()) return one.step;
    const auto procedures = facts::procedures_for(model, dossier.given);
    return procedures.empty() ? std::string() : model.procedures[procedures.front()].opening;
}

std::string entry_text(const Recorded& one,
                       const std::string& what,
                       Language language,
                       std::size_t width) {
    const auto say = [&](DossierText text, std::initializer_list<std::string> arguments = {}) {
        return dossier_text(text, language, arguments);
    };
    const auto& it = one.happening;
    const std::string number = std::to_string(one.number);
    const std::string day = date_text(it.date, language);
    Columns columns(width, 3);
    if (it.extension) {
        const std::string longer = duration_text(*it.extension, language);
        columns.add(say(DossierText::Extension),
                    it.agreed ? say(DossierText::Agreed, {longer}) : longer);
    }
    if (!one.reason.empty()) columns.add(say(DossierText::Reason), one.reason);
    if (!one.outcome.empty()) {
        columns.add(say(DossierText::OutcomeWord),
                    std::string(word_of_kept(one.outcome, language)));
    }
    const Clock clock = clock_of(one.recorded);
    columns.add(say(DossierText::RecordedOn),
                say(DossierText::RecordedAt, {date_text(clock.day, language), clock.time}));
    return (it.actor.empty() ? say(DossierText::Event, {number, day, what})
                             : say(DossierText::EventBy, {number, day, what, it.actor})) +
           '\n' + columns.text();
}

Json entry_json(const Recorded& one, const std::string& what) {
    const auto& it = one.happening;
    Json made{{"nummer", one.number}, {"dag", calendar::format_iso(it.date)}, {"stap", what}};
    if (!it.actor.empty()) made["door"] = it.actor;
    if (it.extension) made["verlenging"] = calendar::format(*it.extension);
    if (it.agreed) made["in overleg"] = true;
    if (!one.reason.empty()) made["reden"] = one.reason;
    if (!one.outcome.empty()) made["uitkomst"] = one.outcome;
    const Clock clock = clock_of(one.recorded);
    made["vastgelegd"] = calendar::format_iso(clock.day) + 'T' + clock.time + 'Z';
    return made;
}

}  // namespace

std::string record_text(const model::Model& model,
                        const dossier::Dossier& dossier,
                        Language language,
                        std::size_t width) {
    std::string text = dossier.reference + "   " + dossier.given.title + '\n';
    for (const Recorded& one : dossier.recorded) {
        text += '\n' + entry_text(one, what_of(model, dossier, one), language, width);
    }
    return text;
}

std::string record_json(const model::Model& model, const dossier::Dossier& dossier) {
    Json made{{"nummer", dossier.reference},
              {"titel", dossier.given.title},
              {"regels", dossier.rules},
              {"gebeurtenissen", Json::array()}};
    for (const Recorded& one : dossier.recorded) {
        made["gebeurtenissen"].push_back(entry_json(one, what_of(model, dossier, one)));
    }
    return made.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace engine::report
