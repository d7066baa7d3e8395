#include "engine/report/words_steps.h"

#include "engine/report/answer_words.h"
#include "engine/report/both.h"
#include "engine/report/dates.h"
#include "engine/report/sentence.h"
#include "engine/report/words_term.h"

#include <array>

namespace engine::report {
namespace {

using procedure::Hindrance;
using procedure::Running;

std::string with(std::string_view pattern, const std::string& what) {
    return filled(pattern, std::span(&what, 1));
}

Both words_of(Hindrance::Kind kind) {
    using Kind = Hindrance::Kind;
    switch (kind) {
        case Kind::NotBegun: return {"dat is nog niet aan de orde", "its time has not come yet"};
        case Kind::WrongState:
            return {"dat kan niet vanuit de toestand `{0}`", "not possible in the state `{0}`"};
        case Kind::OtherActor: return {"dit is aan {0}", "this is for {0} to do"};
        case Kind::GuardFalse: return {"dat kan alleen als {0}", "possible only if {0}"};
        case Kind::GuardOpen:
            return {"het is nog niet bekend of {0}", "it is not known yet whether {0}"};
        case Kind::TooEarly: return {"dat kan pas vanaf {0}", "possible only from {0} on"};
        case Kind::TermNotRunning: return {"{0} loopt niet", "{0} does not run"};
        case Kind::ExtendedOften:
            return {"{0} mag niet nog eens worden verlengd", "{0} may not be extended once more"};
        case Kind::ExtendedFar:
            return {"zo lang mag {0} niet worden verlengd", "{0} may not be extended that far"};
        case Kind::NotAgreed:
            return {"{0} kan alleen in overleg worden verlengd",
                    "{0} can be extended by agreement only"};
        case Kind::NoReasons:
            return {"daarvoor moeten redenen worden gegeven", "reasons have to be given for it"};
        case Kind::Done: return {"dat is al gebeurd", "that has been done already"};
        case Kind::BeforeThat:
            return {"er is al iets vastgelegd van een latere dag, {0}",
                    "something of a later day, {0}, was recorded already"};
    }
    return {};
}

constexpr Both too_early_some_day = {"dat kan nog niet", "that is not possible yet"};

std::string about(const model::Model& model,
                  const facts::Case& given,
                  model::StepId id,
                  const Hindrance& hindrance,
                  Language language) {
    using Kind = Hindrance::Kind;
    const model::Step& step = model.steps[id];
    switch (hindrance.kind) {
        case Kind::NotBegun:
        case Kind::Done:
        case Kind::NoReasons: return {};
        case Kind::WrongState: return model.states[hindrance.state].name;
        case Kind::OtherActor: return procedure::actor_of(model, given, id);
        case Kind::GuardFalse:
        case Kind::GuardOpen: return step.guards[hindrance.guard].sentence;
        case Kind::TooEarly:
        case Kind::BeforeThat: return hindrance.day ? date_text(*hindrance.day, language) : "";
        case Kind::TermNotRunning:
        case Kind::ExtendedOften:
        case Kind::ExtendedFar:
        case Kind::NotAgreed: return model.terms[step.term].phrase;
    }
    return {};
}

Both words_of(Running::Standing standing) {
    using Standing = Running::Standing;
    switch (standing) {
        case Standing::Open: return {"loopt tot en met {0}", "runs up to and including {0}"};
        case Standing::Suspended:
            return {"staat stil; eindigt niet vóór {0}", "stands still; does not end before {0}"};
        case Standing::Ended:
            return {"gehaald op {1}; de laatste dag is {0}", "met on {1}; the last day is {0}"};
        case Standing::EndedLate:
            return {"te laat, op {1}; de laatste dag was {0}",
                    "late, on {1}; the last day was {0}"};
        case Standing::Overdue: return {"verstreken; eindigde op {0}", "ran out; ended on {0}"};
        case Standing::Lapsed:
            return {"vervallen op {2}, niet gedaan; de laatste dag was {0}",
                    "lapsed on {2}, not done; the last day was {0}"};
        case Standing::Unknown: return {"nog niet te berekenen", "cannot be computed yet"};
    }
    return {};
}

constexpr Both suspended_days = {", waarvan {0} opgeschort", ", {0} of which suspended"};

// In the order of SketchWord.
constexpr std::array<Both, 5> sketch_words = {{
    {"begin", "begin"},
    {"einde", "end"},
    {"in elke toestand", "in any state"},
    {"termijn naar het geval", "term by the case"},
    {"besluit", "decision"},
}};

}  // namespace

std::string hindrance_text(const model::Model& model,
                           const facts::Case& given,
                           model::StepId step,
                           const Hindrance& hindrance,
                           Language language) {
    const bool some_day = hindrance.kind == Hindrance::Kind::TooEarly && !hindrance.day;
    const Both words = some_day ? too_early_some_day : words_of(hindrance.kind);
    std::string text = with(words.in(language), about(model, given, step, hindrance, language));
    if (hindrance.unit.valid()) {
        text += " (" + place_text(model, hindrance.unit, std::nullopt) + ')';
    }
    return text;
}

std::string hindrances_text(const model::Model& model,
                            const facts::Case& given,
                            model::StepId step,
                            const std::vector<Hindrance>& hindrances,
                            Language language) {
    std::string text;
    for (const Hindrance& one : hindrances) {
        const std::string next = hindrance_text(model, given, step, one, language);
        if (text.find(next) != std::string::npos) continue;  // two rules may say the same
        text += (text.empty() ? "" : "; ") + next;
    }
    return text;
}

std::string running_text(const Running& running, Language language) {
    const auto last = running.last();
    const std::string day = last ? date_text(*last, language) : "";
    const std::string ended = running.ended ? date_text(*running.ended, language) : "";
    const std::string lapsed = running.lapsed ? date_text(*running.lapsed, language) : "";
    const std::array days_said{day, ended, lapsed};
    std::string text = filled(words_of(running.standing).in(language), days_said);
    if (running.error) text += " (" + std::string(word_of(*running.error, language)) + ')';
    if (running.suspended_days > 0) {
        const calendar::Duration days{running.suspended_days, calendar::Unit::Day};
        text += with(suspended_days.in(language), duration_text(days, language));
    }
    return text;
}

std::string length_text(const model::Model& model, model::TermId term, Language language) {
    const model::NodeId id = model.terms[term].duration;
    if (!id.valid()) return {};
    const model::Node& node = model.nodes[id];
    const auto* fixed = std::get_if<model::Constant>(&node.kind);
    return fixed == nullptr ? "" : duration_text({fixed->value, node.type.unit}, language);
}

std::string_view word_of(SketchWord word, Language language) {
    return sketch_words.at(static_cast<std::size_t>(word)).in(language);
}

}  // namespace engine::report
