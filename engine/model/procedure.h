/// How a request is dealt with: states, steps, terms, and what silence means.
#pragma once

#include "engine/calendar/terms/term.h"
#include "engine/model/concept.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::model {

struct Procedure;
using ProcedureId = base::Id<Procedure>;
struct State;
using StateId = base::Id<State>;
struct Step;
using StepId = base::Id<Step>;
struct Term;
using TermId = base::Id<Term>;

/// What a decision is in law. Declared, never assumed: objection, penalty and suspension follow
/// from it.
enum class Character { OrderOnApplication, GeneralDecision, PrivateLaw, ForeignLaw };

/// Who acts: an organ, or a party by its name. In a procedure that goes with any decision of a
/// character, `Applicant` and `Authority` are whoever these are in the main procedure.
struct Actor {
    enum class Kind { Organ, Party, Applicant, Authority };
    Kind kind = Kind::Party;
    OrganId organ = {};       ///< With Organ.
    std::string phrase = {};  ///< `het college`, `de uitdager`; as written.
};

/// What a term counts from.
struct Moment {
    enum class Kind {
        Filing,        ///< The request came in: what begins the main procedure.
        Step,          ///< One of `steps` was taken, the last time.
        Expiry,        ///< The last day of the term: what counts after it begins the day after.
        Fact,          ///< The day that a fact names.
        Decision,      ///< The decision of the main procedure was taken.
        DecisionTerm,  ///< The last day of the term for deciding of the main procedure.
    };
    Kind kind = Kind::Filing;
    std::vector<StepId> steps = {};  ///< Those of one name, where several procedures have it.
    TermId term = {};
    NodeId date = {};  ///< With Fact; of type Date.
};

/// What silence means when a term has run out.
struct Silence {
    enum class Kind {
        Nothing,
        Default,  ///< Notice of default, then a penalty by the day: Awb 4:17.
        Deemed,   ///< A step counts as taken on the day after the last.
        Opens,    ///< A step may be taken from the day after the last.
    };
    Kind kind = Kind::Nothing;
    Actor actor = {};  ///< With Default: who gives notice; with Opens: who takes the step.
    StepId step = {};  ///< With Default: the notice, a step of kind Notice.
};

/// A term that runs from a moment until a step ends it.
struct Term {
    ProcedureId procedure = {};
    UnitId unit = {};
    std::string name = {};    ///< `beslistermijn`; of a step `termijn voor aanvullen`.
    std::string phrase = {};  ///< With its article: `de beslistermijn`.
    NodeId duration = {};     ///< Of type Duration; not valid: it runs out with what it starts
                              ///< from, as in `pas na de stap toewijzen`.
    Moment start = {};
    calendar::CountFrom count_from = calendar::CountFrom::DayAfter;
    calendar::Direction direction = calendar::Direction::Forward;
    calendar::Calendar calendar = calendar::Calendar::Termijnenwet;
    std::vector<StepId> ended_by = {};  ///< Empty of a residual term: by the main decision; of a
                                        ///< term to challenge a decision: it only runs out.
    NodeId extension = {};        ///< By how much at most each time; not valid: not by one side.
    std::int64_t extensions = 0;  ///< How often.
    bool by_agreement = false;    ///< Both sides may agree on any extension.
    bool residual = false;        ///< Holds only where the main procedure has no term for deciding.
    Silence silence = {};
    std::vector<Basis> bases = {};
    text::Span span = {};
};

/// One condition under which a step may be taken. All guards of a step must hold.
struct Guard {
    enum class Kind {
        Admissible,      ///< The request is admissible.
        Complete,        ///< The request is complete.
        GroundToRefuse,  ///< A ground to refuse exists, whether it binds or not.
        BindingGround,   ///< A ground exists on which refusal must follow.
        GroundToDefer,
        Facts,  ///< A condition on facts and judgements.
    };
    Kind kind = Kind::Facts;
    bool negated = false;
    NodeId condition = {};      ///< With Facts.
    std::string sentence = {};  ///< Behind `indien`: `de uitdaging niet volledig is`.
};

/// Until when the decision can be challenged, and how.
struct Remedy {
    enum class Kind { Objection, Appeal, Review };
    Kind kind = Kind::Objection;
    bool none = false;  ///< Said not to be there.
    TermId term = {};   ///< Runs only where the step was taken; not valid when none was named.
};

struct Step {
    enum class Kind {
        Act,        ///< Written as a step.
        Extension,  ///< Of a term that may be extended: follows from the term.
        Notice,     ///< Of default: follows from what silence means.
    };
    Kind kind = Kind::Act;
    ProcedureId procedure = {};
    UnitId unit = {};
    std::string name =
        {};  ///< `aanvulling vragen`, `beslistermijn verlengen`, `in gebreke stellen`.
    Actor actor = {};
    std::vector<StateId> from = {};  ///< Empty: any state but an end.
    StateId to = {};                 ///< Not valid: the state stays.
    std::vector<Guard> guards = {};
    TermId not_before = {};  ///< May be taken once this term has run out; not valid: at once.
    TermId at_latest = {};   ///< Not valid: no term of its own.
    std::vector<TermId> halts = {};
    std::vector<TermId> resumes = {};
    TermId term = {};  ///< Of Extension and Notice: that which is extended, or has run out.
    bool with_reasons = false;
    bool decides = false;
    std::optional<Remedy> remedy = {};
    std::vector<Basis> bases = {};
    text::Span span = {};
};

struct State {
    ProcedureId procedure = {};
    std::string name = {};
    bool begin = false;
    bool end = false;  ///< It may still be followed by steps that leave the state, as publication.
    text::Span span = {};
};

/// The main procedure of a subject names its filing; others begin with a moment of it. One without
/// a subject goes with any main procedure whose decision has its character.
struct Procedure {
    UnitId unit = {};
    std::string name = {};
    SubjectId subject = {};  ///< Not valid: of any subject.
    std::optional<Character> character = {};
    Moment begins = {};
    std::string opening = {};  ///< What the filing is called, `ontvangst`; of a main procedure.
    Actor applicant = {};      ///< Of a main procedure.
    std::vector<StateId> states = {};  ///< May be empty of one that only adds terms.
    std::vector<StepId> steps = {};
    std::vector<TermId> terms = {};
    text::Span span = {};

    bool main() const { return subject.valid() && !opening.empty(); }
};

}  // namespace engine::model
