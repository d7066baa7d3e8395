/// Cases and worked examples from Wijktaal, and cases from JSON.
#pragma once

#include "engine/facts/case.h"
#include "engine/facts/example.h"
#include "engine/syntax/tree.h"
#include "engine/text/diagnostic.h"

namespace engine::facts {

/// The cases of a `verzoek`; a file has one, or none when it could not be read.
std::vector<Case> read_requests(const syntax::Tree& tree,
                                const model::Model& model,
                                text::Diagnostics& diagnostics);

/// The `voorbeelden` of a file.
std::vector<Example> read_examples(const syntax::Tree& tree,
                                   const model::Model& model,
                                   text::Diagnostics& diagnostics);

/// A case in JSON, in the form that `schema` describes.
std::optional<Case> read_json(const text::SourceFiles& files,
                              text::FileId file,
                              const model::Model& model,
                              text::Diagnostics& diagnostics);

/// The regulation by which a case in JSON is judged.
struct NamedRegulation {
    std::string title;
    text::Span span;
};

/// Nothing when the text names none, which is then said.
std::optional<NamedRegulation> regulation_of(text::FileId file,
                                             const text::SourceFile& source,
                                             text::Diagnostics& diagnostics);

}  // namespace engine::facts
