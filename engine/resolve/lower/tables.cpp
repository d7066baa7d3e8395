#include "engine/resolve/lower/tables.h"

#include "engine/base/match.h"
#include "engine/resolve/check/boxes.h"
#include "engine/resolve/lower/literal.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using model::NodeId;
using model::Type;
using text::Code;
using Relation = model::Comparison::Relation;

struct Column {
    NodeId node;
    Type type;
    std::string name;
    Range domain;
    Ranges mentioned;  ///< By cells that name a value: what `overige` leaves.
};

/// A cell as a condition, and as what it covers of its column.
struct Covered {
    std::optional<NodeId> condition;  ///< None: every value.
    Ranges ranges;
};

struct LoweredRow {
    text::Span span;
    NodeId condition;
    NodeId value;
    std::vector<Box> boxes;
};

class Reading {
public:
    Reading(Lowering& lowering, Draft& draft, const syntax::DecisionTable& table, const Type& type)
        : lowering_(lowering), draft_(draft), table_(table), type_(type) {}

    std::optional<NodeId> read() {
        if (table_.rows.size() < 2) {
            draft_.report(Code::NoRows, table_.name.span);
            return std::nullopt;
        }
        if (!read_head(table_.rows.front())) return std::nullopt;
        for (std::size_t i = 1; i < table_.rows.size(); ++i) mention(table_.rows[i]);
        for (std::size_t i = 1; i < table_.rows.size(); ++i) read_row(table_.rows[i]);
        if (!sound_) return std::nullopt;
        check();
        std::vector<model::Table::Row> rows;
        for (const LoweredRow& row : rows_) rows.push_back({row.condition, row.value});
        return draft_.graph.add({type_, model::Table{std::move(rows)}});
    }

private:
    const syntax::Path* path_in(const syntax::Cell& cell) const {
        const auto* value = std::get_if<syntax::ValueCell>(&cell.kind);
        if (value == nullptr || value->values.size() != 1) return nullptr;
        const auto& kind = lowering_.tree().expressions[value->values.front()].kind;
        const auto* path = std::get_if<syntax::PathValue>(&kind);
        return path == nullptr ? nullptr : &path->path;
    }

    bool read_head(const syntax::Row& head) {
        const syntax::Path* result = path_in(head.result);
        const std::string& name = table_.name.text;
        if (result == nullptr || result->names.front().text != name) {
            draft_.report(Code::TableResult,
                          head.result.span,
                          {result == nullptr ? "" : result->names.front().text, name});
        }
        for (const syntax::Cell& cell : head.conditions) {
            const syntax::Path* path = path_in(cell);
            if (path == nullptr) {
                draft_.report(Code::OtherUnfit, cell.span);
                return false;
            }
            const auto& value = std::get<syntax::ValueCell>(cell.kind).values.front();
            const auto node = lowering_.value(value);
            if (!node) return false;
            columns_.push_back(column_of(*node, path->names.front().text));
            if (columns_.back().type.textual()) {
                draft_.report(Code::TableUnbounded, cell.span, {columns_.back().name});
                return false;
            }
        }
        return true;
    }

    Column column_of(NodeId node, std::string name) const {
        Column column{node, draft_.graph[node].type, std::move(name), {}, {}};
        if (column.type.kind == Type::Kind::YesNo) column.domain = {0, 1};
        if (column.type.kind == Type::Kind::Choice) {
            const auto& choices = draft_.model.choices[column.type.choices].values;
            column.domain = {0, static_cast<std::int64_t>(choices.size()) - 1};
        }
        return column;
    }

    bool wide_enough(const syntax::Row& row) {
        if (row.conditions.size() == columns_.size()) return true;
        draft_.report(
            Code::TableWidth,
            row.span,
            {std::to_string(row.conditions.size() + 1), std::to_string(columns_.size() + 1)});
        sound_ = false;
        return false;
    }

    /// A value that stands fast: without one nobody could tell which cases a row covers.
    std::optional<std::int64_t> literal(const Column& column, syntax::ExpressionId id) {
        const auto node = lowering_.value_of_type(id, column.type);
        if (!node) return std::nullopt;
        const auto* constant = std::get_if<model::Constant>(&draft_.graph[*node].kind);
        if (constant != nullptr) return constant->value;
        draft_.report(Code::TableUnbounded, lowering_.tree().expressions[id].span, {column.name});
        return std::nullopt;
    }

