/// The letters of a dossier: what is certain is filled in, what is not stands open and marked.
#pragma once

#include "engine/report/answer_words.h"
#include "engine/report/letter.h"
#include "engine/report/status_text.h"

#include <optional>
#include <string_view>

namespace engine::report {

enum class LetterKind {
    FilingReceipt,      ///< `ontvangstbewijs`: what who files takes home; no letter of an organ.
    Receipt,            ///< `ontvangstbevestiging`
    CompletionRequest,  ///< `aanvulling`
    Decision,           ///< `besluit`
    NoticeOfDefault,    ///< `ingebrekestelling`
    Objection,          ///< `bezwaar`
};

/// By its name on the command line.
std::optional<LetterKind> letter_kind(std::string_view name);

/// `judged` is how the case is judged with all that is known now.
Letter letter_of(LetterKind kind, const Status& status, const Judged& judged, Language language);

/// The step that must be possible before the letter may go out; empty when none.
std::string_view step_of(LetterKind kind);

}  // namespace engine::report
