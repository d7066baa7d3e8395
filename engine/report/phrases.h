/// The fixed words of answers and overviews, in Dutch and in English.
#pragma once

#include "engine/model/outcome.h"
#include "engine/report/words.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace engine::report {

/// What a phrase fills in stands between braces in the catalogue: `{0}`, `{1}`.
enum class Phrase {
    ReferenceDate,
    Rules,
    NoRules,  ///< Subject.
    WhatNow,
    Or,
    Defects,  ///< Count, of more than one.
    OneDefect,
    OpenJudgements,  ///< Count.
    OneOpenJudgement,
    UnknownFacts,  ///< Count.
    OneUnknownFact,
    InTheWay,  ///< Count.
    OneInTheWay,
    OneOf,
    JudgementOf,    ///< Organ, what is judged.
    Judgement,      ///< What is judged.
    Have,           ///< Value, bound.
    HaveWithin,     ///< Value, what it should be, as below.
    HaveBeyond,     ///< Value, what it should be.
    BoundAtLeast,   ///< Bound.
    BoundAtMost,    ///< Bound.
    BoundMore,      ///< Bound.
    BoundLess,      ///< Bound.
    Beside,         ///< Value, bound; of dates and of what is not counted.
    Short,          ///< Shortfall.
    TooMuch,        ///< Excess.
    MendWithin,     ///< Term, place.
    Exception,      ///< Sentence.
    SetAside,       ///< Place, sentence.
    Deviation,      ///< Place.
    Hardship,       ///< Place, reasons.
    Presumed,       ///< Place.
    SupplyBy,       ///< Demand, who.
    NowShort,       ///< Demand, now, shortfall.
    NowTooMuch,     ///< Demand, now, excess.
    Now,            ///< Demand, now.
    GiveJudgement,  ///< Organ, question.
    Answer,         ///< What is judged, the answer that helps.
    MayHelp,        ///< Organ, place, place of the clause.
    DeferUntil,     ///< Day.
    NotWeighed,     ///< Organ, place, what.
    Overflow,       ///< Places.
    Conflict,       ///< Places.
    Contradiction,  ///< Places.
    IsAtLeast,      ///< Fact, bound.
    IsAtMost,
    IsMore,
    IsLess,
    Is,
    IsNot,
    IsOneOf,
    IsNoneOf,
    IsAfter,
    IsBefore,
    IsNotAfter,
    IsNotBefore,
    IsKnown,  ///< Fact.
    Exists,   ///< Fact.
    Unknown,
    Absent,
    TooLarge,
    Contradicts,
    NotBegun,
    Allowed,
    Expected,     ///< What was expected, what came.
    ExamplesRun,  ///< Passed, of all.
    NeverTrue,    ///< Clause.
    NeverFalse,   ///< Clause.
    NeverEither,  ///< Clause.
    AllCovered,
    NotCovered,
    NoExamples,
    NoSuchFinding,
    NotAsked,
    Said,  ///< Place in the case.
    By,    ///< Place.
};

/// The phrase with its blanks filled.
std::string said(Phrase phrase,
                 Language language,
                 std::initializer_list<std::string_view> blanks = {});

/// `aan te vullen`.
std::string_view word_of(model::Outcome outcome, Language language);
/// The same of what a dossier keeps, which is always the Dutch word; another word stays as it is.
std::string_view word_of_kept(std::string_view outcome, Language language);
/// `vervuld`.
std::string_view word_of(model::Status status, Language language);

}  // namespace engine::report
