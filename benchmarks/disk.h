/// What is measured beside the log: the same texts in bare SQLite, on the same disk.
#pragma once

#include "engine/store/event.h"

#include <filesystem>
#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace benchmarks {

/// A folder beside the program: temporary ones may lie in memory, where nothing is durable.
class Disk {
public:
    Disk();
    Disk(const Disk&) = delete;
    Disk(Disk&&) = delete;
    Disk& operator=(const Disk&) = delete;
    Disk& operator=(Disk&&) = delete;
    ~Disk();

    std::string path() const { return (folder_ / "log").string(); }

private:
    std::filesystem::path folder_ = "storing";
};

/// One prepared INSERT, as durable as the log: no chain, no numbers, nothing checked.
class Bare {
public:
    explicit Bare(const std::string& path);
    Bare(const Bare&) = delete;
    Bare(Bare&&) = delete;
    Bare& operator=(const Bare&) = delete;
    Bare& operator=(Bare&&) = delete;
    ~Bare();

    /// In one transaction.
    void append(std::span<const engine::store::Event> events);

private:
    sqlite3* database_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
};

}  // namespace benchmarks
