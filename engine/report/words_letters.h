/// The sentences of letters.
#pragma once

#include "engine/report/words.h"

#include <initializer_list>
#include <string>

namespace engine::report {

enum class LetterText {
    FilingReceiptTitle,
    ReceiptTitle,
    CompletionTitle,
    DecisionTitle,
    DecidedTitle,
    NoticeTitle,
    ObjectionTitle,
    To,        ///< Who.
    From,      ///< Who.
    On,        ///< Day.
    About,     ///< Title, reference.
    Received,  ///< Day.
    FiledBy,   ///< Day, who.
    WhenDecided,
    NoTerm,
    TermRuns,  ///< Term, last day, article.
    HowCounted,
    Day,
    UpTo,
    What,
    Why,
    AskStatus,  ///< Reference.
    NextTitle,
    Next,    ///< Who, step.
    NextBy,  ///< Who, step, day.
    Lacking,
    LackingIntro,
    CompleteBy,  ///< Day, article.
    CompleteOpen,
    Otherwise,  ///< Articles.
    Suspends,   ///< Articles.
    Outcome,    ///< Outcome.
    Decided,    ///< Step, day, who.
    Deemed,     ///< Step, day.
    ReasonsTitle,
    OpenTitle,
    OpenJudgement,  ///< What.
    RemedyTitle,
    Objection,          ///< Within, from when, with whom, articles.
    Appeal,             ///< As Objection.
    Review,             ///< As Objection.
    AfterAnnouncement,  ///< From when.
    NoRemedy,           ///< Which, article.
    OfStep,             ///< Step, sentence.
    ObjectionWord,
    AppealWord,
    ReviewWord,
    Overdue,  ///< Term, last day.
    Default,
    PenaltyComes,
    ObjectTo,  ///< Day.
    ObjectBy,  ///< Day.
    Grounds,
    Fill,  ///< What.
    Name,
    Address,
    Signature,
    Choice,
    ReasonsForChoice,
    GroundsOfObjection,
    DayOfDecision,
    WhatLacks,
    WhichCourt,
    WhichRemedy,
    HowLong,
    NoSuchStep,
};

std::string letter_text(LetterText text,
                        Language language,
                        std::initializer_list<std::string> arguments = {});

}  // namespace engine::report
