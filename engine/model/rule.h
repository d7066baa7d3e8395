/// What the regulations demand and decide.
#pragma once

#include "engine/model/concept.h"

#include <string>
#include <vector>

namespace engine::model {

struct Clause;
using ClauseId = base::Id<Clause>;
struct Rule;
using RuleId = base::Id<Rule>;

/// `In afwijking van artikel 4, onderdeel a, is die voorwaarde niet vereist indien …`, or
/// `Artikel 4 blijft buiten toepassing indien …`.
struct Waiver {
    UnitId unit = {};
    NodeId condition = {};      ///< False outside the period of the unit.
    std::string sentence = {};  ///< The condition behind `omdat`: `de uitdaging kleinschalig is`.
};

/// A condition that can be cited, fulfilled, waived and tested on its own.
struct Clause {
    enum class Form {
        Plain,  ///< One condition.
        All,    ///< A list of which all must be true.
        Any,    ///< A list of which one must be true.
        None,   ///< A list of which none may be true.
    };
    UnitId unit = {};
    Form form = Form::Plain;
    std::vector<ClauseId> items = {};  ///< Of a list.
    NodeId rule = {};                  ///< As written, before `tenzij`.
    NodeId exception = {};             ///< Behind `tenzij`; not valid without one.
    std::vector<Waiver> waivers = {};
    NodeId node = {};  ///< The whole, exceptions and waivers counted.
    std::string affirmed =
        {};  ///< `het budget is ten hoogste € 50.000`; of a list what introduces it.
    std::string denied = {};  ///< `het budget is meer dan € 50.000`.
    std::string unless = {};  ///< Behind `tenzij`, verb last; empty without one.
};

/// What follows when the clause is true.
struct Rule {
    enum class Effect {
        Admissible,    ///< Else no valid request at all.
        Inadmissible,  ///< No valid request at all.
        Complete,      ///< Else to be mended.
        Declines,      ///< Not taken up: a repeat.
        Refuses,
        MayRefuse,     ///< The organ chooses, with reasons.
        GrantsUnless,  ///< Granted when false, refused when true.
        Defers,        ///< Decided later.
    };
    UnitId unit = {};
    Effect effect = Effect::Refuses;
    SubjectId subject = {};
    OrganId organ = {};  ///< Not valid for Admissible, Inadmissible and Complete.
    ClauseId clause = {};
    NodeId until = {};  ///< Of Defers: the day.
    text::Span span = {};

    /// Whether the request is better off when the clause is true.
    bool favourable() const { return effect == Effect::Admissible || effect == Effect::Complete; }
};

/// `Het college weegt bij een uitdaging mee: a. …`: judgements that must have been made.
struct Weighing {
    struct Factor {
        UnitId unit = {};
        AttributeId judgement = {};
    };
    UnitId unit = {};
    SubjectId subject = {};
    OrganId organ = {};
    std::vector<Factor> factors = {};
};

/// `De uitdager kan een onvolledige uitdaging binnen 4 weken aanvullen.`
struct MendTerm {
    UnitId unit = {};
    SubjectId subject = {};
    calendar::Duration term = {};
    std::string actor = {};  ///< `de uitdager`.
};

/// `Het college kan, met redenen, artikel 2 buiten toepassing laten.`
struct Hardship {
    UnitId unit = {};
    OrganId organ = {};
    std::vector<UnitId> targets = {};
    NodeId condition = {};  ///< Not valid: always.
};

/// `niet berekenbaar`: text that no rule carries.
struct NotComputable {
    UnitId unit = {};
    OrganId organ = {};       ///< Not valid when nobody in particular.
    std::string reason = {};  ///< May be empty.
};

}  // namespace engine::model
