/// What is said in an interview.
#pragma once

#include "engine/model/type.h"
#include "engine/report/words.h"

#include <initializer_list>
#include <string>

namespace engine::report {

enum class InterviewText {
    Welcome,  ///< Title of the regulation.
    WhatTitle,
    Ask,            ///< What is asked for.
    Concerns,       ///< Places.
    Expected,       ///< Form.
    NotUnderstood,  ///< Form.
    Commands,
    NothingBack,
    Skipped,
    Saved,       ///< File.
    CannotSave,  ///< File.
    NoTerminal,
    NotEnough,  ///< What is lacking.
    Check,
    Line,  ///< Number, what, answer.
    CheckCommands,
    OutcomeNow,   ///< Outcome.
    FileMissing,  ///< File.
    Stopped,
    NoMore,
    NoSuchAnswer,  ///< What was typed.
};

std::string interview_text(InterviewText text,
                           Language language,
                           std::initializer_list<std::string> arguments = {});

/// `ja of nee`, `een bedrag per jaar, zoals € 46.000`. Choices are for the caller to name.
std::string form_text(const model::Type& type, Language language);

}  // namespace engine::report
