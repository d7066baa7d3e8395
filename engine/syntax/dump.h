/// A tree as nested brackets, without places: for tests, and to tell if two trees say the same.
#pragma once

#include "engine/syntax/tree.h"

#include <string>

namespace engine::syntax {

/// Two trees with the same dump say the same. What the formatter may choose (where comments stand,
/// the article of a name that a sentence always gives one) is left out.
std::string dump(const Tree& tree);

}  // namespace engine::syntax
