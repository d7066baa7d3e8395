/// The file with dossiers: filing, reading back with the rules of then, taking steps.
#pragma once

#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "engine/dossier/dossier.h"
#include "engine/report/letters.h"
#include "engine/store/store.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace cli {

/// Rules as they were when something was filed under them.
struct KeptRules {
    RuleSet rules;
    Meaning meaning;
};

/// Which part of a dossier to read; without days all of it.
struct AsOf {
    std::optional<engine::calendar::Date> known_on = {};  ///< What was recorded by then.
    std::optional<engine::calendar::Date> happened = {};  ///< What had happened by then.
};

/// One dossier with the rules that it was filed under.
struct Opened {
    std::shared_ptr<const KeptRules> kept;
    engine::dossier::Dossier dossier;
    engine::calendar::Date filed_on{};

    /// Otherwise it was not there yet on the day that was asked for, and `dossier` is empty.
    bool filed() const { return !dossier.recorded.empty(); }

    const engine::model::Model& model() const { return kept->meaning.model; }
    const engine::text::SourceFiles& files() const { return kept->rules.files; }
};

/// Says itself what goes wrong; `failed` then holds how to end.
class Dossiers {
public:
    /// Nothing when the file cannot be opened.
    static std::optional<Dossiers> open(const commands::Io& io, Exit& failed);

    /// Keeps the texts of the rules, once; gives the hash by which they are known.
    std::optional<std::string> keep(const RuleSet& rules, const Closure& closure, Exit& failed);

    /// Under rules that are kept: the reference that the case got.
    std::optional<std::string> file(const std::string& hash,
                                    const RuleSet& rules,
                                    const Meaning& meaning,
                                    const engine::facts::Case& given,
                                    Exit& failed);

    std::optional<Opened> load(const std::string& reference, AsOf as_of, Exit& failed);

    /// Another step came first when `conflict` is set: load again.
    bool add(const Opened& opened,
             const engine::facts::Case& given,
             engine::dossier::Entered entered,
             bool& conflict,
             Exit& failed);

    /// The references of all dossiers; only those in which something was due before the day.
    std::optional<std::vector<std::string>> references(
        std::optional<engine::calendar::Date> due_before, Exit& failed);

    engine::store::Log& log() { return log_; }
    const std::string& path() const { return path_; }
    Exit say(engine::store::Error error) const;
    /// That it was not filed yet today.
    Exit say_not_filed(const std::string& reference, const Opened& opened) const;

private:
    Dossiers(engine::store::Log log, std::string path, const commands::Io& io)
        : log_(std::move(log)), path_(std::move(path)), io_(&io) {}

    /// Null when they cannot be read.
    std::shared_ptr<const KeptRules> rules_called(const std::string& hash);

    engine::store::Log log_;
    std::string path_;
    const commands::Io* io_;
    std::map<std::string, std::shared_ptr<const KeptRules>> kept_;  ///< By hash, read once.
};

/// The letter about the dossier as it stands on the day.
engine::report::Letter letter_about(const Opened& opened,
                                    engine::report::LetterKind kind,
                                    engine::calendar::Date day,
                                    engine::report::Language language);

/// With how the case is judged now.
engine::dossier::Entered judged(const engine::text::SourceFiles& files,
                                const engine::model::Model& model,
                                const engine::facts::Case& given);

}  // namespace cli
