#include "engine/dossier/dossier.h"

#include "engine/facts/json_tree.h"
#include "engine/facts/procedures.h"
#include "engine/facts/read.h"
#include "engine/facts/write_json.h"

#include <algorithm>

namespace engine::dossier {
namespace {

using facts::Happening;
using facts::Json;
using facts::json_string;

/// Members in the order given; those without a value are left out.
class Object {
public:
    Object& add(std::string_view name, const std::string& json) {
        if (json.empty()) return *this;
        text_ += (text_.empty() ? "" : ", ") + json_string(name) + ": " + json;
        return *this;
    }
    std::string text() const { return '{' + text_ + '}'; }

private:
    std::string text_;
};

std::string string_if(const std::string& text) {
    return text.empty() ? text : json_string(text);
}

/// Reads the payload of one entry; each text that it looks into is a file of its own.
class Reading {
public:
    explicit Reading(const store::Entry& entry) {
        const std::string name = entry.event.dossier + '/' + std::to_string(entry.event.number);
        payload_ = files_.add(text::SourceFile(name, entry.event.payload));
        root_ = facts::json_tree(payload_, files_[payload_], diagnostics_);
    }

    bool readable() const { return root_.has_value() && diagnostics_.empty(); }

    std::string string_at(std::string_view name) const {
        const Json::Member* member = root_->member(name);
        const bool is_string = member != nullptr && member->value.kind == Json::Kind::String;
        return is_string ? member->value.lexeme : std::string();
    }
    bool is_set(std::string_view name) const {
        const Json::Member* member = root_->member(name);
        return member != nullptr && member->value.kind == Json::Kind::True;
    }

    std::optional<facts::Case> case_said(const model::Model& model) {
        const Json::Member* member = root_->member("geval");
        if (member == nullptr) return std::nullopt;
        const std::string text(files_[payload_].text(member->value.span));
        const auto file = files_.add(text::SourceFile("geval", text));
        auto read = facts::read_json(files_, file, model, diagnostics_);
        return diagnostics_.empty() ? std::move(read) : std::nullopt;
    }
    bool says_case() const { return root_->member("geval") != nullptr; }

    std::string outcome() const {
        const Json::Member* answer = root_->member("antwoord");
        const Json::Member* outcome =
            answer == nullptr ? nullptr : answer->value.member("uitkomst");
        return outcome == nullptr ? std::string() : outcome->value.lexeme;
    }

private:
    text::SourceFiles files_;
    text::FileId payload_;
    text::Diagnostics diagnostics_;
    std::optional<Json> root_;
};

/// Adds one entry to what is known of the dossier; false when it cannot be read.
bool add_entry(const model::Model& model, const store::Entry& entry, Dossier& dossier) {
    Reading reading(entry);
    if (!reading.readable()) return false;
    const auto day = calendar::parse_date(entry.event.happened);
    if (!day) return false;
    Recorded recorded;
    recorded.number = entry.event.number;
    recorded.recorded = entry.event.recorded;
    recorded.happening.date = *day;
    recorded.happening.actor = entry.event.actor;
    recorded.reason = reading.string_at("reden");
    recorded.happening.with_reasons = !recorded.reason.empty();
    recorded.outcome = reading.outcome();
    const bool first = dossier.recorded.empty();
    auto said = reading.case_said(model);
    if (reading.says_case() && !said) return false;
    if (first != (entry.event.kind == filing_kind) || (first && !said)) return false;
    if (first) {
        dossier.given = std::move(*said);
    } else {
        if (said) facts::learn(dossier.given, *said, model);
        recorded.step = reading.string_at("stap");
        const auto step =
            facts::step_named(model, facts::procedures_for(model, dossier.given), recorded.step);
        if (!step) return false;
        recorded.happening.step = *step;
        recorded.happening.agreed = reading.is_set("in overleg");
        recorded.happening.extension = calendar::parse_duration(reading.string_at("verlenging"));
    }
    dossier.happened.push_back(recorded.happening);
    dossier.recorded.push_back(std::move(recorded));
    return true;
}

store::Event event_of(const Entered& entered, std::string_view kind, std::string payload) {
    store::Event event;
    event.happened = calendar::format_iso(entered.happening.date);
    event.actor = entered.happening.actor;
    event.kind = kind;
    event.payload = std::move(payload);
    return event;
}

}  // namespace

store::Event filing_event(const Entered& entered) {
    Object payload;
    payload.add("geval", entered.learnt).add("antwoord", entered.answer);
    return event_of(entered, filing_kind, payload.text());
}

store::Event step_event(const model::Model& model, const Entered& entered) {
    const Happening& it = entered.happening;
    Object payload;
    payload.add("stap", json_string(model.steps[it.step].name))
        .add("verlenging", it.extension ? json_string(calendar::format(*it.extension)) : "")
        .add("in overleg", it.agreed ? "true" : "")
        .add("reden", string_if(entered.reason))
        .add("geval", entered.learnt)
        .add("antwoord", entered.answer);
    return event_of(entered, step_kind, payload.text());
}

std::optional<Dossier> dossier_of(const model::Model& model,
                                  std::span<const store::Entry> entries,
                                  std::int64_t& broken) {
    Dossier dossier;
    for (const store::Entry& entry : entries) {
        if (dossier.recorded.empty()) {
            dossier.reference = entry.event.dossier;
            dossier.rules = entry.event.rules;
        }
        if (!add_entry(model, entry, dossier)) {
            broken = entry.event.number;
            return std::nullopt;
        }
    }
    return dossier;
}

// ---- rules -------------------------------------------------------------------------------------

namespace {

std::string hex(const store::Digest& digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::string file_json(const RuleFile& file) {
    return Object().add("naam", json_string(file.name)).add("tekst", json_string(file.text)).text();
}

}  // namespace

std::string hash_of(std::span<const RuleFile> files) {
    std::string all;
    for (const RuleFile& file : files) all += file_json(file) + '\n';
    return hex(store::digest_of(all));
}

std::string rules_dossier(std::string_view hash) {
    return std::string(rules_kind) + '/' + std::string(hash);
}

bool is_of_rules(std::string_view dossier) {
    return dossier.starts_with(rules_dossier(""));
}

std::vector<store::Event> rules_events(std::span<const RuleFile> files) {
    std::vector<store::Event> events;
    const std::string hash = hash_of(files);
    for (const RuleFile& file : files) {
        store::Event event;
        event.dossier = rules_dossier(hash);
        event.number = static_cast<std::int64_t>(events.size()) + 1;
        event.kind = rules_kind;
        event.payload = file_json(file);
        event.rules = hash;
        events.push_back(std::move(event));
    }
    return events;
}

std::vector<RuleFile> rules_of(std::span<const store::Entry> entries) {
    std::vector<RuleFile> files;
    for (const store::Entry& entry : entries) {
        const Reading reading(entry);
        if (entry.event.kind != rules_kind || !reading.readable()) return {};
        files.push_back({reading.string_at("naam"), reading.string_at("tekst")});
    }
    return files;
}

}  // namespace engine::dossier
