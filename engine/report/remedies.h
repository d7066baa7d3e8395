/// How a decision may be contested, as the decision itself has to say.
#pragma once

#include "engine/report/status_text.h"

#include <string>
#include <vector>

namespace engine::report {

/// One sentence for each remedy of the decisions of the main procedure; where the rules name none,
/// an open point. Source: Awb 3:45.
std::vector<std::string> remedies_text(const Status& status,
                                       const std::string& authority,
                                       Language language);

}  // namespace engine::report
