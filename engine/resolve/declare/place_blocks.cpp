#include "engine/base/match.h"
#include "engine/resolve/draft.h"

#include <algorithm>

namespace engine::resolve {

namespace {

using namespace syntax;
using text::Code;

/// The mark that follows in a list: b behind a, 10 behind 9.
std::string next_of(std::string mark) {
    std::size_t at = mark.size();
    while (at > 0 && mark[at - 1] == '9') mark[--at] = '0';
    if (at == 0) return '1' + mark;
    ++mark[at - 1];
    return mark;
}

/// Where the walk through a document is.
class Walk {
public:
    explicit Walk(Draft& draft) : draft_(draft) {}

    void read(const Tree& tree) {
        tree_ = &tree;
        bool first = true;
        astray_ = false;
        for (const Block& block : tree.blocks) {
            if (first != is_head(block)) {
                draft_.report(first ? Code::NoHead : Code::SecondHead, block.span);
                return;
            }
            first = false;
            still_astray_ = false;
            take(block);
            astray_ = still_astray_;
        }
    }

private:
    static bool is_head(const Block& block) {
        return std::holds_alternative<TermsHead>(block.kind) ||
               std::holds_alternative<RegulationHead>(block.kind) ||
               std::holds_alternative<ContinuationHead>(block.kind) ||
               std::holds_alternative<ExamplesHead>(block.kind) ||
               std::holds_alternative<RequestHead>(block.kind);
    }

    Document& document() { return draft_.documents.back(); }
    bool in_regulation() { return document().kind == Document::Kind::Regulation; }
    model::Regulation& regulation() { return draft_.model.regulations[document().regulation]; }
    model::Unit& unit(model::UnitId id) { return draft_.model.units[id]; }

    void begin(Document::Kind kind, const std::string& title, text::Span span) {
        once_.clear();
        draft_.documents.push_back({tree_, kind, title, span, {}, {}, {}});
        if (kind != Document::Kind::Regulation) return;
        const auto id = draft_.model.regulations.add({.title = title, .span = span});
        const auto whole = draft_.model.units.add({id, {}, {}, {}, title, span});
        regulation_of(id).whole = whole;
        document().regulation = id;
        chapter_ = article_ = paragraph_ = whole;
    }
    /// With the version that was read last.
    void go_on_with(const Quoted& title) {
        once_.clear();
        draft_.documents.push_back(
            {tree_, Document::Kind::Regulation, title.text, title.span, {}, {}, {}});
        const auto& all = draft_.model.regulations;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[all.id(i)].title == title.text) document().regulation = all.id(i);
        }
        if (!document().regulation.valid()) {
            draft_.documents.pop_back();
            return begin(Document::Kind::Regulation, title.text, title.span);
        }
        chapter_ = article_ = paragraph_ = regulation().whole;
    }
    model::Regulation& regulation_of(model::RegulationId id) {
        return draft_.model.regulations[id];
    }

    /// A line of the head, which stands once and before the first article.
    bool head_line(const Block& block, bool fits) {
        if (!fits || (in_regulation() && article_ != regulation().whole)) {
            out_of_place(block);
            return false;
        }
        return true;
    }
    bool single_line(const Block& block, std::string_view line) {
        if (!head_line(block, in_regulation())) return false;
        if (once_.emplace(line).second) return true;
        draft_.report(Code::HeadLineTwice, block.span, {std::string(line)});
        return false;
    }

    void heading(const Block& block, const Heading& heading) {
        using Level = Heading::Level;
        if (!in_regulation()) return out_of_place(block);
        if (heading.period.empty()) draft_.report(Code::EmptyPeriod, block.span);
        if (heading.level == Level::Paragraph && article_ == regulation().whole) {
            draft_.report(Code::OutsideArticle, block.span);
            return;
        }
        const model::UnitId parent = heading.level == Level::Chapter   ? regulation().whole
                                     : heading.level == Level::Article ? chapter_
                                                                       : article_;
        model::Unit made{.regulation = document().regulation, .parent = parent};
        made.place = unit(parent).place;
        if (heading.level == Level::Article) made.place.article = heading.number;
        if (heading.level == Level::Paragraph) made.place.paragraph = heading.number;
        made.period = calendar::intersection(heading.period, unit(parent).period);
        if (made.period.empty() && !heading.period.empty() && !unit(parent).period.empty()) {
            draft_.report(Code::NeverInForce, heading.number_span, {citation::full(made.place)});
        }
        made.title = heading.title ? heading.title->text : "";
        made.span = heading.number_span;
        const auto id = draft_.model.units.add(std::move(made));
        if (heading.level == Level::Chapter) chapter_ = article_ = paragraph_ = id;
        if (heading.level == Level::Article) article_ = paragraph_ = id;
        if (heading.level == Level::Paragraph) paragraph_ = id;
        // A chapter is no place to cite: an article in it stands in the regulation.
        if (heading.level == Level::Chapter) article_ = paragraph_ = regulation().whole;
    }

