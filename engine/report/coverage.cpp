#include "engine/report/coverage.h"

#include "engine/report/answer_words.h"

namespace engine::report {

void CoverageTable::add(const model::Model& model,
                        const std::vector<evaluate::Coverage>& coverage) {
    for (const evaluate::Coverage& one : coverage) {
        const model::Clause& clause = model.clauses[one.clause];
        const model::Unit& unit = model.units[clause.unit];
        Entry& entry = entries_[{unit.span, clause.affirmed}];
        entry.span = unit.span;
        entry.regulation = model.regulations[unit.regulation].title;
        entry.place = citation::full(unit.place);
        entry.cited = place_text(model, clause.unit, std::nullopt);
        entry.sentence = clause.affirmed;
        entry.made_true = entry.made_true || one.made_true;
        entry.made_false = entry.made_false || one.made_false;
    }
}

std::vector<CoverageTable::Entry> CoverageTable::open() const {
    std::vector<Entry> open;
    for (const auto& [key, entry] : entries_) {
        if (!entry.made_true || !entry.made_false) open.push_back(entry);
    }
    return open;
}

}  // namespace engine::report
