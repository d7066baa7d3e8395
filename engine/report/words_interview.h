/// What is said in an interview.
#pragma once

#include "engine/interview/reply.h"
#include "engine/report/words.h"

#include <initializer_list>
#include <string>

namespace engine::report {

enum class InterviewText {
    Welcome,  ///< Title of the regulation.
    WhatTitle,
    Ask,        ///< What is asked for.
    AnswerFor,  ///< Place, form.
    Answer,     ///< Form.
    HangsOnIt,
    Clause,  ///< Place, sentence.
    Commands,
    NothingBack,
    NotYet,
    Skipped,
    Saved,       ///< File, arguments to go on.
    CannotSave,  ///< File.
    NoTerminal,
    NotEnough,  ///< What is lacking.
    Check,
    Line,  ///< Number, what, answer.
    CheckCommands,
    OutcomeNow,  ///< Outcome.
    OutcomeBy,   ///< Outcome, places.
    StillAllowed,
    FileMissing,  ///< File.
    Stopped,
    NoMore,
    NoSuchAnswer,  ///< What was typed.
};

std::string interview_text(InterviewText text,
                           Language language,
                           std::initializer_list<std::string> arguments = {});

/// Why an answer was not taken, and which choice may have been meant.
std::string misread_text(const interview::Misread& misread, Language language);

/// `ja of nee`, `een bedrag per jaar, zoals € 46.000, of geen`. Choices are for the caller to name.
std::string form_text(const model::Attribute& attribute, Language language);

}  // namespace engine::report
