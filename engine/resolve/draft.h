/// What the steps of resolving share while the model is being made. Not a door: only for `resolve`.
#pragma once

#include "engine/model/lookup.h"
#include "engine/resolve/graph.h"
#include "engine/syntax/tree.h"
#include "engine/text/diagnostic.h"
#include "engine/text/nearest.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace engine::resolve {

/// One document of the rule set: a head and what follows it in its file.
struct Document {
    enum class Kind { Terms, Regulation, Examples, Request };
    const syntax::Tree* tree = nullptr;
    Kind kind = Kind::Terms;
    std::string title;
    text::Span span;
    std::vector<syntax::Use> uses;
    model::RegulationId regulation;       ///< Of a Regulation.
    std::set<text::FileId> visible = {};  ///< The files whose names it may use, its own among them.
};

/// One block with the document and the unit it stands in.
struct Placed {
    const syntax::Block* block = nullptr;
    std::size_t document = 0;
    model::UnitId unit;  ///< Not valid in a document that is no regulation.
};

/// A record of the terms, and where it is part of a subject.
struct Record {
    const syntax::RecordConcept* fields = nullptr;
    text::Span span;
    std::vector<std::pair<model::SubjectId, std::vector<std::string>>> places;
};

/// A sentence of a procedure, and what it became.
template <class Sentence, class Thing>
struct Lowered {
    const Sentence* sentence = nullptr;
    base::Id<Thing> id;
};

/// A procedure with the sentences that make it up.
struct WrittenProcedure {
    Lowered<syntax::Procedure, model::Procedure> head;
    std::size_t document = 0;
    std::vector<Lowered<syntax::Step, model::Step>> steps = {};
    std::vector<Lowered<syntax::Term, model::Term>> terms = {};
    /// Something in it was reported: what seems to lack may have been left out for that.
    bool broken = false;
};

/// How often a name was written with `de` and with `het`, and where.
struct Determiners {
    std::vector<text::Span> de;
    std::vector<text::Span> het;
};

struct Draft {
    explicit Draft(text::Diagnostics& found) : diagnostics(found), graph(model.nodes) {}

    model::Model model;
    text::Diagnostics& diagnostics;
    Graph graph;
    std::vector<Document> documents;
    std::vector<Placed> placed;

    std::map<std::string, Record, std::less<>> records;
    std::map<std::string, model::ChoicesId, std::less<>> choices;
    std::map<std::string, model::OrganId, std::less<>> organs;
    std::map<std::string, model::SubjectId, std::less<>> subjects;
    std::map<std::string, model::ChoicesId, std::less<>> choice_words;
    /// Names whose declaration was refused: what speaks of them is not wrong again.
    std::set<std::string, std::less<>> broken;
    std::size_t chain_names = 0;  ///< In the chains of the facts of concepts.
    model::SubjectId ordinance;   ///< The subject `verordening`, which every rule set has.
    /// Where each fact, judgement and definition was first declared, by subject and chain.
    std::map<std::pair<model::SubjectId, std::vector<std::string>>, text::Span> taken;
    std::map<std::pair<model::SubjectId, std::vector<std::string>>, model::DefinitionId> defined;
    std::optional<model::Lookup> lookup;
    std::vector<WrittenProcedure> procedures;

    std::map<text::Span, model::UnitId> item_units;  ///< By the span of the mark.
    /// Every version of a place, by its citation in full.
    std::map<std::pair<model::RegulationId, std::string>, std::vector<model::UnitId>> units_at;
    std::map<model::UnitId, std::vector<model::Waiver>> waivers;
    std::map<std::string, Determiners, std::less<>> determiners;
    std::set<model::DefinitionId> used_definitions;
    std::set<model::ParameterId> used_parameters;
    std::set<model::AttributeId> used_attributes;

    void report(text::Code code,
                text::Span span,
                std::vector<std::string> arguments = {},
                std::vector<text::Span> related = {}) {
        diagnostics.push_back({code, span, std::move(arguments), std::move(related)});
    }
};

/// The places that one message about a circle shows, besides its own.
constexpr std::size_t related_max = 10;

template <class Value>
std::vector<std::string> keys_of(const std::map<std::string, Value, std::less<>>& table) {
    std::vector<std::string> keys;
    for (const auto& entry : table) keys.push_back(entry.first);
    return keys;
}

// The steps, in their order. Each reads the trees and what the steps before it have made.

/// Documents, regulations and their units.
void place_blocks(std::span<const syntax::Tree* const> trees, Draft& draft);
/// Organs, choices, records, facts, judgements, parameters and the names of definitions.
void declare(Draft& draft);
/// One of these; a step of `declare`.
void declare_parameter(Draft& draft, const Placed& placed, const syntax::Parameter& it);
/// Once all parameters are there; also a step of `declare`.
void fill_in(Draft& draft, const Placed& placed, const syntax::FillsIn& it);
/// What values are defined as: these have their type from what they are made of.
void define_values(Draft& draft);
/// Conditions that set units aside.
void collect_waivers(Draft& draft);
/// What yes/no definitions and tables come to, and the deviations from all of them.
void define(Draft& draft);
/// Rules and their clauses, weighings, terms to mend and hardship clauses.
void lower_rules(Draft& draft);
/// Procedures, with the names of their states, steps and terms.
void declare_procedures(Draft& draft);
/// Who takes their steps, when and under which conditions, and how their terms run.
void lower_procedures(Draft& draft);
/// Versions, the articles a regulation stands on, cycles, ties, and names that nobody uses.
void check_versions(Draft& draft);
void check_bases(Draft& draft);
void check_cycles(Draft& draft);
void check_ties(Draft& draft);
void check_procedures(Draft& draft);
void check_procedure_terms(Draft& draft);
void check_usage(Draft& draft);
/// How people call each fact, definition and parameter.
void phrase(Draft& draft);

}  // namespace engine::resolve
