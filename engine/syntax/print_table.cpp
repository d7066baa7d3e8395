#include "engine/base/match.h"
#include "engine/syntax/printer.h"
#include "engine/text/unicode.h"

#include <algorithm>

namespace engine::syntax {
namespace {

std::string_view sign(Comparator comparator) {
    switch (comparator) {
        case Comparator::AtLeast: return "≥";
        case Comparator::AtMost: return "≤";
        case Comparator::More: return ">";
        case Comparator::Less: return "<";
        case Comparator::Equal: return "=";
    }
    return {};
}

std::string cell_words(const Tree& tree, const Cell& cell) {
    return base::match(
        cell.kind,
        [](const AnyCell&) { return std::string("-"); },
        [](const OtherCell&) { return std::string("overige"); },
        [&](const BoundCell& bound) {
            return std::string(bound.sign ? sign(bound.comparator) : words(bound.comparator)) +
                   ' ' + print_expression(tree, bound.bound);
        },
        [&](const RangeCell& range) {
            return "van " + print_expression(tree, range.least) + " tot en met " +
                   print_expression(tree, range.most);
        },
        [&](const ValueCell& cell_values) {
            std::string text;
            for (const ExpressionId id : cell_values.values) {
                if (!text.empty()) text += ", ";
                text += print_expression(tree, id);
            }
            return text;
        });
}

bool is_quantity(const Tree& tree, const Cell& cell) {
    const auto* values = std::get_if<ValueCell>(&cell.kind);
    if (values == nullptr || values->values.size() != 1) return false;
    const auto& kind = tree.expressions[values->values.front()].kind;
    return std::holds_alternative<NumberLiteral>(kind) ||
           std::holds_alternative<MoneyLiteral>(kind) ||
           std::holds_alternative<PercentLiteral>(kind) ||
           std::holds_alternative<DurationLiteral>(kind);
}

/// Figures stand under each other by their last digit.
bool results_are_quantities(const Tree& tree, const std::vector<Row>& rows) {
    return rows.size() > 1 && std::all_of(rows.begin() + 1, rows.end(), [&](const Row& row) {
               return is_quantity(tree, row.result);
           });
}

struct RowWords {
    std::vector<std::string> conditions;
    std::string result;
};

struct Widths {
    std::vector<std::size_t> conditions;
    std::size_t result = 0;
};

std::vector<RowWords> row_words(const Tree& tree, const std::vector<Row>& rows) {
    std::vector<RowWords> all;
    for (const Row& row : rows) {
        RowWords said;
        for (const Cell& cell : row.conditions) said.conditions.push_back(cell_words(tree, cell));
        said.result = cell_words(tree, row.result);
        all.push_back(std::move(said));
    }
    return all;
}

Widths widths_of(const std::vector<RowWords>& rows) {
    Widths widths;
    for (const RowWords& row : rows) {
        widths.conditions.resize(std::max(widths.conditions.size(), row.conditions.size()));
        for (std::size_t i = 0; i < row.conditions.size(); ++i) {
            widths.conditions[i] = std::max(widths.conditions[i], text::columns(row.conditions[i]));
        }
        widths.result = std::max(widths.result, text::columns(row.result));
    }
    return widths;
}

std::string filler(const std::string& text, std::size_t width) {
    return std::string().append(width - text::columns(text), ' ');
}

std::string line(const RowWords& row, const Widths& widths, bool right) {
    std::string text = "|";
    for (std::size_t i = 0; i < row.conditions.size(); ++i) {
        const std::string& cell = row.conditions[i];
        text += (i == 0 ? " " : "| ") + cell + filler(cell, widths.conditions[i]) + ' ';
    }
    const std::string space = filler(row.result, widths.result);
    return text + "|| " + (right ? space + row.result : row.result + space) + " |";
}

}  // namespace

void BlockPrinter::operator()(const DecisionTable& table) {
    opener("beslistabel " + words(table.name) + " van een " + table.subject.text + ": " +
           words(table.type));
    const std::vector<RowWords> rows = row_words(tree_, table.rows);
    const Widths widths = widths_of(rows);
    const bool right = results_are_quantities(tree_, table.rows);
    const std::size_t indent = indent_ + indent_step;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        pieces_.push_back({table.rows[i].span, indent, indent, true, line(rows[i], widths, right)});
    }
}

}  // namespace engine::syntax
