#include "engine/base/match.h"
#include "engine/resolve/lower/clauses.h"
#include "engine/resolve/lower/tables.h"
#include "engine/resolve/references.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

/// The definition that this block is a version of; nothing when its name was refused.
std::optional<model::DefinitionId> definition_of(Draft& draft,
                                                 const syntax::Name& subject,
                                                 const syntax::Quoted& name) {
    const auto found = draft.subjects.find(subject.text);
    std::pair<model::SubjectId, std::vector<std::string>> place;
    if (found != draft.subjects.end()) {
        place.first = found->second;
    } else {
        const auto record = draft.records.find(subject.text);
        if (record == draft.records.end() || record->second.places.size() != 1) {
            return std::nullopt;
        }
        place = record->second.places.front();
    }
    place.second.push_back(name.text);
    const auto defined = draft.defined.find(place);
    return defined == draft.defined.end() ? std::nullopt : std::optional(defined->second);
}

Lowering lowering_of(Draft& draft, const Placed& placed, model::DefinitionId id) {
    const model::Definition& definition = draft.model.definitions[id];
    const std::vector<std::string> prefix(definition.chain.begin(), definition.chain.end() - 1);
    return {draft, {definition.subject, prefix, placed.document}};
}

void add_version(Draft& draft,
                 const Placed& placed,
                 model::DefinitionId id,
                 text::Span span,
                 model::NodeId value) {
    model::Definition& definition = draft.model.definitions[id];
    const auto& units = draft.model.units;
    for (const model::Definition::Version& other : definition.versions) {
        if (!calendar::overlap(units[other.unit].period, units[placed.unit].period)) continue;
        draft.report(Code::DefinedTwice, span, {definition.chain.back()}, {units[other.unit].span});
        return;
    }
    definition.versions.push_back({placed.unit, value});
}

// ---- values: their types follow from each other, so their order matters -------------------------

/// The definitions whose values an expression needs.
class Needed {
public:
    Needed(const Draft& draft, const Speaking& speaking)
        : draft_(draft), speaking_(speaking), tree_(*draft.documents[speaking.document].tree) {}

    void visit(syntax::ExpressionId id) {
        base::match(
            tree_.expressions[id].kind,
            [&](const syntax::PathValue& it) { visit(it.path); },
            [&](const syntax::Arithmetic& it) {
                visit(it.left);
                visit(it.right);
            },
            [&](const syntax::Share& it) { visit(it.whole); },
            [&](const syntax::Rounded& it) { visit(it.value); },
            [](const syntax::NoExpression&) {},
            [](const syntax::NumberLiteral&) {},
            [](const syntax::MoneyLiteral&) {},
            [](const syntax::PercentLiteral&) {},
            [](const syntax::DateLiteral&) {},
            [](const syntax::DurationLiteral&) {},
            [](const syntax::TextLiteral&) {},
            [](const syntax::YesNoLiteral&) {});
    }

    std::vector<model::DefinitionId> found;

private:
    void visit(const syntax::Path& path) {
        std::vector<std::string> words;
        for (const syntax::Name& name : path.names) words.push_back(name.text);
        for (const model::Named& named : draft_.lookup->meanings(speaking_.subject, words)) {
            if (const auto* id = std::get_if<model::DefinitionId>(&named)) found.push_back(*id);
        }
    }

    const Draft& draft_;
    const Speaking& speaking_;
    const syntax::Tree& tree_;
};

struct ValueBlock {
    const Placed* placed = nullptr;
    const syntax::DefineValue* block = nullptr;
    model::DefinitionId id;
};

/// Lowers each value after those it needs; a chain may be as long as the text.
class Values {
public:
    explicit Values(Draft& draft) : draft_(draft) {
        for (const Placed& placed : draft.placed) {
            const auto* block = std::get_if<syntax::DefineValue>(&placed.block->kind);
            if (block == nullptr) continue;
            if (const auto id = definition_of(draft, block->subject, block->name)) {
                by_definition_[*id].push_back(blocks_.size());
                blocks_.push_back({&placed, block, *id});
            }
        }
        state_.resize(blocks_.size(), State::New);
    }

