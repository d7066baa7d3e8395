#include "engine/report/answer_words.h"

#include "engine/base/match.h"
#include "engine/model/relation.h"
#include "engine/model/written.h"
#include "engine/report/dates.h"
#include "engine/report/phrases.h"
#include "engine/report/value_text.h"

#include <algorithm>

namespace engine::report {
namespace {

using evaluate::Finding;
using evaluate::Move;
using evaluate::State;
using evaluate::Step;
using evaluate::Value;
using Relation = model::Comparison::Relation;

/// A question inside a sentence.
std::string uncapitalised(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z') {
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    }
    return text;
}

std::string judgement_asked(const model::Attribute& attribute) {
    return attribute.question.empty() ? attribute.phrase : uncapitalised(attribute.question);
}

bool upper_bound(Relation relation) {
    return relation == Relation::AtMost || relation == Relation::Less;
}

/// Whether it is told as a part of its bound: `31 van 50`, never `14 van 10`.
bool part_of_bound(const evaluate::Measure& measure) {
    const bool reaches =
        measure.relation == Relation::AtLeast || measure.relation == Relation::AtMost;
    return measure.have.value < measure.bound.value ||
           (reaches && measure.have.value == measure.bound.value);
}

std::string bound_text(Relation relation, const std::string& bound, Language language) {
    switch (relation) {
        case Relation::AtLeast: return said(Phrase::BoundAtLeast, language, {bound});
        case Relation::AtMost: return said(Phrase::BoundAtMost, language, {bound});
        case Relation::More: return said(Phrase::BoundMore, language, {bound});
        case Relation::Less: return said(Phrase::BoundLess, language, {bound});
        case Relation::Equal: break;
    }
    return bound;
}

/// What lies between two dates is a number of days.
std::string distance_text(const model::Model& model,
                          const facts::Case& given,
                          const model::Type& type,
                          std::int64_t distance,
                          Language language) {
    Value value{type, State::Known, distance};
    if (type.kind == model::Type::Kind::Date) {
        value.type = {.kind = model::Type::Kind::Duration, .unit = calendar::Unit::Day};
    }
    return value_text(model, given, value, language);
}

/// Beside a bound, which says the period for both.
std::string without_period(const std::string& amount) {
    return amount.substr(0, amount.find(" per "));
}

const model::Attribute* open_judgement(const Judged& judged, const Finding& finding) {
    for (const Step& step : finding.steps) {
        const auto* id = std::get_if<model::AttributeId>(&step.what);
        if (id == nullptr || !evaluate::open(step.value.state)) continue;
        const model::Attribute& attribute = judged.model.attributes[*id];
        if (attribute.origin == model::Attribute::Origin::Judged) return &attribute;
    }
    return nullptr;
}

Phrase phrase_of(const Move& move, const model::Type& type) {
    if (move.values.size() > 1) return move.negated ? Phrase::IsNoneOf : Phrase::IsOneOf;
    const bool date = type.kind == model::Type::Kind::Date;
    switch (*move.relation) {
        case Relation::AtLeast: return date ? Phrase::IsNotBefore : Phrase::IsAtLeast;
        case Relation::AtMost: return date ? Phrase::IsNotAfter : Phrase::IsAtMost;
        case Relation::More: return date ? Phrase::IsAfter : Phrase::IsMore;
        case Relation::Less: return date ? Phrase::IsBefore : Phrase::IsLess;
        case Relation::Equal: break;
    }
    return move.negated ? Phrase::IsNot : Phrase::Is;
}

std::string supplier_of(const model::Model& model, const model::Attribute& attribute) {
    for (const model::Organ& organ : model.organs) {
        if (organ.name == attribute.supplier) return organ.phrase;
    }
    return attribute.supplier;
}

std::string judgement_text(const model::Model& model,
                           const facts::Case& given,
                           const Move& move,
                           const model::Attribute& attribute,
                           Language language) {
    std::string asked = judgement_asked(attribute);
    if (move.values.size() == 1) {
        const Value value{attribute.type, State::Known, move.values.front()};
        const auto helps = value_text(model, given, value, language);
        asked = said(Phrase::Answer, language, {asked, helps});
    }
    const std::string organ = organ_text(model, attribute.organ);
    if (organ.empty()) return said(Phrase::Judgement, language, {asked});
    return said(Phrase::GiveJudgement, language, {organ, asked});
}

std::string now_text(const model::Model& model,
                     const facts::Case& given,
                     const Move& move,
                     const model::Attribute& attribute,
                     const std::string& demand,
                     Language language) {
    const facts::Fact& fact = given.facts.at(move.attribute.index);
    const State state = fact.state == facts::Fact::State::Known    ? State::Known
                        : fact.state == facts::Fact::State::Absent ? State::Absent
                                                                   : State::Unknown;
    const std::string now = value_text(model, given, {attribute.type, state, fact.value}, language);
    if (!move.shortfall || !move.relation) return said(Phrase::Now, language, {demand, now});
    const auto phrase = upper_bound(*move.relation) ? Phrase::NowTooMuch : Phrase::NowShort;
    return said(
        phrase,
        language,
        {demand, now, distance_text(model, given, attribute.type, *move.shortfall, language)});
}

Phrase phrase_of(evaluate::Overruled::By by) {
    using By = evaluate::Overruled::By;
    switch (by) {
        case By::Unless: return Phrase::Exception;
        case By::Waiver: return Phrase::SetAside;
        case By::Override: return Phrase::Deviation;
        case By::Hardship: return Phrase::Hardship;
    }
    return Phrase::Exception;
}

std::string overruled_text(const Judged& judged,
                           const evaluate::Overruled& overruled,
                           model::RegulationId beside,
                           Language language) {
    const std::string place = place_text(judged.model, overruled.unit, beside);
    const Phrase phrase = phrase_of(overruled.by);
    if (phrase == Phrase::Exception) return said(phrase, language, {overruled.sentence});
    return said(phrase, language, {place, overruled.sentence});
}

}  // namespace

