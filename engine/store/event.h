/// One event of a dossier, and its link in the chain of all events.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace engine::store {

/// Coordinated universal time.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

/// A SHA-256.
using Digest = std::array<std::uint8_t, 32>;

/// What happened, as the caller tells it. The log keeps every text as it is and reads none of them.
struct Event {
    std::string dossier = {};
    std::int64_t number = 1;    ///< Within the dossier, counted from 1 without gaps.
    std::string happened = {};  ///< ISO 8601: a date, or a date with a time.
    Moment recorded = {};       ///< By the caller's clock: the log has none.
    std::string actor = {};
    std::string kind = {};
    std::string payload = {};
    std::string rules = {};  ///< Names the rules of that moment by their hash; may be empty.
    std::string due = {};    ///< ISO 8601: the day after which something is late; may be empty.
    friend bool operator==(const Event&, const Event&) = default;
};

/// The bytes of all texts of one event together.
constexpr std::size_t event_bytes_max = 1U << 20U;
std::size_t bytes_of(const Event& event);

/// An event in the log. Its digest is the SHA-256 of these fields in this order, each preceded by
/// its length in eight bytes, most significant first:
///
///   "wijkwet event 1", `previous`, dossier, number, happened, recorded, actor, kind, payload,
///   rules, due
///
/// Number, and recorded in milliseconds since 1970, are eight bytes in two's complement, most
/// significant first. Position is not among them: the chain itself is the order.
struct Entry {
    std::int64_t position = 0;  ///< In the whole log, counted from 1 without gaps.
    Event event;
    Digest previous{};  ///< The digest of the entry one position earlier; zeros at position 1.
    Digest digest{};
    friend bool operator==(const Entry&, const Entry&) = default;
};

Digest digest_of(const Digest& previous, const Event& event);

/// Of a text by itself.
Digest digest_of(std::string_view text);

/// In lower case.
std::string hex(const Digest& digest);

}  // namespace engine::store
