/// Values and conditions of the text as nodes of the graph, their types checked.
#pragma once

#include "engine/resolve/names.h"

#include <optional>

namespace engine::resolve {

/// Lowers what stands in one sentence.
class Lowering {
public:
    Lowering(Draft& draft, Speaking speaking)
        : draft_(draft),
          speaking_(std::move(speaking)),
          tree_(*draft.documents[speaking_.document].tree) {}

    /// Nothing when something in it was reported.
    std::optional<model::NodeId> condition(syntax::ConditionId id);
    /// `expected` gives a word its meaning as a choice.
    std::optional<model::NodeId> value(syntax::ExpressionId id,
                                       std::optional<model::Type> expected = std::nullopt);
    /// The same, of exactly this type.
    std::optional<model::NodeId> value_of_type(syntax::ExpressionId id, const model::Type& type);

    std::optional<model::NodeId> value_of_type(const syntax::Path& path, const model::Type& type);

    /// `left` compared with `right` of the same type; both types are checked.
    std::optional<model::NodeId> compared(text::Span span,
                                          model::NodeId left,
                                          model::Comparison::Relation relation,
                                          model::NodeId right);

    const syntax::Tree& tree() const { return tree_; }
    const Speaking& speaking() const { return speaking_; }

private:
    using Node = std::optional<model::NodeId>;
    using Relation = model::Comparison::Relation;

    // Values.
    Node of_type(Node found, text::Span span, const model::Type& type);
    Node path(const syntax::Path& path, std::optional<model::Type> expected);
    Node named(const model::Named& named, text::Span span);
    Node arithmetic(const syntax::Arithmetic& it, text::Span span);
    Node sum(const syntax::Arithmetic& it, text::Span span, model::NodeId l, model::NodeId r);
    Node product(text::Span span, model::NodeId l, model::NodeId r);
    Node quotient(const syntax::Arithmetic& it, model::Rounding rounding);
    Node share(const syntax::Share& it, model::Rounding rounding);
    Node rounded(const syntax::Rounded& it, text::Span span);
    /// A share or quotient with this rounding; nothing when the expression is neither.
    std::optional<Node> with_rounding(syntax::ExpressionId id, model::Rounding rounding);
    /// One side of a comparison: a share or quotient there is rounded so that the answer is exact.
    Node side(syntax::ExpressionId id,
              std::optional<model::Type> expected,
              std::optional<quantity::Rounding> exact);

    // Conditions.
    Node compared(const syntax::Compared& it, text::Span span);
    Node predicate(const syntax::Compared& it, text::Span span);
    Node member(const syntax::Member& it, text::Span span);
    Node known(const syntax::Known& it, text::Span span);
    Node has(const syntax::Has& it, text::Span span);
    Node lies(const syntax::Lies& it, text::Span span);
    Node judged(const syntax::Judged& it, text::Span span);
    Node regulates(const syntax::Regulates& it, text::Span span);
    Node has_part(const syntax::HasPart& it, text::Span span);
    Node junction(const syntax::Junction& it);
    Node itemised(const syntax::Itemised& it);
    Node guarded(const syntax::Unless& it);
    Node yes_no(model::NodeId node, text::Span span);
    Node structure(const syntax::Name& name, std::string_view aspect, text::Span span);
    Node negated_if(bool negated, Node node);
    const syntax::Path* path_of(syntax::ExpressionId id) const;
    bool with_rounding_possible(syntax::ExpressionId id) const;
    std::optional<std::int64_t> choice(const model::Type& type, syntax::ExpressionId id);

    Draft& draft_;
    Speaking speaking_;
    const syntax::Tree& tree_;
};

}  // namespace engine::resolve