std::string organ_text(const model::Model& model, model::OrganId organ) {
    return organ.valid() ? model.organs[organ].phrase : std::string();
}

std::string place_text(const model::Model& model,
                       model::UnitId unit,
                       std::optional<model::RegulationId> beside) {
    const model::Unit& it = model.units[unit];
    const std::string place = citation::brief(it.place);
    if (it.regulation == beside) return place;
    const model::Regulation& regulation = model.regulations[it.regulation];
    const std::string& name =
        regulation.abbreviation.empty() ? regulation.title : regulation.abbreviation;
    return place.empty() ? name : name + ' ' + place;
}

std::string sentence_of(const Judged& judged, const Finding& finding, Language language) {
    const model::Clause& clause = judged.model.clauses[finding.clause];
    if (clause.form != model::Clause::Form::Plain) {
        // A list is shown by its items; it speaks itself where one is enough, or as a whole.
        if (finding.status == model::Status::Disapplied) return clause.affirmed;
        return said(Phrase::OneOf, language);
    }
    if (finding.status == model::Status::AwaitsJudgement) {
        if (const model::Attribute* attribute = open_judgement(judged, finding)) {
            const std::string organ = organ_text(judged.model, attribute->organ);
            const std::string asked = judgement_asked(*attribute);
            return organ.empty() ? said(Phrase::Judgement, language, {asked})
                                 : said(Phrase::JudgementOf, language, {organ, asked});
        }
    }
    return finding.wanted ? clause.affirmed : clause.denied;
}

std::string measure_of(const Judged& judged, const Finding& finding, Language language) {
    if (!finding.measure) return {};
    const evaluate::Measure& measure = *finding.measure;
    if (evaluate::open(measure.have.state)) return {};
    std::string have = value_text(judged.model, judged.given, measure.have, language);
    if (measure.bound_is_constant || measure.bound.state != State::Known) return have;
    const bool met = finding.status == model::Status::Met;
    const bool absent = measure.have.state == State::Absent;
    const bool equal = measure.relation == Relation::Equal;
    // What is lacking has no bound to come up to, and an amount is not told twice.
    if (met && (absent || equal)) return have;
    const std::string bound = value_text(judged.model, judged.given, measure.bound, language);
    if (absent) return said(Phrase::Beside, language, {have, bound});
    if (measure.have.type.kind == model::Type::Kind::Money) have = without_period(have);
    const bool date = measure.have.type.kind == model::Type::Kind::Date;
    if (date) return said(Phrase::Beside, language, {have, bound});
    if (!equal && part_of_bound(measure)) return said(Phrase::Have, language, {have, bound});
    const bool holds = model::holds(measure.relation, measure.have.value, measure.bound.value);
    return said(holds ? Phrase::HaveWithin : Phrase::HaveBeyond,
                language,
                {have, bound_text(measure.relation, bound, language)});
}

