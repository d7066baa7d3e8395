/// One case: what is known of it, and who says so.
#pragma once

#include "engine/model/model.h"
#include "engine/model/outcome.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::facts {

struct Fact {
    enum class State { Unknown, Known, Absent };
    State state = State::Unknown;
    std::int64_t value = 0;              ///< Meaningful when known; see `model::Type`.
    text::Span span;                     ///< Where it was said.
    std::optional<calendar::Date> date;  ///< Of a judgement.
    std::string reason;                  ///< Of a judgement; may be empty.
};

/// The organ used a hardship clause in this case.
struct SetAside {
    model::UnitId unit;
    std::string reason;
    text::Span span;
    model::OrganId organ = {};                ///< Not valid when it was not said.
    std::optional<calendar::Date> date = {};  ///< Of its decision, when that was said.
};

struct Case {
    std::string title;  ///< May be empty.
    model::SubjectId subject;
    calendar::Date date;  ///< The reference date.
    /// The regulation that it was filed under, in any version; not valid: all that are loaded. On a
    /// day on which that is not in force nothing can be said, whatever higher law says.
    model::RegulationId under = {};
    std::vector<Fact> facts;         ///< By attribute of the model, all of them.
    std::vector<std::string> texts;  ///< Those of the model, then those that the case adds.
    std::vector<SetAside> set_aside;
    model::RegulationId regulation;  ///< When a regulation is judged; else not valid.
};

/// A case in which nothing is known.
Case empty_case(const model::Model& model, model::SubjectId subject, calendar::Date date);

/// Puts what became known into a case; what the newcomer does not say stays as it was.
void learn(Case& known, const Case& learnt, const model::Model& model);

/// Adds what was set aside; what was already keeps the reasons it has.
void set_aside(Case& known, const SetAside& aside);

/// What cases can be about: every subject but `verordening`, which is judged as a text.
std::vector<model::SubjectId> subjects_of_cases(const model::Model& model);

}  // namespace engine::facts
