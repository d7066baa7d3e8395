/// The generated reader and its runtime, for the files of this folder only.
#pragma once

#include "antlr4-runtime.h"
#include "WijktaalLexer.h"
#include "WijktaalParser.h"

namespace engine::syntax {

using P = grammar::WijktaalParser;

template <class Context>
Context* as(antlr4::tree::ParseTree* tree) {
    return dynamic_cast<Context*>(tree);
}

}  // namespace engine::syntax
