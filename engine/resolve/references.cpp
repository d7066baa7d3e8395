#include "engine/resolve/references.h"

#include "engine/syntax/print.h"

#include <algorithm>
#include <set>

namespace engine::resolve {
namespace {

using text::Code;

const std::vector<model::UnitId>* versions_at(const Draft& draft,
                                              model::RegulationId regulation,
                                              const citation::Place& place) {
    const auto found = draft.units_at.find({regulation, citation::full(place)});
    return found == draft.units_at.end() ? nullptr : &found->second;
}

/// The number of the only paragraph of an article, or an empty text.
std::string only_paragraph(const Draft& draft,
                           model::RegulationId regulation,
                           const std::string& article) {
    std::set<std::string> numbers;
    for (const auto& entry : draft.units_at) {
        if (entry.first.first != regulation) continue;
        const citation::Place& place = draft.model.units[entry.second.front()].place;
        if (place.article == article && !place.paragraph.empty()) numbers.insert(place.paragraph);
    }
    return numbers.size() == 1 ? *numbers.begin() : "";
}

std::vector<model::UnitId> found_at(const Draft& draft,
                                    model::RegulationId regulation,
                                    citation::Place place) {
    if (const auto* all = versions_at(draft, regulation, place)) return *all;
    if (!place.paragraph.empty() || place.item.empty()) return {};
    place.paragraph = only_paragraph(draft, regulation, place.article);
    const auto* all = place.paragraph.empty() ? nullptr : versions_at(draft, regulation, place);
    return all == nullptr ? std::vector<model::UnitId>() : *all;
}

std::vector<std::string> regulation_names(const Draft& draft) {
    std::vector<std::string> names;
    for (const model::Regulation& regulation : draft.model.regulations) {
        names.push_back(regulation.title);
        if (!regulation.abbreviation.empty()) names.push_back(regulation.abbreviation);
    }
    return names;
}

/// The versions of a regulation share its title.
std::vector<model::RegulationId> versions_of(const Draft& draft, model::RegulationId id) {
    std::vector<model::RegulationId> all;
    const std::string& title = draft.model.regulations[id].title;
    for (std::size_t i = 0; i < draft.model.regulations.size(); ++i) {
        const auto other = draft.model.regulations.id(i);
        if (draft.model.regulations[other].title == title) all.push_back(other);
    }
    return all;
}

void report_unknown(Draft& draft,
                    const syntax::Reference& reference,
                    model::RegulationId regulation) {
    draft.report(Code::UnknownPlace,
                 reference.span,
                 {syntax::print_reference(reference), draft.model.regulations[regulation].title});
}

}  // namespace

std::optional<model::RegulationId> regulation_named(const Draft& draft, std::string_view name) {
    const auto& all = draft.model.regulations;
    const auto found = std::ranges::find_if(all, [&](const model::Regulation& regulation) {
        return regulation.title == name ||
               (!regulation.abbreviation.empty() && regulation.abbreviation == name);
    });
    if (found == all.end()) return std::nullopt;
    return all.id(static_cast<std::size_t>(found - all.begin()));
}

std::vector<model::UnitId> units_of(Draft& draft,
                                    const syntax::Reference& reference,
                                    model::UnitId here) {
    model::RegulationId regulation = draft.model.units[here].regulation;
    citation::Place place = reference.place;
    if (reference.regulation) {
        const std::string& name = reference.regulation->text;
        const auto named = regulation_named(draft, name);
        if (!named) {
            draft.report(Code::UnknownRegulation,
                         reference.regulation->span,
                         {name, text::suggestion(name, regulation_names(draft))});
            return {};
        }
        regulation = *named;
    } else if (place.article.empty()) {
        place.article = draft.model.units[here].place.article;
    }
    std::vector<model::UnitId> all;
    for (const model::RegulationId version : versions_of(draft, regulation)) {
        const auto found = found_at(draft, version, place);
        all.insert(all.end(), found.begin(), found.end());
    }
    if (all.empty()) report_unknown(draft, reference, regulation);
    return all;
}

bool lies_in(const Draft& draft, model::UnitId inner, model::UnitId outer) {
    while (inner.valid() && inner != outer) inner = draft.model.units[inner].parent;
    return inner.valid();
}

void check_bases(Draft& draft) {
    for (const Placed& placed : draft.placed) {
        const auto* line = std::get_if<syntax::BasisLine>(&placed.block->kind);
        if (line == nullptr || !line->basis.regulation) continue;
        const auto named = regulation_named(draft, line->basis.regulation->text);
        // A statute need not be loaded to be a basis.
        if (!named || line->basis.place.article.empty()) continue;
        bool exists = false;
        for (const model::RegulationId version : versions_of(draft, *named)) {
            exists = exists || !found_at(draft, version, line->basis.place).empty();
        }
        if (!exists) report_unknown(draft, line->basis, *named);
    }
}

}  // namespace engine::resolve
