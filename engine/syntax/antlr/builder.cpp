#include "engine/syntax/antlr/builder.h"

#include <utility>

namespace engine::syntax {

Builder::Builder(Tree& tree, const text::SourceFile& file, text::Diagnostics& diagnostics)
    : tree_(tree), file_(file), diagnostics_(diagnostics), places_(tree.file, file) {}

Span Builder::span(const antlr4::ParserRuleContext& context) const {
    const antlr4::Token* first = context.start;
    const antlr4::Token* last = context.stop == nullptr ? first : context.stop;
    return text::join(span(*first), span(*last));
}

void Builder::say(text::Code code, Span place, std::vector<std::string> arguments) {
    diagnostics_.push_back({code, place, std::move(arguments)});
}

}  // namespace engine::syntax
