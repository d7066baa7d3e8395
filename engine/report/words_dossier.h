/// The words for dossiers: filing, steps, the record itself.
#pragma once

#include "engine/report/words.h"
#include "engine/store/store.h"

#include <initializer_list>
#include <string>

namespace engine::report {

enum class DossierText {
    WasFiled,  ///< Day, actor.
    FiledOn,   ///< Word before that day.
    OutcomeWord,
    StateOn,  ///< Day.
    Since,    ///< State, day.
    Terms,
    Turn,
    TurnBy,    ///< Actor, step, day.
    TurnOpen,  ///< Actor, step.
    Late,      ///< How many days.
    ToMeet,    ///< Term.
    NobodyActs,
    Possible,
    PossibleBy,   ///< Step, actor, day.
    PossibleAny,  ///< Step, actor.
    NotYet,       ///< Step and actor, why not.
    Lacking,
    LackingFor,    ///< What, for which steps.
    LackingFirst,  ///< What.
    Happened,
    Penalty,        ///< Amount, days, first day.
    PenaltyUnsure,  ///< Amount if counted from a day earlier.
    PenaltyNone,    ///< First day.
    DeemedTaken,    ///< Step.
    Event,          ///< Number, day, step.
    EventBy,        ///< Number, day, step, actor.
    Extension,
    Agreed,  ///< By how much was extended.
    Reason,
    RecordedOn,
    RecordedAt,          ///< Day, time.
    Taken,               ///< Reference, step, day.
    Refused,             ///< Step, why.
    UnknownStep,         ///< Step, all.
    UnknownStepMeant,    ///< Step, the nearest.
    StepToCome,          ///< Step, its day, today.
    CaseToCome,          ///< Its day, today.
    UnknownLetter,       ///< Kind, all.
    UnknownLetterMeant,  ///< Kind, the nearest.
    OtherSubject,        ///< Path, subject.
    UnknownDossier,      ///< Reference, path.
    NotKnownYet,         ///< Reference, the day that was asked for.
    NotFiledYet,         ///< Reference, the day that was asked for, the day of filing.
    NoDossiers,          ///< Path.
    NoneFiledYet,        ///< The day that was asked for.
    NothingLate,
    NoProcedure,  ///< Title of the regulation.
    NoCase,       ///< Path.
    OneCase,      ///< Path.
    BrokenEntry,  ///< Reference, number.
    BrokenRules,  ///< Reference.
    Whole,        ///< How many entries.
    Flaw,         ///< Position, dossier, number, what.
    ImportedAll,  ///< How many.
    NotImported,  ///< Path.
    NoGraphviz,
    NoProcedures,          ///< Path.
    NoOwnProcedure,        ///< Path, those of other regulations.
    ManyProcedures,        ///< Path, those that there are.
    NoSuchProcedure,       ///< Name, those that there are.
    NoSuchProcedureMeant,  ///< Name, the nearest.
    WhatDossier,           ///< The word, those that are understood.
    WhatDossierMeant,      ///< The word, the nearest.
    // Why the log could not do what it was asked; `{0}` is the file.
    Busy,
    Conflict,
    Earlier,
    TooLarge,
    Unlinked,
    NotALog,
    Newer,
    Damaged,
    ReadOnly,
    Full,
    Cannot,
};

std::string dossier_text(DossierText text,
                         Language language,
                         std::initializer_list<std::string> arguments = {});

/// What is wrong at the place of a flaw.
std::string flaw_text(store::Flaw::Kind kind, Language language);

}  // namespace engine::report
