#include "engine/base/match.h"
#include "engine/syntax/dumper.h"

#include <array>

namespace engine::syntax {
namespace {

template <class Enum, std::size_t Count>
std::string name_of(const std::array<std::string_view, Count>& names, Enum value) {
    return std::string(names.at(static_cast<std::size_t>(value)));
}

std::string remark_nodes(const Remarks& remarks) {
    const std::string text =
        if_any("meaning", remarks.meaning) + if_any("supplier", remarks.supplier) +
        if_any("question", remarks.question) + if_any("explanation", remarks.explanation);
    return flag(remarks.optional, "optional ") + text;
}

std::string text_line(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string::npos) return in_quotes("");
    return in_quotes(text.substr(begin, text.find_last_not_of(" \t") + 1 - begin));
}

std::vector<std::string> reference_nodes(const std::vector<Reference>& references) {
    return each(references, [](const Reference& reference) { return dumped(reference); });
}

/// A visitor of `Block::kind`.
struct BlockDumper {
    const Tree& tree;

    std::string value(ExpressionId id) const { return dumped(tree, id); }
    std::string value(std::string_view name, const std::optional<ExpressionId>& id) const {
        return id ? node(name, {value(*id)}) : "";
    }
    std::string when(ConditionId id) const { return dumped(tree, id); }

    std::string operator()(const TermsHead& head) const {
        return node("terms", {dumped(head.title)});
    }
    std::string operator()(const RegulationHead& head) const {
        return node("regulation", {dumped(head.title), if_any("abbreviation", head.abbreviation)});
    }
    std::string operator()(const ContinuationHead& head) const {
        return node("continues", {dumped(head.regulation)});
    }
    std::string operator()(const ExamplesHead& head) const {
        return node("examples", {dumped(head.regulation)});
    }
    std::string operator()(const RequestHead& head) const {
        return node("request", {dumped(head.title)});
    }
    std::string operator()(const KindLine& line) const { return node("kind", {bare(line.kind)}); }
    std::string operator()(const IdentifierLine& line) const {
        return node("identifier", {flag(line.quoted, "quoted"), dumped(line.identifier)});
    }
    std::string operator()(const AdoptedLine& line) const {
        return node("adopted",
                    {dumped(line.organ), flag(line.quoted, "quoted"), if_any("of", line.of)});
    }
    std::string operator()(const BasisLine& line) const {
        return node("basis", {dumped(line.basis)});
    }
    std::string operator()(const FollowsLine& line) const {
        return node("follows", {dumped(line.model)});
    }
    std::string operator()(const UsesLine& line) const {
        return node("uses", each(line.uses, [](const Use& use) {
                        return node(use.terms ? "terms" : "regulation", {dumped(use.title)});
                    }));
    }
    std::string operator()(const ValidLine& line) const {
        return node("valid", {dumped(line.period)});
    }
    std::string operator()(const SourceLine& line) const {
        return node("source",
                    each(line.sources, [](const Quoted& source) { return dumped(source); }));
    }
    std::string operator()(const RegulatesLine& line) const {
        return node("regulates",
                    each(line.subjects, [](const Name& subject) { return bare(subject); }));
    }
    std::string operator()(const Heading& heading) const {
        constexpr std::array<std::string_view, 3> levels = {"chapter", "article", "paragraph"};
        return node(
            name_of(levels, heading.level),
            {in_quotes(heading.number), if_any("title", heading.title), dumped(heading.period)});
    }
    std::string operator()(const TextLine& line) const {
        return node("text", {text_line(line.text)});
    }