    model::UnitId item_unit(const Item& item, model::UnitId parent, bool numbers) {
        model::Unit made = unit(parent);
        made.parent = parent;
        (numbers ? made.place.subitem : made.place.item) = item.mark;
        made.title.clear();
        made.span = item.span;
        const auto id = draft_.model.units.add(std::move(made));
        draft_.item_units.emplace(item.mark_span, id);
        return id;
    }

    void items(ConditionId id, model::UnitId parent) {
        const auto* list = std::get_if<Itemised>(&tree_->conditions[id].kind);
        if (list == nullptr) return;
        std::string before;
        for (const Item& item : list->items) {
            // The same mark twice is found with the versions of a unit.
            const bool follows = item.mark.size() > before.size() ||
                                 (item.mark.size() == before.size() && item.mark >= before);
            if (!follows) {
                draft_.report(Code::MarkOutOfOrder, item.mark_span, {item.mark, next_of(before)});
            }
            before = item.mark;
            items(rule_part(item.condition), item_unit(item, parent, list->numbers));
        }
    }
    ConditionId rule_part(ConditionId id) const {
        const auto* guarded = std::get_if<Unless>(&tree_->conditions[id].kind);
        return guarded == nullptr ? id : guarded->rule;
    }

    /// A row of sentences that do not belong is one mistake.
    void out_of_place(const Block& block) {
        if (!astray_) draft_.report(Code::OutOfPlace, block.span);
        astray_ = still_astray_ = true;
    }

    void place(const Block& block, bool fits = true) {
        if (!fits) return out_of_place(block);
        draft_.placed.push_back(
            {&block, draft_.documents.size() - 1, in_regulation() ? paragraph_ : model::UnitId{}});
    }
    /// A sentence that carries out an article.
    void place_rule(const Block& block) {
        if (!in_regulation()) return place(block, false);
        if (article_ == regulation().whole) {
            draft_.report(Code::OutsideArticle, block.span);
            return;
        }
        place(block);
    }
    void place_rule(const Block& block, ConditionId condition) {
        const std::size_t before = draft_.placed.size();
        place_rule(block);
        if (draft_.placed.size() > before) items(condition, paragraph_);
    }
    /// What only cases and examples hold is read by `facts`.
    void leave(const Block& block) {
        const bool fits = document().kind == Document::Kind::Examples ||
                          document().kind == Document::Kind::Request;
        if (!fits) out_of_place(block);
    }
    bool declares() { return in_regulation() || document().kind == Document::Kind::Terms; }

    void take(const Block& block);
    void take_basis(const Block& block, const BasisLine& it);

    Draft& draft_;
    const Tree* tree_ = nullptr;
    std::set<std::string, std::less<>> once_;
    bool astray_ = false;        ///< The sentence before this one was out of place.
    bool still_astray_ = false;  ///< So is this one.
    model::UnitId chapter_;
    model::UnitId article_;
    model::UnitId paragraph_;
};

void Walk::take_basis(const Block& block, const BasisLine& it) {
    if (!head_line(block, in_regulation())) return;
    const std::string title = it.basis.regulation ? it.basis.regulation->text : "";
    regulation().bases.push_back({title, it.basis.place});
    place(block);
}

