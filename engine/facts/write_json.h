/// A case as JSON, in the form that `schema` describes and `read_json` reads back the same.
#pragma once

#include "engine/facts/case.h"

#include <functional>
#include <string>
#include <string_view>

namespace engine::facts {

/// Only the facts and judgements for which `wanted` is true and that say something; without a
/// `wanted` all that say something. And what was set aside.
std::string case_json(const model::Model& model,
                      const Case& given,
                      const std::function<bool(model::AttributeId)>& wanted = {});

/// Between quotes, with what JSON does not allow escaped.
std::string json_string(std::string_view text);

}  // namespace engine::facts
