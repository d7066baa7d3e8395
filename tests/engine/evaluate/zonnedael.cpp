#include "tests/engine/evaluate/zonnedael.h"

#include <algorithm>
#include <utility>

namespace tests {

using namespace engine;
using model::Clause;

Zonnedael::Zonnedael() {
    add_facts();
    add_article_2();
    add_article_3();
    add_article_4();
    fill_in();
}

void Zonnedael::add_facts() {
    const auto choices = build.model.choices.add({"keuze", {}});
    const model::Type choice = {.kind = model::Type::Kind::Choice, .choices = choices};
    form = build.attribute("rechtsvorm", choice);
    people = build.attribute("aantal inwoners", types::number);
    profit = build.attribute("winstoogmerk", types::yes_no);
    task = build.attribute("soort taak", choice);
    budget = build.attribute("budget", types::money);
    cost = build.attribute("huidige kosten", types::money);
    goal = build.attribute("doel", types::text);
    estimate = build.attribute("begroting", types::text);
    fallback = build.attribute("terugval", types::text);
    support = build.attribute("aantal steunbetuigingen", types::number);
    start = build.attribute("gewenste start", types::date);
    contract_end = build.attribute("contracteinde", types::date);
    build.model.attributes[contract_end].supplier = "college";
    low_quality = build.judgement("lagere kwaliteit");
    small = build.definition(
        "kleinschalig",
        build.compare(
            build.fact(budget), Relation::AtMost, build.constant(euros(50'000), types::money)));
    build.model.definitions[small].versions[0].unit = build.article("1");
}

ClauseId Zonnedael::list(UnitId unit, Clause::Form form_of_list, std::vector<ClauseId> items) {
    std::vector<NodeId> nodes;
    for (const ClauseId item : items) nodes.push_back(build.model.clauses[item].node);
    const bool all = form_of_list == Clause::Form::All;
    const ClauseId id = build.clause(unit, all ? build.every(nodes) : build.some(nodes));
    build.model.clauses[id].form = form_of_list;
    build.model.clauses[id].items = std::move(items);
    return id;
}

NodeId Zonnedael::one_of(AttributeId attribute, std::vector<std::int64_t> values) {
    return build.node(model::OneOf{build.fact(attribute), std::move(values)});
}

void Zonnedael::add_article_2() {
    model::Parameter group;
    group.name = "kleinste groep";
    group.type = types::number;
    group.unit = build.unit({"2", "1", "", ""});
    group.fillings = {{whole(10), {}}};
    smallest_group = build.model.parameters.add(group);
    const NodeId enough =
        build.compare(build.fact(people),
                      Relation::AtLeast,
                      build.node(model::ParameterOf{smallest_group}, types::number));
    const ClauseId by_form =
        build.clause(build.unit({"2", "1", "a", ""}),
                     one_of(form, {Association, Foundation, Cooperative, Company}));
    const ClauseId by_size = build.clause(build.unit({"2", "1", "b", ""}), enough);
    build.rule(Effect::Admissible, list(group.unit, Clause::Form::Any, {by_form, by_size}));

    const NodeId exception = build.every(
        {build.compare(build.fact(form), Relation::Equal, build.constant(Cooperative, types::text)),
         build.value_of(small)});
    const NodeId makes_profit = build.fact(profit);
    const ClauseId no_profit = build.clause(build.unit({"2", "2", "", ""}),
                                            build.every({makes_profit, build.negate(exception)}));
    build.model.clauses[no_profit].rule = makes_profit;
    build.model.clauses[no_profit].exception = exception;
    build.model.clauses[no_profit].unless = "de uitdaging kleinschalig is";
    build.rule(Effect::Inadmissible, no_profit);
}

NodeId Zonnedael::needed(NodeId small_budget) {
    const auto is_task = [&](Task which) { return one_of(task, {which}); };
    const auto row = [&](NodeId condition, std::int64_t number) {
        return model::Table::Row{condition, build.constant(whole(number))};
    };
    return build.node(
        model::Table{{row(build.every({is_task(Welfare), small_budget}), 25),
                      row(build.every({is_task(Welfare), build.negate(small_budget)}), 50),
                      row(is_task(PublicSpace), 50),
                      row(one_of(task, {Enforcement, TravelDocuments, Other}), 100)}},
        types::number);
}

void Zonnedael::add_article_3() {
    needed_support = build.definition("vereiste steun", needed(build.value_of(small)));
    build.model.definitions[needed_support].versions[0].unit = build.unit({"3", "3", "", ""});
    const ClauseId has_goal =
        build.clause(build.unit({"3", "1", "a", ""}), build.known(build.fact(goal)));
    const ClauseId has_estimate =
        build.clause(build.unit({"3", "1", "b", ""}), build.known(build.fact(estimate)));
    const ClauseId has_fallback =
        build.clause(build.unit({"3", "1", "c", "1"}), build.known(build.fact(fallback)));
    const ClauseId is_small = build.clause(build.unit({"3", "1", "c", "2"}), build.value_of(small));
    const ClauseId either =
        list(build.unit({"3", "1", "c", ""}), Clause::Form::Any, {has_fallback, is_small});
    const ClauseId has_support = build.clause(
        build.unit({"3", "1", "d", ""}),
        build.compare(build.fact(support), Relation::AtLeast, build.value_of(needed_support)));
    build.rule(Effect::Complete,
               list(build.unit({"3", "1", "", ""}),
                    Clause::Form::All,
                    {has_goal, has_estimate, either, has_support}));
    build.model.mend_terms = {
        {build.unit({"3", "2", "", ""}), build.subject, {4, calendar::Unit::Week}, "de uitdager"}};
}

void Zonnedael::add_article_4() {
    const ClauseId excluded =
        build.clause(build.unit({"4", "1", "a", ""}), one_of(task, {Enforcement, TravelDocuments}));
    const ClauseId worse = build.clause(build.unit({"4", "1", "b", ""}), build.fact(low_quality));
    build.rule(Effect::Refuses,
               list(build.unit({"4", "1", "", ""}), Clause::Form::Any, {excluded, worse}));
    build.rule(Effect::MayRefuse,
               build.clause(build.unit({"4", "2", "", ""}),
                            build.compare(build.fact(budget), Relation::More, build.fact(cost))));
    const NodeId until = build.fact(contract_end);
    const RuleId defers =
        build.rule(Effect::Defers,
                   build.clause(build.unit({"4", "3", "", ""}),
                                build.compare(until, Relation::More, build.fact(start))));
    build.model.rules[defers].until = until;
    build.model.hardships = {
        {build.article("5"), build.organ, {build.unit({"2", "1", "", ""})}, {}}};
}

void Zonnedael::fill_in() {
    given = build.empty_case();
    say(given, form, Residents);
    say(given, people, whole(14));
    say(given, profit, 0);
    say(given, task, PublicSpace);
    say(given, cost, euros(52'000));
    say(given, budget, euros(46'000));
    say(given, support, whole(31));
    say(given, goal, 0);
    say(given, estimate, 0);
    say(given, start, calendar::days_of(day(2026, 9, 1)));
}

evaluate::Answer Zonnedael::answer() const {
    const evaluate::Program program = evaluate::plan(build.model, build.subject, build.date);
    const evaluate::Verdict verdict = evaluate::judge(program, build.model, given);
    return evaluate::answer(build.model, program, given, verdict);
}

const evaluate::Finding& Zonnedael::finding(const evaluate::Answer& answer,
                                            const citation::Place& place) const {
    const auto found = std::ranges::find_if(answer.findings, [&](const auto& finding) {
        const UnitId unit = build.model.clauses[finding.clause].unit;
        return build.model.units[unit].place == place;
    });
    ENSURE(found != answer.findings.end());
    return *found;
}

}  // namespace tests
