#include "engine/report/log_json.h"

#include <nlohmann/json.hpp>

namespace engine::report {
namespace {

using Json = nlohmann::ordered_json;

std::optional<store::Digest> digest_in(const std::string& text) {
    constexpr std::string_view digits = "0123456789abcdef";
    store::Digest digest{};
    if (text.size() != 2 * digest.size()) return std::nullopt;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const auto high = digits.find(text[2 * i]);
        const auto low = digits.find(text[2 * i + 1]);
        if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
        digest[i] = static_cast<std::uint8_t>(16 * high + low);
    }
    return digest;
}

Json entry_json(const store::Entry& entry) {
    const store::Event& event = entry.event;
    return {{"plaats", entry.position},
            {"dossier", event.dossier},
            {"nummer", event.number},
            {"gebeurd", event.happened},
            {"vastgelegd", std::int64_t{event.recorded.time_since_epoch().count()}},
            {"door", event.actor},
            {"soort", event.kind},
            {"inhoud", event.payload},
            {"regels", event.rules},
            {"uiterlijk", event.due},
            {"vorige", store::hex(entry.previous)},
            {"sha256", store::hex(entry.digest)}};
}

bool whole(const Json& json) {
    const auto number = [&](const char* name) {
        return json.contains(name) && json[name].is_number_integer();
    };
    const auto text = [&](const char* name) {
        return json.contains(name) && json[name].is_string();
    };
    return json.is_object() && number("plaats") && number("nummer") && number("vastgelegd") &&
           text("dossier") && text("gebeurd") && text("door") && text("soort") && text("inhoud") &&
           text("regels") && text("uiterlijk") && text("vorige") && text("sha256");
}

std::optional<store::Entry> entry_in(const Json& json) {
    if (!whole(json)) return std::nullopt;
    const auto text = [&](const char* name) { return json[name].get<std::string>(); };
    const auto previous = digest_in(text("vorige"));
    const auto digest = digest_in(text("sha256"));
    if (!previous || !digest) return std::nullopt;
    store::Event event;
    event.dossier = text("dossier");
    event.number = json["nummer"].get<std::int64_t>();
    event.happened = text("gebeurd");
    event.recorded =
        store::Moment(std::chrono::milliseconds(json["vastgelegd"].get<std::int64_t>()));
    event.actor = text("door");
    event.kind = text("soort");
    event.payload = text("inhoud");
    event.rules = text("regels");
    event.due = text("uiterlijk");
    return store::Entry{json["plaats"].get<std::int64_t>(), event, *previous, *digest};
}

}  // namespace

std::string log_json(std::span<const store::Entry> entries) {
    Json all = Json::array();
    for (const store::Entry& entry : entries) all.push_back(entry_json(entry));
    return all.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::optional<std::vector<store::Entry>> entries_in(std::string_view json) {
    const Json all = Json::parse(json, nullptr, false);
    if (!all.is_array()) return std::nullopt;
    std::vector<store::Entry> entries;
    for (const Json& one : all) {
        auto entry = entry_in(one);
        if (!entry) return std::nullopt;
        entries.push_back(std::move(*entry));
    }
    return entries;
}

}  // namespace engine::report
