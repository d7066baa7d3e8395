#include "cli/meaning.h"

#include "engine/resolve/resolve.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace cli {
namespace {

using engine::text::Diagnostic;
using engine::text::FileId;

bool is_error(const Diagnostic& diagnostic) {
    return engine::text::severity_of(diagnostic.code) == engine::text::Severity::Error;
}

}  // namespace

bool has_errors(const engine::text::Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics, is_error);
}

engine::text::Diagnostics errors_in(const engine::text::Diagnostics& diagnostics) {
    engine::text::Diagnostics errors;
    std::ranges::copy_if(diagnostics, std::back_inserter(errors), is_error);
    return errors;
}

std::vector<Meaning> meanings_of(RuleSet& rules) {
    std::set<FileId> unread;
    for (const Diagnostic& diagnostic : rules.diagnostics) {
        if (is_error(diagnostic)) unread.insert(diagnostic.span.file);
    }
    std::vector<Meaning> meanings;
    for (const Closure& closure : rules.closures) {
        meanings.push_back({.closure = &closure, .model = {}, .requests = {}, .examples = {}});
        const bool whole =
            std::ranges::none_of(closure.files, [&](FileId file) { return unread.contains(file); });
        if (!whole) continue;
        // What people gave comes first in what they get to read, then what it stands on.
        const std::vector<const engine::syntax::Tree*> trees(closure.trees.rbegin(),
                                                             closure.trees.rend());
        Meaning& made = meanings.back();
        made.model = engine::resolve::resolve(trees, rules.diagnostics);
        const auto& own = *closure.trees.back();
        made.requests = engine::facts::read_requests(own, made.model, rules.diagnostics);
        made.examples = engine::facts::read_examples(own, made.model, rules.diagnostics);
    }
    put_in_order(rules.diagnostics);
    return meanings;
}

}  // namespace cli
