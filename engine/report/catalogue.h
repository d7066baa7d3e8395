/// The entries of the catalogue, as its files share them. Not a door: read `words.h`.
#pragma once

#include "engine/report/words.h"

#include <span>

namespace engine::report {

struct Entry {
    text::Code code = text::Code::Unexpected;
    Words dutch;
    Words english;
};

// Together every code, in the order of text::Code.
std::span<const Entry> words_about_reading();
std::span<const Entry> words_about_names();
std::span<const Entry> words_about_values();
std::span<const Entry> words_about_structure();
std::span<const Entry> words_about_cases();
std::span<const Entry> words_about_procedures();

}  // namespace engine::report
