/// A verdict made readable: how each clause stands and why, what is still needed, what would help.
#pragma once

#include "engine/evaluate/judge.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace engine::evaluate {

struct Value {
    model::Type type;
    State state = State::Unknown;
    std::int64_t value = 0;
};

/// One thing that was looked at, behind what it was looked at for.
struct Step {
    std::uint32_t depth = 0;
    /// A fact or judgement of the case, a parameter, or a definition.
    std::variant<model::AttributeId, model::ParameterId, model::DefinitionId> what;
    Value value;
    model::UnitId source;   ///< That gave the value: the version, filling, override or presumption.
    text::Span said;        ///< Of a fact: where in the case.
    bool presumed = false;  ///< By `source`, the case being silent.
};

/// The two sides of a comparison, and what lies between them.
struct Measure {
    Value have;
    model::Comparison::Relation relation = model::Comparison::Relation::Equal;
    Value bound;
    bool bound_is_constant = false;         ///< The sentence of the clause names it already.
    std::optional<std::int64_t> shortfall;  ///< Above zero, in the unit of `have`, when not met.
};

/// What set a clause aside, or made an exception to it.
struct Overruled {
    enum class By { Unless, Waiver, Override, Hardship };
    By by = By::Unless;
    model::UnitId unit;
    std::string sentence;  ///< May be empty.
};

/// How one clause stands. Items of a list follow the finding of the list.
struct Finding {
    model::RuleId rule;
    model::ClauseId clause;
    std::uint32_t depth = 0;  ///< 0, or deeper for items of a list.
    model::Status status = model::Status::Unknown;
    /// Whether the request is helped when the clause is true: its sentence is then `affirmed`, else
    /// `denied`.
    bool wanted = true;
    bool decisive = false;  ///< The outcome would be another without it.
    std::optional<Measure> measure;
    std::vector<Step> steps;
    std::vector<Overruled> overruled;
    model::OrganId awaits;  ///< Whose judgement it waits for.
};

/// One change or answer. Without a bound: any answer may do, it must be known. A judgement that
/// was given is the organ's, and never a move; nor is another text.
struct Move {
    enum class Kind { Supply, Change, Judge };
    Kind kind = Kind::Supply;
    model::AttributeId attribute;
    std::optional<model::Comparison::Relation> relation = {};
    std::vector<std::int64_t> values = {};  ///< One for a relation; several: one of these.
    bool negated = false;                   ///< None of the values; or absent must be given up.
    std::optional<std::int64_t> shortfall = {};  ///< From what the case says now.
    friend bool operator==(const Move&, const Move&) = default;
};

/// Changes that together make the request pass: that was tried, with the values nearest to the
/// bounds. What a move leaves free to answer could not be tried.
struct Way {
    std::vector<Move> moves;  ///< By attribute.
    friend bool operator==(const Way&, const Way&) = default;
};

struct Problem {
    enum class Kind { Overflow, Conflict, Contradiction };
    Kind kind = Kind::Overflow;
    std::vector<model::UnitId> units;
};

struct Answer {
    model::Outcome outcome = model::Outcome::Undetermined;
    std::vector<Finding> findings;  ///< By regulation and place.
    /// What is needed to pass: the moves of the smallest way. When there is no way and the outcome
    /// is open: what has to be known to settle it. Empty when nothing stands in the way.
    std::vector<Move> needs;
    std::vector<Way> ways;  ///< Different ways to pass, smallest first, at most `ways_max`.
    std::vector<Problem> problems;
    std::vector<std::uint32_t> mend_terms;         ///< Positions in the model, when incomplete.
    std::vector<std::uint32_t> hardships;          ///< Those that could help.
    std::vector<std::uint32_t> weighings;          ///< Those with factors not yet judged.
    std::optional<calendar::Date> until;           ///< When deferred, if known.
    std::vector<model::RegulationId> regulations;  ///< In force, that have a rule for the subject.
};

constexpr std::size_t ways_max = 3;

/// The most steps that one finding tells: what lies further behind is left out.
constexpr std::size_t steps_max = 1'000;

/// `verdict` is what `judge` made of the same program and case.
Answer answer(const model::Model& model,
              const Program& program,
              const facts::Case& given,
              const Verdict& verdict);

/// The case judged on its own date, and that made readable.
Answer answer(const model::Model& model, const facts::Case& given);

}  // namespace engine::evaluate
