/// The catalogue of what people read: every sentence in Dutch and in English.
#pragma once

#include "engine/text/codes.h"

#include <span>
#include <string>
#include <string_view>

namespace engine::report {

enum class Language { Dutch, English };

/// The sentence of a code, with `{0}`, `{1}` for its arguments, and what one can do about it.
struct Words {
    std::string_view message;
    std::string_view help;
    std::string_view otherwise = {};  ///< Instead of help that mentions an empty argument.
};

Words words_of(text::Code code, Language language);

/// The help that the arguments allow; without arguments that for any text.
std::string_view help_of(const Words& words, std::span<const std::string> arguments);

/// How a sort of word is called in a sentence: `name` is "een naam", `type/money/year` is "een
/// bedrag per jaar". Other text is itself.
std::string word_of(std::string_view sort, Language language);

/// Between the last two of several.
std::string_view or_word(Language language);

/// How `WT0101` says that the text ended, or that nothing in particular was expected.
std::string_view end_of_text(Language language);

}  // namespace engine::report
