/// The sentences of letters.
#pragma once

#include "engine/report/words.h"

#include <initializer_list>
#include <string>

namespace engine::report {

enum class LetterText {
    ReceiptTitle,
    CompletionTitle,
    DecisionTitle,
    NoticeTitle,
    ObjectionTitle,
    To,        ///< Who.
    From,      ///< Who.
    On,        ///< Day.
    About,     ///< Title, reference.
    Received,  ///< Day.
    TermRuns,  ///< Term, last day, article.
    HowCounted,
    Day,
    UpTo,
    What,
    Why,
    NextTitle,
    Next,
    Lacking,
    LackingIntro,
    CompleteBy,  ///< Day, article.
    CompleteOpen,
    Otherwise,
    Suspends,
    Outcome,  ///< Outcome.
    ReasonsTitle,
    OpenTitle,
    OpenJudgement,  ///< What.
    RemedyTitle,
    Remedy,
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
};

std::string letter_text(LetterText text,
                        Language language,
                        std::initializer_list<std::string> arguments = {});

}  // namespace engine::report