    void lower() {
        for (std::size_t i = 0; i < blocks_.size(); ++i) lower_from(i);
    }

private:
    enum class State { New, Open, Done };
    struct Frame {
        std::size_t block;
        std::vector<std::size_t> needs;
    };

    Frame frame_of(std::size_t i) {
        const ValueBlock& value = blocks_[i];
        const Lowering lowering = lowering_of(draft_, *value.placed, value.id);
        Needed needed(draft_, lowering.speaking());
        needed.visit(value.block->value);
        Frame frame{i, {}};
        for (const model::DefinitionId id : needed.found) {
            const auto blocks = by_definition_.find(id);
            if (blocks == by_definition_.end()) continue;
            frame.needs.insert(frame.needs.end(), blocks->second.begin(), blocks->second.end());
        }
        state_[i] = State::Open;
        return frame;
    }

    void lower_from(std::size_t first) {
        if (state_[first] != State::New) return;
        std::vector<Frame> stack{frame_of(first)};
        while (!stack.empty()) {
            Frame& frame = stack.back();
            if (frame.needs.empty()) {
                finish(frame.block);
                stack.pop_back();
                continue;
            }
            const std::size_t next = frame.needs.back();
            frame.needs.pop_back();
            if (state_[next] == State::Open) {
                report_circle(stack, next);
            } else if (state_[next] == State::New) {
                stack.push_back(frame_of(next));
            }
        }
    }

    /// A value in a circle has no type, so nothing can be made of it.
    void report_circle(const std::vector<Frame>& stack, std::size_t closing) {
        const auto begin = std::ranges::find(stack, closing, &Frame::block);
        std::string chain;
        std::vector<text::Span> related;
        for (auto frame = begin; frame != stack.end(); ++frame) {
            const ValueBlock& value = blocks_[frame->block];
            const auto& place = draft_.model.units[value.placed->unit].place;
            chain += "`" + value.block->name.text + "` (" + citation::full(place) + ") → ";
            const bool shown = frame != begin && related.size() < related_max;
            if (shown) related.push_back(value.block->name.span);
            draft_.broken.insert(value.block->name.text);
        }
        const syntax::Quoted& first = blocks_[closing].block->name;
        draft_.report(Code::CyclicDefinition,
                      first.span,
                      {chain + "`" + first.text + "`"},
                      std::move(related));
    }

    void finish(std::size_t i) {
        state_[i] = State::Done;
        const ValueBlock& value = blocks_[i];
        if (draft_.broken.contains(value.block->name.text)) return;
        Lowering lowering = lowering_of(draft_, *value.placed, value.id);
        model::Definition& definition = draft_.model.definitions[value.id];
        const bool typed = !definition.versions.empty();
        const model::Type type = definition.type;
        const auto node = typed ? lowering.value_of_type(value.block->value, type)
                                : lowering.value(value.block->value);
        if (!node) {
            draft_.broken.insert(value.block->name.text);
            return;
        }
        draft_.model.definitions[value.id].type = draft_.graph[*node].type;
        add_version(draft_, *value.placed, value.id, value.block->name.span, *node);
    }

    Draft& draft_;
    std::vector<ValueBlock> blocks_;
    std::vector<State> state_;
    std::map<model::DefinitionId, std::vector<std::size_t>> by_definition_;
};

// ---- the rest -----------------------------------------------------------------------------------

void define_predicate(Draft& draft, const Placed& placed, const syntax::DefinePredicate& it) {
    const auto id = definition_of(draft, it.subject, it.name);
    if (!id) return;
    Lowering lowering = lowering_of(draft, placed, *id);
    const auto node = lowering.condition(it.condition);
    if (node) add_version(draft, placed, *id, it.name.span, *node);
}

