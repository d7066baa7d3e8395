#include "engine/store/event.h"

#include <nettle/sha2.h>
#include <string_view>

namespace engine::store {
namespace {

using Eight = std::array<std::uint8_t, 8>;

Eight big_endian(std::uint64_t number) {
    Eight bytes{};
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte, number >>= 8U) {
        *byte = static_cast<std::uint8_t>(number);
    }
    return bytes;
}

class Hash {
public:
    Hash() { sha256_init(&state_); }

    void add(std::string_view field) {
        add(reinterpret_cast<const std::uint8_t*>(field.data()), field.size());
    }
    void add(const Digest& field) { add(field.data(), field.size()); }
    void add(std::int64_t field) {
        const Eight bytes = big_endian(static_cast<std::uint64_t>(field));
        add(bytes.data(), bytes.size());
    }

    Digest digest() {
        Digest digest{};
        sha256_digest(&state_, digest.size(), digest.data());
        return digest;
    }

private:
    void add(const std::uint8_t* bytes, std::size_t size) {
        const Eight length = big_endian(size);
        sha256_update(&state_, length.size(), length.data());
        sha256_update(&state_, size, bytes);
    }

    sha256_ctx state_{};
};

}  // namespace

std::size_t bytes_of(const Event& event) {
    return event.dossier.size() + event.happened.size() + event.actor.size() + event.kind.size() +
           event.payload.size() + event.rules.size() + event.due.size();
}

Digest digest_of(const Digest& previous, const Event& event) {
    Hash hash;
    hash.add("wijkwet event 1");
    hash.add(previous);
    hash.add(event.dossier);
    hash.add(event.number);
    hash.add(event.happened);
    hash.add(std::int64_t{event.recorded.time_since_epoch().count()});
    hash.add(event.actor);
    hash.add(event.kind);
    hash.add(event.payload);
    hash.add(event.rules);
    hash.add(event.due);
    return hash.digest();
}

Digest digest_of(std::string_view text) {
    sha256_ctx state{};
    sha256_init(&state);
    sha256_update(&state, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
    Digest digest{};
    sha256_digest(&state, digest.size(), digest.data());
    return digest;
}

std::string hex(const Digest& digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

}  // namespace engine::store
