/// Values as people read them.
#pragma once

#include "engine/evaluate/answer.h"
#include "engine/facts/case.h"
#include "engine/report/words.h"

#include <string>

namespace engine::report {

/// `€ 46.000 per jaar`, `14`, `onbekend`. Texts are those of the case.
std::string value_text(const model::Model& model,
                       const facts::Case& given,
                       const evaluate::Value& value,
                       Language language);

}  // namespace engine::report