    std::string operator()(const Organ& organ) const {
        return node("organ", {dumped(organ.name), if_any("meaning", organ.meaning)});
    }
    std::string operator()(const ChoiceConcept& choices) const {
        const auto all = each(choices.choices, [](const Choice& choice) {
            return node("choice", {dumped(choice.name), if_any("meaning", choice.meaning)});
        });
        return node("choices", and_then({dumped(choices.name)}, all));
    }
    std::string operator()(const RecordConcept& record) const {
        const auto all = each(record.fields, [](const Field& field) {
            return node("field",
                        {field.name ? dumped(*field.name) : "",
                         dumped(field.type),
                         remark_nodes(field.remarks)});
        });
        return node("record", and_then({dumped(record.name)}, all));
    }
    std::string operator()(const Fact& fact) const {
        return node(
            "fact",
            {dumped(fact.name), bare(fact.subject), dumped(fact.type), remark_nodes(fact.remarks)});
    }
    std::vector<std::string> filled(const std::vector<Filling>& fillings) const {
        return each(fillings, [&](const Filling& filling) {
            return node("filled", {value(filling.value), dumped(filling.period)});
        });
    }
    std::string operator()(const FillsIn& it) const {
        return node("fills-in",
                    and_then({dumped(it.name), dumped(it.place), if_any("reason", it.reason)},
                             filled(it.fillings)));
    }
    std::string operator()(const Parameter& parameter) const {
        return node("parameter",
                    and_then({dumped(parameter.name),
                              dumped(parameter.type),
                              value("least", parameter.least),
                              value("most", parameter.most),
                              value("standard", parameter.standard),
                              if_any("reason", parameter.reason),
                              if_any("explanation", parameter.explanation)},
                             filled(parameter.fillings)));
    }
    std::string operator()(const Judgement& judgement) const {
        return node("judgement",
                    {dumped(judgement.name),
                     bare(judgement.subject),
                     dumped(judgement.type),
                     if_any("by", judgement.organ),
                     flag(judgement.with_reasons, "with-reasons"),
                     if_any("question", judgement.question),
                     if_any("explanation", judgement.explanation)});
    }
    std::string cell(const Cell& said) const {
        return base::match(
            said.kind,
            [](const AnyCell&) { return std::string("any"); },
            [](const OtherCell&) { return std::string("other"); },
            [&](const BoundCell& bound) {
                return node(dumped(bound.comparator),
                            {flag(bound.sign, "sign"), value(bound.bound)});
            },
            [&](const RangeCell& range) {
                return node("range", {value(range.least), value(range.most)});
            },
            [&](const ValueCell& values) {
                return node("values",
                            each(values.values, [&](ExpressionId id) { return value(id); }));
            });
    }
    std::string operator()(const DecisionTable& table) const {
        const auto rows = each(table.rows, [&](const Row& row) {
            auto cells = each(row.conditions, [&](const Cell& said) { return cell(said); });
            cells.push_back(node("result", {cell(row.result)}));
            return node("row", cells);
        });
        return node("table",
                    and_then({dumped(table.name), bare(table.subject), dumped(table.type)}, rows));
    }

    std::string operator()(const DefinePredicate& rule) const {
        return node("predicate", {bare(rule.subject), dumped(rule.name), when(rule.condition)});
    }
    std::string operator()(const DefineValue& rule) const {
        return node("value",
                    {rule.determiner == Determiner::Het ? "het" : "de",
                     dumped(rule.name),
                     bare(rule.subject),
                     value(rule.value)});
    }
    std::string operator()(const Admissible& rule) const {
        return node("admissible",
                    {flag(rule.negated, "not"), bare(rule.subject), when(rule.condition)});
    }
    std::string operator()(const Complete& rule) const {
        return node("complete", {bare(rule.subject), when(rule.condition)});
    }
    std::string operator()(const MendTerm& rule) const {
        return node(
            "mend",
            {dumped(rule.actor), bare(rule.subject), in_quotes(calendar::format(rule.term))});
    }
    std::string operator()(const Decides& rule) const {
        constexpr std::array<std::string_view, 5> acts = {
            "refuses", "may-refuse", "grants-unless", "declines", "defers"};
        return node(
            name_of(acts, rule.act),
            {dumped(rule.organ), bare(rule.subject), value(rule.until), when(rule.condition)});
    }
    std::string operator()(const Weighs& rule) const {
        const auto factors = each(rule.factors, [](const Factor& factor) {
            return node("factor", {in_quotes(factor.mark), dumped(factor.judgement)});
        });
        return node("weighs", and_then({dumped(rule.organ), bare(rule.subject)}, factors));
    }
    std::string operator()(const Hardship& rule) const {
        auto parts = and_then({dumped(rule.organ)}, reference_nodes(rule.targets));
        if (rule.condition) parts.push_back(when(*rule.condition));
        return node("hardship", parts);
    }
    std::string operator()(const Power& rule) const {
        return node("power", {dumped(rule.organ), dumped(rule.what)});
    }
    std::string operator()(const Presumption& rule) const {
        return node("presumed", {dumped(rule.path), value(rule.value)});
    }
    std::string operator()(const Waiver& rule) const {
        const std::string_view name = rule.disapplied ? "disapplied" : "waived";
        return node(name, and_then(reference_nodes(rule.targets), {when(rule.condition)}));
    }
    std::string operator()(const Override& rule) const {
        return node("override",
                    and_then(reference_nodes(rule.targets),
                             {dumped(rule.path), value(rule.value), when(rule.condition)}));
    }
    std::string operator()(const NotComputable& mark) const {
        return node("not-computable", {if_any("by", mark.organ), if_any("reason", mark.reason)});
    }

