/// One entry of a catalogue. Not a door.
#pragma once

#include "engine/report/words.h"

#include <string_view>

namespace engine::report {

struct Both {
    std::string_view dutch;
    std::string_view english;

    std::string_view in(Language language) const {
        return language == Language::Dutch ? dutch : english;
    }
};

}  // namespace engine::report
