/// The sentences of a procedure: states, steps, terms, and what happened in a worked example.
#pragma once

#include "engine/syntax/clause.h"

#include <optional>
#include <variant>
#include <vector>

namespace engine::syntax {

/// What a term counts from.
struct Moment {
    enum class Kind {
        Named,   ///< `ontvangst`, `het besluit`, `de gewenste start`: event, role, date fact.
        Step,    ///< `de stap aanvulling vragen`
        Expiry,  ///< `het verstrijken van de beslistermijn`, `… van de termijn voor aanvullen`
    };
    Span span;
    Kind kind = Kind::Named;
    bool of_step = false;  ///< With Expiry: `de termijn voor aanvullen`, the term of that step.
    Path path;
};

/// `8 weken na ontvangst`, `30 werkdagen vanaf de ontvangst`, `18 weken vóór de gewenste start`.
struct Distance {
    enum class Side { After, From, Before };
    Span span;
    ExpressionId duration;  ///< A duration, or what has one: an invulpunt, a derived fact.
    Side side = Side::After;
    Moment moment;
};

/// `procedure "behandeling" van een uitdaging, begint met "ontvangst", besluit is een beschikking
/// op aanvraag van de uitdager.`
struct Procedure {
    enum class Character {
        OrderOnApplication,  ///< `een beschikking op aanvraag`
        GeneralDecision,     ///< `een besluit van algemene strekking`
        PrivateLaw,          ///< `een privaatrechtelijke beslissing`
        ForeignLaw,          ///< `een besluit naar ander recht`
    };
    Quoted name;
    std::optional<Name> subject;    ///< None: `bij een beschikking op aanvraag`, of any subject.
    std::optional<Quoted> opening;  ///< `begint met "ontvangst"`: the filing, named here.
    std::optional<Moment> begins;   ///< `begint met de stap toewijzen`: something named elsewhere.
    std::optional<Character> character;
    std::optional<Name> applicant;  ///< `van de uitdager`
};

/// `toestand "ontvangen", begin.`
struct State {
    Quoted name;
    bool begin = false;
    bool end = false;
};

// ---- the parts of a step and of a term, in the order of the text --------------------------------

/// `van ontvangen of in behandeling naar aan te vullen`; without `to`: the state stays.
struct Passage {
    std::vector<Name> from;
    std::optional<Name> to;
};
/// `indien de uitdaging niet volledig is`
struct Guard {
    ConditionId condition;
};
/// `uiterlijk 4 weken na de stap aanvulling vragen`
struct AtLatest {
    Distance distance;
};
/// `pas na het verstrijken van de beslistermijn`, `pas 30 werkdagen vóór …`
struct NotBefore {
    std::optional<ExpressionId> duration;  ///< None: as soon as the moment has passed.
    Distance::Side side = Distance::Side::After;
    Moment moment;
};
/// `schort de beslistermijn op`, `hervat de beslistermijn`
struct Halts {
    bool resumes = false;
    Name term;
};
/// `met redenen`
struct WithReasons {};
/// `is een besluit`: the decision of the procedure.
struct IsDecision {};
/// `daartegen staat gedurende 6 weken na de bekendmaking bezwaar open`; `daartegen staat geen
/// bezwaar open`.
struct Remedy {
    enum class Kind { Objection, Appeal, Review };  ///< `bezwaar`, `beroep`, `herziening`
    Kind kind = Kind::Objection;
    bool none = false;
    std::optional<Distance> within;
};
/// What silence means when a term has run out.
struct Silence {
    enum class Kind {
        Nothing,  ///< `bij overschrijding volgt niets`
        Default,  ///< `bij overschrijding kan de uitdager het college in gebreke stellen`
        Deemed,   ///< `bij overschrijding geldt de stap weigeren als gezet`
        Opens,    ///< `bij overschrijding kan het college de stap buiten behandeling laten zetten`
    };
    Kind kind = Kind::Nothing;
    std::optional<Name> actor;  ///< With Default and Opens.
    std::optional<Name> organ;  ///< With Default: who is in default.
    std::optional<Name> step;   ///< With Deemed and Opens.
};
/// `grondslag: Awb artikel 4:17`
struct OnBasis {
    Reference basis;
};
/// `eindigt door toewijzen, weigeren of intrekken`
struct EndsBy {
    std::vector<Name> steps;
};
/// `te verlengen met 6 weken, ten hoogste 1 keer`; without a duration `te verlengen in overleg`.
struct Extensible {
    std::optional<ExpressionId> duration;
    std::optional<std::int64_t> times;
};
/// `volgens de Algemene termijnenwet`; none: `zonder kalender`.
struct ByCalendar {
    std::optional<Name> name;
    bool quoted = false;
};
/// `voor zover geen andere termijn geldt`: only when nothing else bounds the decision.
struct Residual {};

struct StepPart {
    Span span;
    std::variant<Passage,
                 Guard,
                 AtLatest,
                 NotBefore,
                 Halts,
                 WithReasons,
                 IsDecision,
                 Remedy,
                 Silence,
                 OnBasis,
                 ByCalendar>
        kind;
};

/// `stap "aanvullen": de uitdager, van aan te vullen naar in behandeling, …`
struct Step {
    Quoted name;
    Name actor;
    std::vector<StepPart> parts;
};

struct TermPart {
    Span span;
    std::variant<EndsBy, Extensible, ByCalendar, Silence, OnBasis, Residual> kind;
};

/// `termijn "beslistermijn": 8 weken na ontvangst, eindigt door …`
struct Term {
    Quoted name;
    Distance distance;
    std::vector<TermPart> parts;
};

}  // namespace engine::syntax
