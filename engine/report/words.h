/// The catalogue of what people read: every sentence in Dutch and in English.
#pragma once

#include "engine/text/codes.h"

#include <string_view>

namespace engine::report {

enum class Language { Dutch, English };

/// The sentence of a code, with `{0}`, `{1}` for its arguments, and what one can do about it.
struct Words {
    std::string_view message;
    std::string_view help;  ///< May be empty.
};

Words words_of(text::Code code, Language language);

/// How a sort of word is called in a sentence: `name` is "een naam". Other text is itself.
std::string_view word_of(std::string_view sort, Language language);

/// Between the last two of several.
std::string_view or_word(Language language);

/// How `WT0101` says that the text ended, or that nothing in particular was expected.
std::string_view end_of_text(Language language);

}  // namespace engine::report
