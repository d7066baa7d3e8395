#include "engine/resolve/check/versions.h"

#include "engine/resolve/draft.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace engine::resolve {

std::vector<VersionFault> faults_of(std::vector<Version> versions) {
    std::erase_if(versions, [](const Version& version) { return version.period.empty(); });
    std::ranges::stable_sort(versions, [](const Version& a, const Version& b) {
        if (!a.period.from || !b.period.from) return !a.period.from && b.period.from;
        return *a.period.from < *b.period.from;
    });
    std::vector<VersionFault> faults;
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const Version& earlier = versions[i - 1];
        const Version& later = versions[i];
        if (calendar::overlap(earlier.period, later.period)) {
            faults.push_back({VersionFault::Kind::Overlap, later.span, earlier.span, {}});
        } else if (!calendar::adjoins(earlier.period, later.period)) {
            const auto day_after = calendar::date_of(calendar::days_of(*earlier.period.until) + 1);
            const auto day_before = calendar::date_of(calendar::days_of(*later.period.from) - 1);
            faults.push_back({VersionFault::Kind::Gap,
                              later.span,
                              earlier.span,
                              {.from = day_after, .until = day_before}});
        }
    }
    return faults;
}

namespace {

/// Articles are versions of each other within a regulation, paragraphs within one version of their
/// article, items within one version of their paragraph.
using Key = std::tuple<std::string, model::UnitId, std::string>;

Key key_of(const Draft& draft, const model::Unit& unit) {
    const bool inner =
        !unit.place.paragraph.empty() || !unit.place.item.empty() || !unit.place.subitem.empty();
    return {draft.model.regulations[unit.regulation].title,
            inner ? unit.parent : model::UnitId{},
            citation::full(unit.place)};
}

/// Chapters are no places to cite.
bool is_chapter(const model::Unit& unit) {
    return unit.place.article.empty() && unit.parent.valid();
}

}  // namespace

void check_versions(Draft& draft) {
    std::map<Key, std::vector<Version>> versions;
    for (const model::Unit& unit : draft.model.units) {
        if (!is_chapter(unit)) versions[key_of(draft, unit)].push_back({unit.period, unit.span});
    }
    for (const auto& [key, all] : versions) {
        const auto& [title, parent, place] = key;
        const std::string name = place.empty() ? title : place;
        for (const VersionFault& fault : faults_of(all)) {
            if (fault.kind == VersionFault::Kind::Overlap) {
                draft.report(text::Code::UnitTwice, fault.span, {name}, {fault.first});
            } else {
                draft.report(text::Code::VersionGap,
                             fault.span,
                             {name,
                              calendar::format(*fault.without.from),
                              calendar::format(*fault.without.until)},
                             {fault.first});
            }
        }
    }
    for (std::size_t i = 1; i < draft.model.units.size(); ++i) {
        const model::Unit& before = draft.model.units[draft.model.units.id(i - 1)];
        const model::Unit& unit = draft.model.units[draft.model.units.id(i)];
        // A file that goes on with a regulation may well fill in articles between its own.
        const bool comparable = before.regulation == unit.regulation &&
                                before.span.file == unit.span.file &&
                                !before.place.article.empty() && !unit.place.article.empty() &&
                                unit.place.item.empty() && unit.place.subitem.empty();
        if (comparable && citation::order(unit.place, before.place) < 0) {
            draft.report(text::Code::NumberOutOfOrder,
                         unit.span,
                         {citation::full(unit.place), citation::full(before.place)});
        }
    }
}

}  // namespace engine::resolve
