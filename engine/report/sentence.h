/// From the catalogue's patterns to the sentences about one thing.
#pragma once

#include "engine/report/words.h"
#include "engine/text/diagnostic.h"

#include <span>
#include <string>
#include <string_view>

namespace engine::report {

/// The pattern with `{0}`, `{1}`, … replaced. What has no argument stays as it is.
std::string filled(std::string_view pattern, std::span<const std::string> arguments);

struct Sentences {
    std::string message;
    std::string help;  ///< May be empty.
};

/// What is the case and what one can do about it, each on one line.
Sentences sentences_of(const text::Diagnostic& diagnostic,
                       const text::SourceFiles& files,
                       Language language);

}  // namespace engine::report
