/// A move for programs.
#pragma once

#include "engine/evaluate/answer.h"
#include "engine/report/words.h"

#include <nlohmann/json_fwd.hpp>

namespace engine::report {

nlohmann::ordered_json move_json(const model::Model& model,
                                 const facts::Case& given,
                                 const evaluate::Move& move,
                                 Language language);

}  // namespace engine::report
