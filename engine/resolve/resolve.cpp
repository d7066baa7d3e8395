#include "engine/resolve/resolve.h"

#include "engine/resolve/draft.h"

namespace engine::resolve {

model::Model resolve(std::span<const syntax::Tree* const> trees, text::Diagnostics& diagnostics) {
    Draft draft(diagnostics);
    place_blocks(trees, draft);
    declare(draft);
    define_values(draft);
    collect_waivers(draft);
    define(draft);
    lower_rules(draft);
    declare_procedures(draft);
    lower_procedures(draft);
    check_versions(draft);
    check_bases(draft);
    check_cycles(draft);
    check_ties(draft);
    check_procedures(draft);
    check_procedure_terms(draft);
    check_usage(draft);
    phrase(draft);
    return std::move(draft.model);
}

}  // namespace engine::resolve
