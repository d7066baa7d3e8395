/// Wijktaal by the metre: texts of any size that use what the language has.
#pragma once

#include <cstddef>
#include <string>

namespace benchmarks {

struct Texts {
    std::string terms;
    std::string regulation;
};

/// Articles with parameters, facts, definitions, lists, tables and references to each other, until
/// both texts together have so many bytes.
Texts texts_of(std::size_t bytes);

/// So many conditions, each a unit of its own, over the attributes of regulation/begrippen.wijk.
std::string regulation_of(std::size_t units);

}  // namespace benchmarks
