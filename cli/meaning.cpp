#include "cli/meaning.h"

#include "engine/resolve/resolve.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace cli {
namespace {

using engine::text::Code;
using engine::text::Diagnostic;
using engine::text::FileId;

bool is_error(const Diagnostic& diagnostic) {
    return engine::text::severity_of(diagnostic.code) == engine::text::Severity::Error;
}

/// Whether it is wrong whatever else the text may declare in a sentence that could not be read.
bool stands_alone(const Diagnostic& diagnostic) {
    constexpr std::array codes{Code::TypeMismatch,
                               Code::PeriodMismatch,
                               Code::UnitMismatch,
                               Code::NotOrdered,
                               Code::CannotCalculate,
                               Code::RoundingNeeded,
                               Code::RoundingUnfit,
                               Code::WrongValueType,
                               Code::OutsideRange,
                               Code::TableOverlap};
    return std::ranges::count(codes, diagnostic.code) > 0;
}

/// A case without a regulation has no names to be read with.
void read_json_into(Meaning& made,
                    const engine::text::SourceFiles& files,
                    engine::text::Diagnostics& diagnostics) {
    const FileId root = made.closure->root;
    if (!engine::facts::regulation_of(root, files[root], diagnostics)) return;
    auto given = engine::facts::read_json(files, root, made.model, diagnostics);
    if (given) made.requests.push_back(std::move(*given));
}

void resolve_into(Meaning& made,
                  const engine::text::SourceFiles& files,
                  engine::text::Diagnostics& diagnostics) {
    const Closure& closure = *made.closure;
    // What people gave comes first in what they get to read, then what it stands on.
    const std::vector<const engine::syntax::Tree*> trees(closure.trees.rbegin(),
                                                         closure.trees.rend());
    made.model = engine::resolve::resolve(trees, diagnostics);
    if (is_json(files[closure.root].path())) return read_json_into(made, files, diagnostics);
    const auto& own = *closure.trees.back();
    made.requests = engine::facts::read_requests(own, made.model, diagnostics);
    made.examples = engine::facts::read_examples(own, made.model, diagnostics);
}

}  // namespace

bool has_errors(const engine::text::Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics, is_error);
}

std::string subject_list(const engine::model::Model& model) {
    std::string names;
    for (const auto id : engine::facts::subjects_of_cases(model)) {
        names += (names.empty() ? "`" : ", `") + model.subjects[id].name + '`';
    }
    return names;
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
        engine::text::Diagnostics found;
        resolve_into(meanings.back(), rules.files, found);
        std::ranges::copy_if(found,
                             std::back_inserter(rules.diagnostics),
                             [&](const Diagnostic& one) { return whole || stands_alone(one); });
    }
    put_in_order(rules.diagnostics);
    return meanings;
}

}  // namespace cli
