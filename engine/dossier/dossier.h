/// What the events of a dossier say: from a step to an event for the log, and from the entries of
/// the log back to the case and what happened to it. The payload of an event is JSON:
///
///   ontvangst  {"geval": …, "antwoord": …}
///   stap       {"stap": …, "verlenging": …, "in overleg": …, "reden": …, "geval": …,
///               "antwoord": …}
///   regels     {"naam": …, "tekst": …}
///
/// `geval` holds what became known, as `facts/schema.h` describes; `antwoord` how the case was
/// judged then, with its derivation: what was decided on it is never computed again.
#pragma once

#include "engine/facts/case.h"
#include "engine/facts/happening.h"
#include "engine/store/event.h"
#include "engine/text/source_file.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine::dossier {

/// One step as it is to be recorded.
struct Entered {
    facts::Happening happening;
    std::string reason;  ///< May be empty.
    std::string learnt;  ///< JSON of what became known; empty when nothing did.
    std::string answer;  ///< JSON of how the case is judged now.
    std::string outcome;
};

/// The event without dossier, number, moment and rules, which the log's keeper knows.
store::Event filing_event(const Entered& entered);
store::Event step_event(const model::Model& model, const Entered& entered);

/// What one entry of the log says.
struct Recorded {
    std::int64_t number = 0;
    store::Moment recorded = {};
    facts::Happening happening;
    std::string step;  ///< As the rules call it; empty for the filing.
    std::string reason;
    std::string outcome;
};

struct Dossier {
    std::string reference;
    std::string rules;  ///< The hash of the rules that it was filed under.
    facts::Case given;  ///< With all that became known.
    std::vector<facts::Happening> happened;
    std::vector<Recorded> recorded;
};

/// Nothing when an entry does not say what its kind should: `broken` is its number.
std::optional<Dossier> dossier_of(const model::Model& model,
                                  std::span<const store::Entry> entries,
                                  std::int64_t& broken);

// ---- the rules, kept with what was done under them ----------------------------------------------

struct RuleFile {
    std::string name;
    std::string text;
};

/// In the order in which they are read; the hash is that of names and texts.
std::string hash_of(std::span<const RuleFile> files);
/// One event for each file, in a dossier named by the hash.
std::vector<store::Event> rules_events(std::span<const RuleFile> files);
std::string rules_dossier(std::string_view hash);
bool is_of_rules(std::string_view dossier);
/// Empty when an entry is none of rules.
std::vector<RuleFile> rules_of(std::span<const store::Entry> entries);

constexpr std::string_view filing_kind = "ontvangst";
constexpr std::string_view step_kind = "stap";
constexpr std::string_view rules_kind = "regels";

}  // namespace engine::dossier
