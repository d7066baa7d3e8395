#include "engine/dossier/dossier.h"

#include "engine/facts/json_tree.h"
#include "engine/facts/procedures.h"
#include "engine/facts/read.h"
#include "engine/facts/write_json.h"

#include <algorithm>
#include <array>

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

/// What a member of a payload must be, if it is there.
struct Field {
    std::string_view name;
    Json::Kind kind;
};

constexpr std::array filing_fields{
    Field{"geval", Json::Kind::Object},
    Field{"antwoord", Json::Kind::Object},
};
constexpr std::array step_fields{
    Field{"stap", Json::Kind::String},
    Field{"verlenging", Json::Kind::String},
    Field{"in overleg", Json::Kind::True},
    Field{"reden", Json::Kind::String},
    Field{"geval", Json::Kind::Object},
    Field{"antwoord", Json::Kind::Object},
};
constexpr std::array rules_fields{
    Field{"naam", Json::Kind::String},
    Field{"tekst", Json::Kind::String},
};

/// Reads the payload of one entry, which a hand may have changed: it is taken whole or not at all.
class Reading {
public:
    Reading(const store::Entry& entry, std::span<const Field> fields) {
        const std::string name = entry.event.dossier + '/' + std::to_string(entry.event.number);
        payload_ = files_.add(text::SourceFile(name, entry.event.payload));
        root_ = facts::json_tree(payload_, files_[payload_], diagnostics_);
        readable_ = root_ && diagnostics_.empty() && root_->kind == Json::Kind::Object &&
                    std::ranges::all_of(root_->members, [&](const Json::Member& member) {
                        return std::ranges::any_of(fields, [&](const Field& field) {
                            return field.name == member.name && field.kind == member.value.kind;
                        });
                    });
    }

    bool readable() const { return readable_; }
    bool has(std::string_view name) const { return root_->member(name) != nullptr; }

    /// Empty when it is not there.
    std::string string_at(std::string_view name) const {
        const Json::Member* member = root_->member(name);
        return member == nullptr ? std::string() : member->value.lexeme;
    }

    /// The case in `geval`.
    std::optional<facts::Case> case_said(const model::Model& model) {
        const Json& json = root_->member("geval")->value;
        const auto file =
            files_.add(text::SourceFile("geval", std::string(files_[payload_].text(json.span))));
        auto read = facts::read_json(files_, file, model, diagnostics_);
        const bool wrong = std::ranges::any_of(diagnostics_, [](const auto& one) {
            return text::severity_of(one.code) == text::Severity::Error;
        });
        const bool of_no_regulation =
            read && json.member("regeling") != nullptr && !read->under.valid();
        if (wrong || of_no_regulation) return std::nullopt;
        return read;
    }

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
    bool readable_ = false;
};

/// What every entry says of what happened; nothing when it names no day.
std::optional<Recorded> recorded_in(const store::Entry& entry) {
    const auto day = calendar::parse_date(entry.event.happened);
    if (!day) return std::nullopt;
    Recorded recorded;
    recorded.number = entry.event.number;
    recorded.recorded = entry.event.recorded;
    recorded.happening.date = *day;
    recorded.happening.actor = entry.event.actor;
    return recorded;
}

void add(Recorded recorded, Dossier& dossier) {
    dossier.happened.push_back(recorded.happening);
    dossier.recorded.push_back(std::move(recorded));
}

bool add_filing(const model::Model& model, const store::Entry& entry, Dossier& dossier) {
    Reading reading(entry, filing_fields);
    auto recorded = recorded_in(entry);
    if (!recorded || !reading.readable() || !reading.has("geval")) return false;
    auto said = reading.case_said(model);
    if (!said) return false;
    dossier.given = std::move(*said);
    recorded->outcome = reading.outcome();
    add(std::move(*recorded), dossier);
    return true;
}

/// Adds what became known to the case of the dossier.
bool learn(const model::Model& model, Reading& reading, Dossier& dossier) {
    if (!reading.has("geval")) return true;
    const auto said = reading.case_said(model);
    if (!said || said->subject != dossier.given.subject) return false;
    facts::learn(dossier.given, *said, model);
    return true;
}

bool add_step(const model::Model& model, const store::Entry& entry, Dossier& dossier) {
    Reading reading(entry, step_fields);
    auto recorded = recorded_in(entry);
    if (!recorded || !reading.readable() || !learn(model, reading, dossier)) return false;
    recorded->step = reading.string_at("stap");
    const auto step =
        facts::step_named(model, facts::procedures_for(model, dossier.given), recorded->step);
    const auto extension = calendar::parse_duration(reading.string_at("verlenging"));
    if (!step || extension.has_value() != reading.has("verlenging")) return false;
    recorded->reason = reading.string_at("reden");
    recorded->outcome = reading.outcome();
    Happening& it = recorded->happening;
    it.step = *step;
    it.agreed = reading.has("in overleg");
    it.extension = extension;
    it.with_reasons = !recorded->reason.empty();
    add(std::move(*recorded), dossier);
    return true;
}

bool add_entry(const model::Model& model, const store::Entry& entry, Dossier& dossier) {
    const std::string& kind = entry.event.kind;
    if (dossier.recorded.empty()) {
        return kind == filing_kind && add_filing(model, entry, dossier);
    }
    return kind == step_kind && add_step(model, entry, dossier);
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

std::string file_json(const RuleFile& file) {
    return Object().add("naam", json_string(file.name)).add("tekst", json_string(file.text)).text();
}

}  // namespace

std::string hash_of(std::span<const RuleFile> files) {
    std::string all;
    for (const RuleFile& file : files) all += file_json(file) + '\n';
    return store::hex(store::digest_of(all));
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
        const Reading reading(entry, rules_fields);
        if (entry.event.kind != rules_kind || !reading.readable()) return {};
        files.push_back({reading.string_at("naam"), reading.string_at("tekst")});
    }
    const bool same =
        !entries.empty() && rules_dossier(hash_of(files)) == entries.front().event.dossier;
    return same ? files : std::vector<RuleFile>();
}

}  // namespace engine::dossier
