/// The pages of `docs/meldingen`, as they were when the program was built.
#pragma once

#include <string_view>

namespace cli {

/// The page of a code such as `WT0101`; empty when there is none.
std::string_view page_of(std::string_view code);

}  // namespace cli