    /// Which values a column names, before anybody can tell what is `overige`.
    void mention(const syntax::Row& row) {
        const std::size_t count = std::min(row.conditions.size(), columns_.size());
        for (std::size_t i = 0; i < count; ++i) {
            const auto* cell = std::get_if<syntax::ValueCell>(&row.conditions[i].kind);
            if (cell == nullptr || columns_[i].type.kind != Type::Kind::Choice) continue;
            for (const syntax::ExpressionId id : cell->values) {
                const auto& kind = lowering_.tree().expressions[id].kind;
                const auto* path = std::get_if<syntax::PathValue>(&kind);
                if (path == nullptr) continue;
                const auto& choices = draft_.model.choices[columns_[i].type.choices];
                const auto at = choice_of(choices, path->path.names.front().text);
                if (at) columns_[i].mentioned.push_back({*at, *at});
            }
        }
    }

    void read_row(const syntax::Row& row) {
        if (!wide_enough(row)) return;
        std::vector<NodeId> conditions;
        std::vector<Box> boxes{{}};
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto covered = covered_by(columns_[i], row.conditions[i]);
            if (!covered) {
                sound_ = false;
                continue;
            }
            if (covered->condition) conditions.push_back(*covered->condition);
            boxes = extended(boxes, covered->ranges);
        }
        const auto* result = std::get_if<syntax::ValueCell>(&row.result.kind);
        const auto value = result != nullptr && result->values.size() == 1
                               ? lowering_.value_of_type(result->values.front(), type_)
                               : std::nullopt;
        if (result == nullptr || result->values.size() != 1) {
            draft_.report(Code::OtherUnfit, row.result.span);
        }
        sound_ = sound_ && value.has_value();
        if (!sound_) return;
        if (boxes.empty()) draft_.report(Code::EmptyRow, row.span);
        rows_.push_back(
            {row.span, draft_.graph.every(std::move(conditions)), *value, std::move(boxes)});
    }

    static std::vector<Box> extended(const std::vector<Box>& boxes, const Ranges& ranges) {
        std::vector<Box> longer;
        for (const Box& box : boxes) {
            for (const Range& range : ranges) {
                if (longer.size() > boxes_max) return longer;
                longer.push_back(box);
                longer.back().push_back(range);
            }
        }
        return longer;
    }

    std::optional<Covered> covered_by(const Column& column, const syntax::Cell& cell) {
        using Found = std::optional<Covered>;
        return base::match(
            cell.kind,
            [&](const syntax::AnyCell&) -> Found {
                return Covered{{}, {column.domain}};
            },
            [&](const syntax::OtherCell&) { return others(column, cell.span); },
            [&](const syntax::BoundCell& it) { return bounded(column, it, cell.span); },
            [&](const syntax::RangeCell& it) { return between(column, it, cell.span); },
            [&](const syntax::ValueCell& it) { return one_of(column, it); });
    }

    std::optional<Covered> others(const Column& column, text::Span span) {
        if (column.type.kind != Type::Kind::Choice) {
            draft_.report(Code::OtherUnfit, span);
            return std::nullopt;
        }
        std::vector<std::int64_t> values;
        Ranges ranges;
        for (std::int64_t at = column.domain.least; at <= column.domain.most; ++at) {
            const bool named = std::ranges::any_of(
                column.mentioned, [&](const Range& range) { return range.least == at; });
            if (named) continue;
            values.push_back(at);
            ranges.push_back({at, at});
        }
        return Covered{is_one_of(column, std::move(values)), std::move(ranges)};
    }

    NodeId is_one_of(const Column& column, std::vector<std::int64_t> values) {
        return draft_.graph.add({Type{}, model::OneOf{column.node, std::move(values)}});
    }

    NodeId compared(const Column& column, Relation relation, std::int64_t bound) {
        const NodeId constant = draft_.graph.constant(column.type, bound);
        return draft_.graph.add({Type{}, model::Comparison{relation, column.node, constant}});
    }

    std::optional<Covered> bounded(const Column& column,
                                   const syntax::BoundCell& it,
                                   text::Span span) {
        const auto bound = literal(column, it.bound);
        if (!bound) return std::nullopt;
        const Relation relation = relation_of(it.comparator);
        if (relation != Relation::Equal && !column.type.ordered()) {
            draft_.report(Code::NotOrdered, span, {key_of(draft_.model, column.type)});
            return std::nullopt;
        }
        const Range range = range_of(relation, *bound);
        Ranges ranges;
        if (!range.empty()) ranges.push_back(range);
        return Covered{compared(column, relation, *bound), std::move(ranges)};
    }

    std::optional<Covered> between(const Column& column,
                                   const syntax::RangeCell& it,
                                   text::Span span) {
        const auto least = literal(column, it.least);
        const auto most = literal(column, it.most);
        if (!least || !most) return std::nullopt;
        if (*most < *least) draft_.report(Code::EmptyRange, span);
        const NodeId inside = draft_.graph.every({compared(column, Relation::AtLeast, *least),
                                                  compared(column, Relation::AtMost, *most)});
        return Covered{inside, {{*least, *most}}};
    }

    std::optional<Covered> one_of(const Column& column, const syntax::ValueCell& it) {
        std::vector<std::int64_t> values;
        Ranges ranges;
        for (const syntax::ExpressionId id : it.values) {
            const auto value = literal(column, id);
            if (!value) return std::nullopt;
            values.push_back(*value);
            ranges.push_back({*value, *value});
        }
        if (values.size() > 1) return Covered{is_one_of(column, std::move(values)), ranges};
        if (column.type.kind != Type::Kind::YesNo) {
            return Covered{compared(column, Relation::Equal, values.front()), ranges};
        }
        const bool yes = values.front() != 0;
        return Covered{yes ? column.node : draft_.graph.negation(column.node), ranges};
    }

    void check() {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (const auto both = shared(rows_[i], rows_[j])) {
                    draft_.report(Code::TableOverlap,
                                  rows_[i].span,
                                  {std::to_string(j + 1), std::to_string(i + 1), example_of(*both)},
                                  {rows_[j].span});
                }
            }
        }
        Box whole;
        for (const Column& column : columns_) whole.push_back(column.domain);
        std::vector<Box> parts;
        for (const LoweredRow& row : rows_) {
            parts.insert(parts.end(), row.boxes.begin(), row.boxes.end());
        }
        const auto rest = difference(whole, parts);
        if (!rest) {
            draft_.report(Code::TableUnbounded, table_.name.span, {table_.name.text});
        } else if (!rest->empty()) {
            draft_.report(Code::TableGap, table_.name.span, {example_of(rest->front())});
        }
    }

    static std::optional<Box> shared(const LoweredRow& a, const LoweredRow& b) {
        for (const Box& left : a.boxes) {
            for (const Box& right : b.boxes) {
                if (auto both = intersection(left, right)) return both;
            }
        }
        return std::nullopt;
    }

    /// One case in the box, in the words of the columns.
    std::string example_of(const Box& box) const {
        std::string text;
        for (std::size_t i = 0; i < box.size(); ++i) {
            const bool open = box[i].least == std::numeric_limits<std::int64_t>::min();
            const bool free = open && box[i].most == std::numeric_limits<std::int64_t>::max();
            if (free) continue;
            if (!text.empty()) text += ", ";
            text += columns_[i].name + ' ' +
                    written(draft_, columns_[i].type, open ? box[i].most : box[i].least);
        }
        return text;
    }

    Lowering& lowering_;
    Draft& draft_;
    const syntax::DecisionTable& table_;
    Type type_;
    std::vector<Column> columns_;
    std::vector<LoweredRow> rows_;
    bool sound_ = true;
};

}  // namespace

std::optional<NodeId> lower_table(Lowering& lowering,
                                  Draft& draft,
                                  const syntax::DecisionTable& table,
                                  const Type& type) {
    return Reading(lowering, draft, table, type).read();
}

}  // namespace engine::resolve
