/// What a text says without a name: values such as `€ 5 per jaar`, `ja`, and words that compare.
#pragma once

#include "engine/model/node.h"
#include "engine/syntax/clause.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::resolve {

struct Literal {
    model::Type type;
    std::int64_t value = 0;
};

model::Comparison::Relation relation_of(syntax::Comparator comparator);

/// Nothing when the expression is no literal; a name never is one, also not that of a choice.
/// A text gets its position in `texts`, where it is added when it is new.
std::optional<Literal> literal_of(const syntax::Expression& expression,
                                  std::vector<std::string>& texts);

/// The position of a text in `texts`, where it is added when it is new.
std::int64_t interned(std::string_view text, std::vector<std::string>& texts);

}  // namespace engine::resolve
