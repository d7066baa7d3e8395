#include "engine/report/trial_json.h"

#include "engine/report/phrases.h"
#include "engine/report/places_json.h"

namespace engine::report {
namespace {

using Json = nlohmann::ordered_json;

// A path may hold bytes that are no UTF-8.
std::string written(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string_view word_of(Checked::Kind kind) {
    using Kind = Checked::Kind;
    switch (kind) {
        case Kind::Event: return "gebeurtenis";
        case Kind::Outcome: return "uitkomst";
        case Kind::Status: return "bevinding";
        case Kind::Need: return "nodig";
        case Kind::Value: return "waarde";
        case Kind::State: return "toestand";
        case Kind::TermEnd: return "termijn";
        case Kind::Step: return "stap";
        case Kind::Penalty: return "dwangsom";
    }
    return "";
}

Json checked_json(const Checked& one, const text::SourceFiles& files) {
    Json made;
    made["soort"] = word_of(one.kind);
    made["zin"] = one.wanted;
    made["klopt"] = one.met;
    if (!one.met) made["gevonden"] = one.found;
    add_place(made, one.span, files);
    return made;
}

Json finding_json(const Judged& judged, const evaluate::Finding& finding) {
    const model::Clause& clause = judged.model.clauses[finding.clause];
    Json made = place_json(judged.model, clause.unit);
    made["zin"] = finding.wanted ? clause.affirmed : clause.denied;
    made["status"] = word_of(finding.status, Language::Dutch);
    return made;
}

Json state_json(const model::Model& model, const procedure::Track& track) {
    return {{"procedure", model.procedures[track.procedure].name},
            {"toestand", model.states[track.state].name},
            {"sinds", calendar::format_iso(track.since)}};
}

}  // namespace

std::string trial_json(const Judged& judged, const Tried& tried, Language language) {
    Json made;
    made["titel"] = tried.example.title;
    add_place(made, tried.example.span, judged.files);
    made["onderwerp"] = judged.model.subjects[judged.given.subject].name;
    made["peildatum"] = calendar::format_iso(judged.given.date);
    made["klopt"] = tried.passed();
    made["verwacht"] = Json::array();
    for (const Checked& one : checked(judged, tried, language)) {
        made["verwacht"].push_back(checked_json(one, judged.files));
    }
    made["uitkomst"] = word_of(judged.answer.outcome, Language::Dutch);
    made["bevindingen"] = Json::array();
    for (const evaluate::Finding& finding : judged.answer.findings) {
        made["bevindingen"].push_back(finding_json(judged, finding));
    }
    made["toestanden"] = Json::array();
    for (const procedure::Track& track : tried.rehearsal.course.tracks) {
        if (track.state.valid()) made["toestanden"].push_back(state_json(judged.model, track));
    }
    return written(made);
}

std::string trials_json(const std::vector<std::string>& examples,
                        std::size_t passed,
                        const CoverageTable& coverage,
                        const text::SourceFiles& files) {
    Json made;
    made["voorbeelden"] = Json::array();
    for (const std::string& example : examples) {
        made["voorbeelden"].push_back(Json::parse(example));
    }
    made["aantal"] = examples.size();
    made["kloppen"] = passed;
    const auto open = coverage.open();
    Json untried = Json::array();
    for (const CoverageTable::Entry& entry : open) {
        Json one{{"regeling", entry.regulation},
                 {"plaats", entry.place},
                 {"zin", entry.sentence},
                 {"waar", entry.made_true},
                 {"onwaar", entry.made_false}};
        add_place(one, entry.span, files);
        untried.push_back(std::move(one));
    }
    made["dekking"] = {{"onderdelen", coverage.size()},
                       {"waar en onwaar", coverage.size() - open.size()},
                       {"nog niet", std::move(untried)}};
    return written(made);
}

}  // namespace engine::report
