/// Sentences about a case, such as `het aantal steunbetuigingen is 55`, read against its rules.
#pragma once

#include "engine/facts/case.h"
#include "engine/text/diagnostic.h"

#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What the sentences say and no more, with the subject of `given`. When they cannot be read,
/// `wrong` says why, about the text that is added to `files`.
std::optional<engine::facts::Case> said(const std::vector<std::string>& sentences,
                                        const engine::model::Model& model,
                                        const engine::text::SourceFiles& rules,
                                        const engine::facts::Case& given,
                                        engine::text::SourceFiles& files,
                                        engine::text::Diagnostics& wrong);

}  // namespace cli
