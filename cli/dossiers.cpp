#include "cli/dossiers.h"

#include "cli/say.h"
#include "engine/evaluate/answer.h"
#include "engine/facts/write_json.h"
#include "engine/procedure/duties.h"
#include "engine/procedure/steps.h"
#include "engine/report/answer_json.h"
#include "engine/report/dates.h"
#include "engine/report/phrases.h"
#include "engine/report/words_dossier.h"

#include <algorithm>
#include <filesystem>

namespace cli {
namespace {

namespace dossier = engine::dossier;
namespace store = engine::store;
namespace fs = std::filesystem;
using engine::facts::Case;
using engine::report::DossierText;

DossierText text_of(store::Error error) {
    switch (error) {
        case store::Error::Busy: return DossierText::Busy;
        case store::Error::Conflict: return DossierText::Conflict;
        case store::Error::Earlier: return DossierText::Earlier;
        case store::Error::TooLarge: return DossierText::TooLarge;
        case store::Error::Unlinked: return DossierText::Unlinked;
        case store::Error::NotALog: return DossierText::NotALog;
        case store::Error::Newer: return DossierText::Newer;
        case store::Error::Damaged: return DossierText::Damaged;
        case store::Error::ReadOnly: return DossierText::ReadOnly;
        case store::Error::Full: return DossierText::Full;
        case store::Error::Cannot: return DossierText::Cannot;
    }
    return DossierText::Cannot;
}

void tell(const commands::Io& io, DossierText text, std::initializer_list<std::string> arguments) {
    complain(
        engine::report::dossier_text(text, io.settings.language, arguments), Exit::Database, io);
}

/// The rules of a case, without the file of the case itself.
std::vector<dossier::RuleFile> rule_files(const RuleSet& rules, const Closure& closure) {
    std::vector<dossier::RuleFile> files;
    for (std::size_t i = 0; i < closure.files.size(); ++i) {
        const auto& blocks = closure.trees[i]->blocks;
        const bool of_case =
            blocks.empty() ||
            std::holds_alternative<engine::syntax::RequestHead>(blocks.front().kind) ||
            std::holds_alternative<engine::syntax::ExamplesHead>(blocks.front().kind);
        if (of_case) continue;
        const engine::text::SourceFile& file = rules.files[closure.files[i]];
        files.push_back({fs::path(file.path()).filename().string(), std::string(file.text())});
    }
    return files;
}

/// `UR-Zonnedael-2026-`
std::string prefix_of(const engine::model::Model& model, const Case& given) {
    std::string place;
    if (given.under.valid()) place = model.regulations[given.under].municipality;
    std::string plain;
    for (const char c : place.empty() ? std::string("onbekend") : place) {
        plain += c == ' ' || c == '/' ? '-' : c;
    }
    return "UR-" + plain + '-' + std::to_string(static_cast<int>(given.date.year())) + '-';
}

/// A day that cannot be read is for who reads the entry to tell.
bool happened_after(const store::Entry& entry, engine::calendar::Date day) {
    const auto happened = engine::calendar::parse_date(entry.event.happened);
    return happened && *happened > day;
}

std::string due_of(const engine::model::Model& model,
                   const Case& given,
                   const std::vector<engine::facts::Happening>& happened) {
    const auto today = happened.back().date;
    const auto duties =
        engine::procedure::duties(model,
                                  given,
                                  engine::procedure::course(model, given, happened, today),
                                  engine::procedure::possible_steps(model, given, happened, today));
    const auto day = engine::procedure::due(duties);
    return day ? engine::calendar::format_iso(*day) : "";
}

}  // namespace

engine::report::Letter letter_about(const Opened& opened,
                                    engine::report::LetterKind kind,
                                    engine::calendar::Date day,
                                    engine::report::Language language) {
    const auto& given = opened.dossier.given;
    const auto answer = engine::evaluate::answer(opened.model(), given);
    const engine::report::Judged told{opened.model(), opened.files(), given, answer};
    const auto status = engine::report::status_of(opened.model(), opened.dossier, day);
    return engine::report::letter_of(kind, status, told, language);
}

dossier::Entered judged(const engine::text::SourceFiles& files,
                        const engine::model::Model& model,
                        const Case& given) {
    const auto answer = engine::evaluate::answer(model, given);
    const engine::report::Judged told{model, files, given, answer};
    dossier::Entered entered;
    entered.answer = engine::report::answer_json(told, engine::report::Language::Dutch);
    return entered;
}

std::optional<Dossiers> Dossiers::open(const commands::Io& io, Exit& failed) {
    const std::string& path = io.settings.dossiers;
    std::error_code error;
    fs::create_directories(fs::path(path).parent_path(), error);
    auto log = store::Log::open(path);
    if (log) return Dossiers(std::move(*log), path, io);
    tell(io, text_of(log.error()), {path});
    failed = Exit::Database;
    return std::nullopt;
}

Exit Dossiers::say(store::Error error) const {
    tell(*io_, text_of(error), {path_});
    return Exit::Database;
}

Exit Dossiers::say_not_filed(const std::string& reference, const Opened& opened) const {
    const auto language = io_->settings.language;
    const std::string today = engine::report::date_text(io_->settings.today, language);
    const std::string filed = engine::report::date_text(opened.filed_on, language);
    tell(*io_, DossierText::NotFiledYet, {reference, today, filed});
    return Exit::NotFound;
}

std::optional<std::string> Dossiers::keep(const RuleSet& rules,
                                          const Closure& closure,
                                          Exit& failed) {
    const auto files = rule_files(rules, closure);
    std::string hash = dossier::hash_of(files);
    const auto known = log_.has(dossier::rules_dossier(hash));
    if (known && *known) return hash;
    auto events = dossier::rules_events(files);
    for (store::Event& event : events) event.recorded = io_->settings.now;
    const auto done = log_.append(events);
    // Somebody else may have kept the same rules just now.
    if (done || done.error() == store::Error::Conflict) return hash;
    failed = say(done.error());
    return std::nullopt;
}

std::optional<std::string> Dossiers::file(const std::string& hash,
                                          const RuleSet& rules,
                                          const Meaning& meaning,
                                          const Case& given,
                                          Exit& failed) {
    auto entered = judged(rules.files, meaning.model, given);
    entered.happening.date = given.date;
    entered.happening.actor = engine::procedure::applicant_of(meaning.model, given);
    entered.learnt = engine::facts::case_json(meaning.model, given);
    store::Event event = dossier::filing_event(entered);
    event.rules = hash;
    event.recorded = io_->settings.now;
    event.due = due_of(meaning.model, given, {entered.happening});
    auto reference = log_.begin(prefix_of(meaning.model, given), std::move(event));
    if (reference) return std::move(*reference);
    failed = say(reference.error());
    return std::nullopt;
}

std::shared_ptr<const KeptRules> Dossiers::rules_called(const std::string& hash) {
    auto& known = kept_[hash];
    if (known != nullptr) return known;
    const auto entries = log_.dossier(dossier::rules_dossier(hash));
    if (!entries) return nullptr;
    std::vector<engine::text::SourceFile> files;
    for (const auto& file : dossier::rules_of(*entries)) files.emplace_back(file.name, file.text);
    if (files.empty()) return nullptr;
    auto made = std::make_shared<KeptRules>();
    made->rules = cli::kept(files);
    auto meanings = meanings_of(made->rules);
    if (has_errors(made->rules.diagnostics)) return nullptr;
    made->meaning = std::move(meanings.front());
    known = std::move(made);
    return known;
}

std::optional<Opened> Dossiers::load(const std::string& reference, AsOf as_of, Exit& failed) {
    using std::chrono::milliseconds;
    auto moment = store::Moment::max();
    if (as_of.known_on) {
        moment = std::chrono::sys_days{*as_of.known_on} + std::chrono::days(1) - milliseconds(1);
    }
    auto entries = log_.dossier(reference, moment);
    if (!entries) {
        failed = say(entries.error());
        return std::nullopt;
    }
    if (entries->empty() || entries->front().event.kind != dossier::filing_kind) {
        failed = Exit::NotFound;
        const auto known = log_.has(reference);
        if (as_of.known_on && known && *known && !dossier::is_of_rules(reference)) {
            const auto day = engine::report::date_text(*as_of.known_on, io_->settings.language);
            tell(*io_, DossierText::NotKnownYet, {reference, day});
        } else {
            tell(*io_, DossierText::UnknownDossier, {reference, path_});
        }
        return std::nullopt;
    }
    const std::string& filed = entries->front().event.happened;
    Opened opened{rules_called(entries->front().event.rules),
                  {},
                  engine::calendar::parse_date(filed).value_or(engine::calendar::Date{})};
    failed = Exit::Database;
    if (opened.kept == nullptr) {
        tell(*io_, DossierText::BrokenRules, {reference});
        return std::nullopt;
    }
    if (as_of.happened) {
        std::erase_if(*entries, [&](const store::Entry& entry) {
            return happened_after(entry, *as_of.happened);
        });
    }
    std::int64_t broken = 0;
    auto read = dossier::dossier_of(opened.model(), *entries, broken);
    if (!read) {
        tell(*io_, DossierText::BrokenEntry, {reference, std::to_string(broken)});
        return std::nullopt;
    }
    opened.dossier = std::move(*read);
    return opened;
}

bool Dossiers::add(const Opened& opened,
                   const Case& given,
                   dossier::Entered entered,
                   bool& conflict,
                   Exit& failed) {
    store::Event event = dossier::step_event(opened.model(), entered);
    event.dossier = opened.dossier.reference;
    event.number = static_cast<std::int64_t>(opened.dossier.recorded.size()) + 1;
    event.rules = opened.dossier.rules;
    event.recorded = io_->settings.now;
    auto happened = opened.dossier.happened;
    happened.push_back(entered.happening);
    event.due = due_of(opened.model(), given, happened);
    const auto done = log_.append({&event, 1});
    conflict = !done && done.error() == store::Error::Conflict;
    if (!done && !conflict) failed = say(done.error());
    return done.has_value();
}

std::optional<std::vector<std::string>> Dossiers::references(
    std::optional<engine::calendar::Date> due_before, Exit& failed) {
    const auto latest =
        due_before ? log_.due_before(engine::calendar::format_iso(*due_before)) : log_.latest();
    if (!latest) {
        failed = say(latest.error());
        return std::nullopt;
    }
    std::vector<std::string> references;
    for (const store::Latest& one : *latest) {
        if (!dossier::is_of_rules(one.dossier)) references.push_back(one.dossier);
    }
    return references;
}

}  // namespace cli