void Walk::take(const Block& block) {
    using Kind = Document::Kind;
    base::match(
        block.kind,
        [&](const TermsHead& it) { begin(Kind::Terms, it.title.text, it.title.span); },
        [&](const RegulationHead& it) {
            begin(Kind::Regulation, it.title.text, it.title.span);
            if (it.abbreviation) regulation().abbreviation = it.abbreviation->text;
        },
        [&](const ContinuationHead& it) { go_on_with(it.regulation); },
        [&](const ExamplesHead& it) { begin(Kind::Examples, it.regulation.text, block.span); },
        [&](const RequestHead& it) { begin(Kind::Request, it.title.text, block.span); },
        [&](const KindLine& it) {
            if (single_line(block, "soort")) regulation().kind = it.kind.text;
        },
        [&](const IdentifierLine& it) {
            if (single_line(block, "kenmerk")) regulation().identifier = it.identifier.text;
        },
        [&](const AdoptedLine& it) {
            if (!single_line(block, "vastgesteld door")) return;
            regulation().adopted_by = it.organ.text;
            regulation().municipality = it.of ? it.of->text : "";
            place(block);
        },
        [&](const BasisLine& it) { take_basis(block, it); },
        [&](const FollowsLine& it) {
            if (head_line(block, in_regulation())) regulation().follows.push_back(it.model.text);
        },
        [&](const UsesLine& it) {
            if (!head_line(block, true)) return;
            auto& uses = document().uses;
            uses.insert(uses.end(), it.uses.begin(), it.uses.end());
        },
        [&](const ValidLine& it) {
            if (!single_line(block, "geldig")) return;
            if (it.period.empty()) draft_.report(Code::EmptyPeriod, block.span);
            regulation().period = it.period;
            unit(regulation().whole).period = it.period;
        },
        [&](const SourceLine& it) {
            if (!head_line(block, declares()) || !in_regulation()) return;
            for (const Quoted& source : it.sources) regulation().sources.push_back(source.text);
        },
        [&](const RegulatesLine& it) {
            if (!single_line(block, "regelt")) return;
            for (const Name& name : it.subjects) regulation().regulates.push_back(name.text);
            place(block);
        },
        [&](const Heading& it) { heading(block, it); },
        [&](const TextLine&) {
            if (document().kind == Kind::Request) out_of_place(block);
        },
        [&](const Organ&) { place(block, declares()); },
        [&](const ChoiceConcept&) { place(block, declares()); },
        [&](const RecordConcept&) { place(block, declares()); },
        [&](const Fact&) { place(block, declares()); },
        [&](const Judgement&) { place(block, declares()); },
        [&](const Parameter&) { place_rule(block); },
        [&](const FillsIn&) { place_rule(block); },
        [&](const DecisionTable&) { place_rule(block); },
        [&](const DefinePredicate& it) { place_rule(block, it.condition); },
        [&](const DefineValue&) { place_rule(block); },
        [&](const Admissible& it) { place_rule(block, it.condition); },
        [&](const Complete& it) { place_rule(block, it.condition); },
        [&](const MendTerm&) { place_rule(block); },
        [&](const Decides& it) { place_rule(block, it.condition); },
        [&](const Weighs& it) {
            place_rule(block);
            if (!in_regulation()) return;
            for (const Factor& factor : it.factors) {
                item_unit({factor.span, factor.span, factor.mark, {}}, paragraph_, false);
            }
        },
        [&](const Hardship&) { place_rule(block); },
        [&](const Power&) { place_rule(block); },
        [&](const Presumption&) { place_rule(block); },
        [&](const Waiver&) { place_rule(block); },
        [&](const Override&) { place_rule(block); },
        [&](const NotComputable&) { place_rule(block); },
        [&](const Procedure&) { place_rule(block); },
        [&](const State&) { place_rule(block); },
        [&](const Step&) { place_rule(block); },
        [&](const Term&) { place_rule(block); },
        [&](const DateLine&) { leave(block); },
        [&](const Case&) { leave(block); },
        [&](const GivenRegulation&) { leave(block); },
        [&](const Example&) { leave(block); },
        [&](const Event&) { leave(block); },
        [&](const Expected&) { leave(block); });
}

/// The files whose names each document may use: its own, and those it says it uses, those of these
/// too. An example or request uses the regulation it is about.
void find_visible(Draft& draft) {
    for (Document& document : draft.documents) {
        std::vector<const Document*> open{&document};
        while (!open.empty()) {
            const Document& next = *open.back();
            open.pop_back();
            if (!document.visible.insert(next.tree->file).second) continue;
            for (const Document& other : draft.documents) {
                const bool used = std::ranges::any_of(next.uses, [&](const Use& use) {
                    const auto kind =
                        use.terms ? Document::Kind::Terms : Document::Kind::Regulation;
                    return other.kind == kind && other.title == use.title.text;
                });
                const bool shown = next.kind == Document::Kind::Examples &&
                                   other.kind == Document::Kind::Regulation &&
                                   other.title == next.title;
                const bool same = next.kind == Document::Kind::Regulation &&
                                  other.kind == Document::Kind::Regulation &&
                                  other.title == next.title;
                if (used || shown || same) open.push_back(&other);
            }
        }
    }
}

}  // namespace

void place_blocks(std::span<const Tree* const> trees, Draft& draft) {
    Walk walk(draft);
    const auto goes_on = [](const Tree* tree) {
        return !tree->blocks.empty() &&
               std::holds_alternative<ContinuationHead>(tree->blocks.front().kind);
    };
    for (const Tree* tree : trees) {
        if (!goes_on(tree)) walk.read(*tree);
    }
    for (const Tree* tree : trees) {
        if (goes_on(tree)) walk.read(*tree);
    }
    find_visible(draft);
    for (std::size_t i = 0; i < draft.model.units.size(); ++i) {
        const auto id = draft.model.units.id(i);
        const model::Unit& unit = draft.model.units[id];
        if (unit.place.article.empty() && unit.parent.valid()) continue;  // A chapter.
        draft.units_at[{unit.regulation, citation::full(unit.place)}].push_back(id);
    }
}

}  // namespace engine::resolve
