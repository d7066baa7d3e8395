/// What holds for every verb: how to answer, as of which day, with which library.
#pragma once

#include "engine/calendar/date.h"
#include "engine/report/diagnostic_text.h"
#include "engine/report/words.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <istream>
#include <optional>
#include <string>

namespace cli {

enum class Format { Text, Json };

struct Settings {
    engine::report::Language language = engine::report::Language::Dutch;
    Format format = Format::Text;
    engine::calendar::Date today{};
    /// By the clock, whatever `today` is said to be: nobody dates back the record.
    std::chrono::sys_time<std::chrono::milliseconds> now{};
    std::string dossiers;  ///< The file that keeps them.
    std::optional<std::filesystem::path> library;
    std::size_t width = 100;             ///< Of what is written to `out`.
    engine::report::Paint paint;         ///< Of what is written to `out`.
    engine::report::TextStyle messages;  ///< Of what is written to `err`.
    bool detailed = false;
    std::istream* answers = nullptr;  ///< Where a person answers; none: nobody can be asked.
};

}  // namespace cli
