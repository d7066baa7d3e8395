/// What the rooms of the formatter share: words of small nodes, clauses, and pieces of layout.
#pragma once

#include "engine/syntax/print.h"

#include <cstddef>
#include <string_view>

namespace engine::syntax {

// ---- words -------------------------------------------------------------------------------------

/// `de uitdager`, or only the name when it was written so.
std::string words(const Name& name);
/// Between quotes.
std::string words(const Quoted& quoted);
/// `ten minste`.
std::string_view words(Comparator comparator);
/// `bedrag per jaar`.
std::string words(const TypeName& type);
std::string words(calendar::Period period);
/// Joined by `en`; ends in a comma when more of the sentence follows and the last one holds commas.
std::string words(const std::vector<Reference>& references, bool more_follows);
/// How a sentence about it begins: `De burgemeester`.
std::string opening(Path path);
/// With its first letter, when that is an ASCII one, as a capital.
std::string capitalised(std::string text);

// ---- clauses -----------------------------------------------------------------------------------

/// In the text of a piece: where its lines should break first, and where next if that is not
/// enough. Neither can occur in what people wrote, for a string ends on its own line.
constexpr char clause_break = '\n';
constexpr char part_break = '\v';

/// Where a clause has its verb.
enum class Order { Main, Subordinate };
enum class Sense { Same, Opposite };

std::string clause(const Tree& tree, ConditionId condition, Order order, Sense sense);
/// `aan alle volgende voorwaarden is voldaan`.
std::string introduction(Itemised::Quantifier quantifier, Sense sense);

// ---- layout ------------------------------------------------------------------------------------

/// The columns that a line of text may take.
constexpr std::size_t columns_max = 100;
/// What stands inside something else is indented by this.
constexpr std::size_t indent_step = 2;

/// What begins on a line of its own: the sentence that opens a block, an item, a row.
/// Comments stand before or behind a piece.
struct Piece {
    Span span;                ///< Only where it begins counts; it ends where the next begins.
    std::size_t indent = 0;   ///< Of the first line.
    std::size_t hanging = 0;  ///< Of further lines, and of the list that belongs to it.
    bool verbatim = false;    ///< One line however long it is.
    std::string text;
};

/// Its lines, without the last newline.
std::string wrapped(const Piece& piece);

/// One entry of a list marked with dashes.
struct Entry {
    Span span;
    std::string text;
};

/// Cuts one block into pieces. A visitor of `Block::kind`.
class BlockPrinter {
public:
    BlockPrinter(const Tree& tree, const Block& block, std::size_t indent)
        : tree_(tree), block_(block), indent_(indent) {}

    std::vector<Piece> pieces();

    // Heads.
    void operator()(const TermsHead& head);
    void operator()(const RegulationHead& head);
    void operator()(const ContinuationHead& head);
    void operator()(const ExamplesHead& head);
    void operator()(const RequestHead& head);
    void operator()(const KindLine& line);
    void operator()(const IdentifierLine& line);
    void operator()(const AdoptedLine& line);
    void operator()(const BasisLine& line);
    void operator()(const FollowsLine& line);
    void operator()(const UsesLine& line);
    void operator()(const ValidLine& line);
    void operator()(const SourceLine& line);
    void operator()(const RegulatesLine& line);
    void operator()(const Heading& heading);
    void operator()(const TextLine& line);

    // Declarations.
    void operator()(const Organ& organ);
    void operator()(const ChoiceConcept& choices);
    void operator()(const RecordConcept& record);
    void operator()(const Fact& fact);
    void operator()(const Parameter& parameter);
    void operator()(const FillsIn& filling);
    void operator()(const Judgement& judgement);
    void operator()(const DecisionTable& table);

    // Rules.
    void operator()(const DefinePredicate& rule);
    void operator()(const DefineValue& rule);
    void operator()(const Admissible& rule);
    void operator()(const Complete& rule);
    void operator()(const MendTerm& rule);
    void operator()(const Decides& rule);
    void operator()(const Weighs& rule);
    void operator()(const Hardship& rule);
    void operator()(const Power& rule);
    void operator()(const Presumption& rule);
    void operator()(const Waiver& rule);
    void operator()(const Override& rule);
    void operator()(const NotComputable& mark);

    // Procedures.
    void operator()(const Procedure& procedure);
    void operator()(const State& state);
    void operator()(const Step& step);
    void operator()(const Term& term);
    void operator()(const Event& event);

    // Cases and examples.
    void operator()(const DateLine& line);
    void operator()(const Case& given);
    void operator()(const GivenRegulation& given);
    void operator()(const Example& example);
    void operator()(const Expected& expected);

private:
    std::string value(ExpressionId id) const { return print_expression(tree_, id); }
    std::string filled(const std::vector<Filling>& fillings) const;
    /// One sentence and nothing more; the period is added.
    void sentence(std::string text);
    /// The line that opens a list or a part.
    void opener(std::string text);
    void dashes(const std::vector<Entry>& entries);
    /// A sentence that ends in a condition.
    void guarded(std::string text, ConditionId condition, Order order = Order::Subordinate);
    void guarded(Piece piece, ConditionId condition, Order order, std::string_view end);
    std::string expectation(const Expectation& expectation) const;
    std::vector<Entry> entries_of(const std::vector<Assertion>& assertions) const;

    const Tree& tree_;
    const Block& block_;
    std::size_t indent_;
    std::vector<Piece> pieces_;
};

}  // namespace engine::syntax
