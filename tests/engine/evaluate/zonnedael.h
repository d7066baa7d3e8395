/// The ordinance of Zonnedael by hand, and its first worked example.
#pragma once

#include "engine/evaluate/answer.h"
#include "tests/support/model_builder.h"

namespace tests {

/// `Verordening uitdaagrecht Zonnedael 2026`: rules, table and waiver as its text has them.
struct Zonnedael {
    Zonnedael();

    engine::evaluate::Answer answer() const;
    /// How the clause of that place stands.
    const engine::evaluate::Finding& finding(const engine::evaluate::Answer& answer,
                                             const engine::citation::Place& place) const;

    ModelBuilder build;
    AttributeId form;
    AttributeId people;
    AttributeId profit;
    AttributeId task;
    AttributeId budget;
    AttributeId cost;
    AttributeId goal;
    AttributeId estimate;
    AttributeId fallback;
    AttributeId support;
    AttributeId start;
    AttributeId contract_end;
    AttributeId low_quality;
    engine::model::ParameterId smallest_group;
    DefinitionId small;
    DefinitionId needed_support;
    engine::facts::Case given;  ///< A group of 14 with 31 signatures, one judgement not made.

private:
    void add_facts();
    void add_article_2();
    void add_article_3();
    void add_article_4();
    void fill_in();

    ClauseId list(UnitId unit, engine::model::Clause::Form form, std::vector<ClauseId> items);
    NodeId one_of(AttributeId attribute, std::vector<std::int64_t> values);
    NodeId needed(NodeId small_budget);
};

/// The positions in the choice `rechtsvorm` and `soort taak`.
enum Form { Association, Foundation, Cooperative, Company, Residents };
enum Task { Welfare, PublicSpace, Enforcement, TravelDocuments, Other };

constexpr std::int64_t whole(std::int64_t number) {
    return number * engine::quantity::millionths_per_one;
}
constexpr std::int64_t euros(std::int64_t amount) {
    return amount * engine::quantity::cents_per_euro;
}

}  // namespace tests