void define_table(Draft& draft, const Placed& placed, const syntax::DecisionTable& it) {
    const auto id = definition_of(draft, it.subject, it.name);
    if (!id) return;
    Lowering lowering = lowering_of(draft, placed, *id);
    const auto node = lower_table(lowering, draft, it, draft.model.definitions[*id].type);
    if (node) add_version(draft, placed, *id, it.name.span, *node);
}

/// `In afwijking van artikel 3, lid 3, is de vereiste steun 25 indien …`.
class Deviation {
public:
    Deviation(Draft& draft, const Placed& placed, const syntax::Override& it)
        : draft_(draft), placed_(placed), it_(it) {}

    void add() {
        std::vector<model::UnitId> targets;
        for (const syntax::Reference& reference : it_.targets) {
            const auto units = units_of(draft_, reference, placed_.unit);
            targets.insert(targets.end(), units.begin(), units.end());
        }
        if (targets.empty()) return;
        const auto id = target_definition();
        if (!id) return;
        const bool itself = std::ranges::count(targets, placed_.unit) > 0;
        if (itself) {
            draft_.report(Code::ExceptionToItself, it_.targets.front().span);
        } else if (!defined_in(*id, targets)) {
            draft_.report(Code::NotDefinedThere,
                          it_.path.span,
                          {it_.path.names.front().text,
                           citation::full(draft_.model.units[targets.front()].place)});
        } else {
            lower(*id, std::move(targets));
        }
    }

private:
    /// The sentence names no subject: the definition tells which one it is about.
    std::optional<model::DefinitionId> target_definition() {
        for (std::size_t i = 0; i < draft_.model.subjects.size(); ++i) {
            const Speaking speaking{draft_.model.subjects.id(i), {}, placed_.document};
            if (!has_meaning(draft_, speaking, it_.path)) continue;
            const auto meaning = meaning_of(draft_, speaking, it_.path);
            if (!meaning) return std::nullopt;
            const auto* id = std::get_if<model::DefinitionId>(&*meaning);
            if (id != nullptr) return *id;
            draft_.report(Code::NotDefinedThere,
                          it_.path.span,
                          {it_.path.names.front().text, citation::full(it_.targets.front().place)});
            return std::nullopt;
        }
        meaning_of(draft_, {draft_.model.subjects.id(0), {}, placed_.document}, it_.path);
        return std::nullopt;
    }

    bool defined_in(model::DefinitionId id, const std::vector<model::UnitId>& targets) const {
        const model::Definition& definition = draft_.model.definitions[id];
        const auto within = [&](model::UnitId unit) {
            return std::ranges::any_of(
                targets, [&](model::UnitId target) { return lies_in(draft_, unit, target); });
        };
        return std::ranges::any_of(
                   definition.versions, within, &model::Definition::Version::unit) ||
               std::ranges::any_of(definition.overrides, within, &model::Override::unit);
    }

    void lower(model::DefinitionId id, std::vector<model::UnitId> targets) {
        Lowering lowering = lowering_of(draft_, placed_, id);
        const auto condition = lowering.condition(it_.condition);
        const auto value = lowering.value_of_type(it_.value, draft_.model.definitions[id].type);
        if (!condition || !value) return;
        draft_.model.definitions[id].overrides.push_back(
            {placed_.unit, *condition, *value, std::move(targets)});
    }

    Draft& draft_;
    const Placed& placed_;
    const syntax::Override& it_;
};

}  // namespace

void define_values(Draft& draft) {
    Values(draft).lower();
}

void define(Draft& draft) {
    for (const Placed& placed : draft.placed) {
        if (const auto* it = std::get_if<syntax::DefinePredicate>(&placed.block->kind)) {
            define_predicate(draft, placed, *it);
        } else if (const auto* table = std::get_if<syntax::DecisionTable>(&placed.block->kind)) {
            define_table(draft, placed, *table);
        }
    }
    for (const Placed& placed : draft.placed) {
        const auto* it = std::get_if<syntax::Override>(&placed.block->kind);
        if (it != nullptr) Deviation(draft, placed, *it).add();
    }
}

}  // namespace engine::resolve
