/// What a run tells on the way: warnings always, details when they are asked for.
#pragma once

#include <chrono>
#include <memory>
#include <ostream>
#include <string>

namespace spdlog {
class logger;
}

namespace cli {

class Log {
public:
    Log(std::ostream& err, bool detailed);

    void warn(const std::string& sentence);
    void detail(const std::string& sentence);

private:
    std::shared_ptr<spdlog::logger> logger_;
};

/// How long it has lived.
class Stopwatch {
public:
    std::string milliseconds() const;

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace cli
