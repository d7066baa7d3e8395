#include "cli/log.h"

#include <fmt/format.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/ostream_sink.h>

namespace cli {

Log::Log(std::ostream& err, bool detailed)
    : logger_(std::make_shared<spdlog::logger>(
          "wijkwet", std::make_shared<spdlog::sinks::ostream_sink_st>(err))) {
    logger_->set_pattern("%n: %v");
    logger_->set_level(detailed ? spdlog::level::debug : spdlog::level::warn);
}

void Log::warn(const std::string& sentence) {
    logger_->warn(spdlog::string_view_t(sentence));
}

void Log::detail(const std::string& sentence) {
    logger_->debug(spdlog::string_view_t(sentence));
}

std::string Stopwatch::milliseconds() const {
    const auto passed = std::chrono::steady_clock::now() - start_;
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(passed).count();
    return fmt::format("{}.{:03}", micros / 1000, micros % 1000);
}

}  // namespace cli