    std::string operator()(const DateLine& line) const {
        return node(line.filed ? "filed" : "on", {calendar::format_iso(line.date)});
    }
    std::string sets_aside(const SetsAside& it) const {
        return node("sets-aside", and_then({dumped(it.organ)}, reference_nodes(it.targets)));
    }
    std::vector<std::string> assertions(const std::vector<Assertion>& said) const {
        return each(said, [&](const Assertion& assertion) {
            return node("assertion",
                        {base::match(
                             assertion.said,
                             [&](ConditionId id) { return when(id); },
                             [&](const SetsAside& it) { return sets_aside(it); }),
                         assertion.date ? calendar::format_iso(*assertion.date) : "",
                         if_any("reason", assertion.reason)});
        });
    }
    std::string operator()(const Case& said) const {
        return node(
            "case",
            and_then({flag(said.given, "given"), bare(said.subject)}, assertions(said.assertions)));
    }
    std::string operator()(const Procedure& said) const { return dumped(tree, said); }
    std::string operator()(const State& said) const { return dumped(tree, said); }
    std::string operator()(const Step& said) const { return dumped(tree, said); }
    std::string operator()(const Term& said) const { return dumped(tree, said); }
    std::string operator()(const Event& event) const {
        return node("event",
                    and_then({calendar::format_iso(event.date),
                              bare(event.step),
                              if_any("by", event.actor),
                              flag(event.agreed, "agreed"),
                              flag(event.with_reasons, "with-reasons"),
                              event.extension ? calendar::format(*event.extension) : ""},
                             assertions(event.assertions)));
    }
    std::string operator()(const GivenRegulation& given) const {
        return node("given", {bare(given.subject), dumped(given.title)});
    }
    std::string operator()(const Example& example) const {
        return node("example", {dumped(example.title)});
    }
    std::string expectation(const Expectation& expected) const {
        constexpr std::array<std::string_view, 12> outcomes = {"inadmissible",
                                                               "admissible",
                                                               "incomplete",
                                                               "complete",
                                                               "declined",
                                                               "refuse",
                                                               "may-refuse",
                                                               "defer",
                                                               "grant",
                                                               "judgement-needed",
                                                               "undetermined",
                                                               "contradictory"};
        constexpr std::array<std::string_view, 5> statuses = {
            "met", "not-met", "unknown", "awaits-judgement", "disapplied"};
        return base::match(
            expected.kind,
            [&](const ExpectOutcome& said) {
                return node("outcome", {name_of(outcomes, said.outcome)});
            },
            [&](const ExpectStatus& said) {
                return node(
                    "status",
                    {dumped(said.unit), name_of(statuses, said.status), if_any("by", said.organ)});
            },
            [&](const ExpectNeed& said) {
                return node("need",
                            {value(said.fact), said.condition ? when(*said.condition) : ""});
            },
            [](const ExpectState& said) {
                return node("state", {if_any("of", said.procedure), bare(said.state)});
            },
            [](const ExpectStep& said) {
                return node("step", {flag(!said.allowed, "not"), bare(said.step)});
            },
            [](const ExpectPenalty& said) {
                return node("penalty", {quantity::format_cents(said.cents)});
            },
            [](const ExpectTermEnd& said) {
                return node("term-end",
                            {bare(said.term),
                             calendar::format_iso(said.last),
                             said.suspended_days ? std::to_string(*said.suspended_days) : ""});
            },
            [&](const ExpectValue& said) { return node("holds", {when(said.condition)}); });
    }
    std::string operator()(const Expected& expected) const {
        return node("expected", each(expected.expectations, [&](const Expectation& said) {
                        return expectation(said);
                    }));
    }
};

}  // namespace

std::string dumped(const Tree& tree, const Block& block) {
    return std::visit(BlockDumper{tree}, block.kind);
}

}  // namespace engine::syntax
