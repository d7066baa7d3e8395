/// Mistakes that people are likely to make in a procedure, told from where its sentence broke off.
#pragma once

#include "engine/syntax/antlr/builder.h"

#include <optional>

namespace engine::syntax {

/// None when the reader's own account of it is as good.
std::optional<text::Diagnostic> mistake_in_procedure(antlr4::Parser& parser,
                                                     const antlr4::RecognitionException& error,
                                                     const Builder& builder);

}  // namespace engine::syntax