std::vector<std::string> notes_of(const Judged& judged, const Finding& finding, Language language) {
    std::vector<std::string> notes;
    const model::Rule& rule = judged.model.rules[finding.rule];
    const auto regulation = judged.model.units[rule.unit].regulation;
    const bool fails = finding.status == model::Status::NotMet;
    std::string note;
    if (fails && finding.measure && finding.measure->shortfall) {
        const auto distance = distance_text(judged.model,
                                            judged.given,
                                            finding.measure->have.type,
                                            *finding.measure->shortfall,
                                            language);
        const bool upper = upper_bound(finding.measure->relation);
        note = said(upper ? Phrase::TooMuch : Phrase::Short, language, {distance});
    }
    const bool mendable = fails && rule.effect == model::Rule::Effect::Complete;
    for (const std::uint32_t at : judged.answer.mend_terms) {
        if (!mendable) break;
        const model::MendTerm& term = judged.model.mend_terms.at(at);
        if (!note.empty()) note += "; ";
        note += said(
            Phrase::MendWithin,
            language,
            {duration_text(term.term, language), place_text(judged.model, term.unit, regulation)});
    }
    if (!note.empty()) notes.push_back(note);
    for (const evaluate::Overruled& overruled : finding.overruled) {
        notes.push_back(overruled_text(judged, overruled, regulation, language));
    }
    for (const Step& step : finding.steps) {
        if (!step.presumed) continue;
        const auto place = place_text(judged.model, step.source, regulation);
        notes.push_back(said(Phrase::Presumed, language, {place}));
    }
    return notes;
}

std::string demand_text(const model::Model& model,
                        const facts::Case& given,
                        const Move& move,
                        Language language) {
    const model::Attribute& attribute = model.attributes[move.attribute];
    if (attribute.origin == model::Attribute::Origin::Structure) return attribute.phrase;
    if (move.values.empty()) {
        return said(move.negated ? Phrase::Exists : Phrase::IsKnown, language, {attribute.phrase});
    }
    std::string values;
    for (const std::int64_t value : move.values) {
        if (!values.empty()) values += ", ";
        values += value_text(model, given, {attribute.type, State::Known, value}, language);
    }
    const bool single = move.relation.has_value() || move.values.size() > 1;
    const Phrase phrase = single         ? phrase_of(move, attribute.type)
                          : move.negated ? Phrase::IsNot
                                         : Phrase::Is;
    return said(phrase, language, {attribute.phrase, values});
}

std::string move_text(const model::Model& model,
                      const facts::Case& given,
                      const Move& move,
                      Language language) {
    const model::Attribute& attribute = model.attributes[move.attribute];
    if (move.kind == Move::Kind::Judge)
        return judgement_text(model, given, move, attribute, language);
    const std::string demand = demand_text(model, given, move, language);
    const bool structure = attribute.origin == model::Attribute::Origin::Structure;
    if (move.kind == Move::Kind::Change && !structure) {
        return now_text(model, given, move, attribute, demand, language);
    }
    if (attribute.supplier.empty()) return demand;
    return said(Phrase::SupplyBy, language, {demand, supplier_of(model, attribute)});
}

std::vector<Move> by_who_acts(const model::Model& model, std::vector<Move> moves) {
    std::ranges::stable_sort(moves, {}, [&](const Move& move) {
        const auto& attribute = model.attributes[move.attribute];
        return move.kind == Move::Kind::Judge ? 2 : attribute.supplier.empty() ? 0 : 1;
    });
    return moves;
}

std::string step_text(const Judged& judged, const Step& step, Language language) {
    const std::string& phrase = base::match(
        step.what,
        [&](model::AttributeId id) -> const std::string& {
            return judged.model.attributes[id].phrase;
        },
        [&](model::ParameterId id) -> const std::string& {
            return judged.model.parameters[id].phrase;
        },
        [&](model::DefinitionId id) -> const std::string& {
            return judged.model.definitions[id].phrase;
        });
    std::string text = phrase + ": " + value_text(judged.model, judged.given, step.value, language);
    if (step.source.valid()) {
        const auto place = place_text(judged.model, step.source, std::nullopt);
        text += " (" + said(step.presumed ? Phrase::Presumed : Phrase::By, language, {place}) + ')';
    } else if (step.said.file.valid() && step.said.end > 0) {
        const text::SourceFile& file = judged.files[step.said.file];
        const std::string place =
            std::string(file.path()) + ':' + std::to_string(file.position(step.said.begin).line);
        text += " (" + said(Phrase::Said, language, {place}) + ')';
    }
    return text;
}

}  // namespace engine::report
