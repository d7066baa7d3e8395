#include "engine/facts/sentences.h"

#include "engine/base/match.h"
#include "engine/facts/hardship.h"
#include "engine/facts/naming.h"
#include "engine/facts/places.h"
#include "engine/resolve/lower/literal.h"
#include "engine/syntax/print.h"

#include <algorithm>

namespace engine::facts {
namespace {

using model::Attribute;
using model::Type;
using text::Code;

Code mismatch_of(const Type& demanded, const Type& found) {
    if (demanded.kind != found.kind) return Code::WrongValueType;
    return demanded.kind == Type::Kind::Money ? Code::PeriodMismatch : Code::UnitMismatch;
}

}  // namespace

std::optional<model::SubjectId> Sentences::subject(const syntax::Name& name) {
    if (const auto found = find_named(model_.subjects, name.text)) return found;
    const auto known = names_in(model_.subjects);
    report(Code::UnknownSubject, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

std::optional<model::OrganId> Sentences::organ(const syntax::Name& name) {
    if (const auto found = find_named(model_.organs, name.text)) return found;
    const auto known = names_in(model_.organs);
    report(Code::UnknownOrgan, name.span, {name.text, text::suggestion(name.text, known)});
    return std::nullopt;
}

void Sentences::report_unknown_regulation(text::Span span, const std::string& name) {
    const auto known = regulation_names(model_);
    report(Code::UnknownRegulation, span, {name, text::suggestion(name, known)});
}

const syntax::Path* Sentences::path_of(syntax::ExpressionId id) const {
    const auto* value = std::get_if<syntax::PathValue>(&tree_.expressions[id].kind);
    return value == nullptr ? nullptr : &value->path;
}

std::optional<model::Named> Sentences::named(const std::vector<syntax::Name>& names,
                                             text::Span span,
                                             model::SubjectId subject) {
    std::vector<std::string> words;
    for (const syntax::Name& name : names) words.push_back(name.text);
    const auto found = lookup_.meanings(subject, words);
    if (found.size() == 1) return found.front();
    if (found.empty()) {
        report_unknown(names, subject);
    } else {
        report(Code::AmbiguousName,
               span,
               {names.front().text, reading_of(model_, found[0]), reading_of(model_, found[1])});
    }
    return std::nullopt;
}

void Sentences::report_unknown(const std::vector<syntax::Name>& names, model::SubjectId subject) {
    const auto known = lookup_.names_of(subject);
    std::string whole;
    for (const syntax::Name& name : names) {
        const bool exists =
            std::ranges::count(known, name.text) > 0 || name.text == model_.subjects[subject].name;
        if (!exists) {
            report(Code::UnknownName, name.span, {name.text, text::suggestion(name.text, known)});
            return;
        }
        whole += (whole.empty() ? "" : " van ") + name.text;
    }
    // Each name exists, but not as a part of the next.
    report(Code::UnknownName, text::join(names.front().span, names.back().span), {whole, ""});
}

std::optional<model::Named> Sentences::named(syntax::ExpressionId id, model::SubjectId subject) {
    const syntax::Path* path = path_of(id);
    if (path != nullptr) return named(path->names, path->span, subject);
    report(Code::NotAStatement, tree_.expressions[id].span);
    return std::nullopt;
}

std::optional<Type> Sentences::type_of(const model::Named& named, text::Span span) {
    using Found = std::optional<Type>;
    return base::match(
        named,
        [&](model::AttributeId id) -> Found { return model_.attributes[id].type; },
        [&](model::DefinitionId id) -> Found { return model_.definitions[id].type; },
        [&](model::ParameterId id) -> Found { return model_.parameters[id].type; },
        [&](const model::Part& part) -> Found {
            report(Code::NotAValue, span, {part.chain.back()});
            return std::nullopt;
        });
}

std::optional<std::int64_t> Sentences::value(syntax::ExpressionId id,
                                             const Type& type,
                                             text::Span span,
                                             Case& made) {
    const auto literal = resolve::literal_of(tree_.expressions[id], made.texts);
    if (literal) {
        if (literal->type.alike(type)) return literal->value;
        const bool other = literal->type.kind != type.kind;
        report(mismatch_of(type, literal->type),
               other ? tree_.expressions[id].span : span,
               {key_of(model_, type), key_of(model_, literal->type)});
        return std::nullopt;
    }
    const syntax::Path* path = path_of(id);
    if (path == nullptr) {
        report(Code::NotAStatement, span);
        return std::nullopt;
    }
    const std::string& word = path->names.front().text;
    if (type.kind != Type::Kind::Choice) {
        report(Code::WrongValueType, path->span, {key_of(model_, type), "name"});
        return std::nullopt;
    }
    const model::Choices& choices = model_.choices[type.choices];
    const auto at = path->names.size() == 1 ? choice_of(choices, word) : std::nullopt;
    if (!at) {
        report(Code::UnknownChoice,
               path->span,
               {word, choices.name, text::suggestion(word, names_in(choices.values))});
    }
    return at;
}

bool Sentences::is_subject(const syntax::Path& path, model::SubjectId subject) const {
    return path.names.size() == 1 && path.names.front().text == model_.subjects[subject].name;
}

bool Sentences::has_no_value(const syntax::Path& path, model::SubjectId subject) const {
    if (is_subject(path, subject)) return true;
    std::vector<std::string> words;
    for (const syntax::Name& name : path.names) words.push_back(name.text);
    const auto found = lookup_.meanings(subject, words);
    return found.size() == 1 && std::holds_alternative<model::Part>(found.front());
}

std::vector<syntax::Name> Sentences::with_owner(std::vector<syntax::Name> names,
                                                syntax::ExpressionId owner,
                                                model::SubjectId subject) const {
    const syntax::Path* path = path_of(owner);
    if (path != nullptr && !is_subject(*path, subject)) {
        names.insert(names.end(), path->names.begin(), path->names.end());
    }
    return names;
}

std::optional<Statement> Sentences::compared(const syntax::Compared& it,
                                             text::Span span,
                                             Case& made) {
    const syntax::Path* left = path_of(it.left);
    const syntax::Path* right = path_of(it.right);
    if (left != nullptr && right != nullptr && has_no_value(*left, made.subject)) {
        const auto names = with_owner(right->names, it.left, made.subject);
        const auto meaning = named(names, right->span, made.subject);
        if (!meaning) return std::nullopt;
        const auto type = type_of(*meaning, right->span);
        if (!type) return std::nullopt;
        if (type->kind == Type::Kind::YesNo) {
            return Statement{*meaning, model::Comparison::Relation::Equal, 1, it.negated, true};
        }
        report(Code::NotYesNo, right->span, {key_of(model_, *type)});
        return std::nullopt;
    }
    const auto meaning = named(it.left, made.subject);
    const auto type = meaning ? type_of(*meaning, span) : std::nullopt;
    if (!type) return std::nullopt;
    const auto relation = resolve::relation_of(it.comparator);
    if (relation != model::Comparison::Relation::Equal && !type->ordered()) {
        report(Code::NotOrdered, span, {key_of(model_, *type)});
        return std::nullopt;
    }
    const auto number = value(it.right, *type, span, made);
    if (!number) return std::nullopt;
    return Statement{*meaning, relation, *number, it.negated, type->kind == Type::Kind::YesNo};
}

std::optional<Statement> Sentences::statement(syntax::ConditionId id, Case& made) {
    const syntax::Condition& condition = tree_.conditions[id];
    if (const auto* it = std::get_if<syntax::Compared>(&condition.kind)) {
        return compared(*it, condition.span, made);
    }
    if (const auto* has = std::get_if<syntax::Has>(&condition.kind)) {
        const auto names = with_owner({has->what}, has->left, made.subject);
        const auto meaning = named(names, condition.span, made.subject);
        const auto type = meaning ? type_of(*meaning, condition.span) : std::nullopt;
        if (!type) return std::nullopt;
        if (type->kind == Type::Kind::YesNo) {
            return Statement{*meaning, model::Comparison::Relation::Equal, 1, has->negated, true};
        }
        report(Code::NotYesNo, has->what.span, {key_of(model_, *type)});
        return std::nullopt;
    }
    report(Code::NotAStatement, condition.span);
    return std::nullopt;
}

bool Sentences::put_one(Case& made, text::Span span, model::AttributeId id, Fact fact) {
    const Attribute& attribute = model_.attributes[id];
    if (fact.state == Fact::State::Absent && !attribute.optional) {
        report(Code::NotOptional, span, {attribute.phrase});
        return false;
    }
    Fact& place = made.facts[id.index];
    if (place.span.end > 0) {
        report(Code::FactTwice, span, {attribute.phrase}, {place.span});
        return false;
    }
    if (attribute.with_reasons && fact.state == Fact::State::Known && fact.reason.empty()) {
        report(Code::ReasonsMissing, span, {attribute.chain.back()});
    }
    place = std::move(fact);
    return true;
}

void Sentences::put(Case& made,
                    const syntax::Assertion& assertion,
                    const model::Named& named,
                    Fact fact) {
    fact.span = assertion.span;
    fact.date = assertion.date;
    fact.reason = assertion.reason ? assertion.reason->text : "";
    const auto follows = [&](const std::string& name) {
        report(Code::NotAGivenFact, assertion.span, {name});
    };
    base::match(
        named,
        [&](model::AttributeId id) { put_one(made, assertion.span, id, std::move(fact)); },
        [&](model::DefinitionId id) { follows(model_.definitions[id].chain.back()); },
        [&](model::ParameterId id) { follows(model_.parameters[id].name); },
        [&](const model::Part& part) {
            for (const model::AttributeId id : part.attributes) {
                if (!put_one(made, assertion.span, id, fact)) break;
            }
        });
}

void Sentences::lack(Case& made, const syntax::Assertion& assertion, const syntax::Lacks& it) {
    const auto meaning = named(it.left, made.subject);
    if (!meaning) return;
    Fact fact;
    fact.state = Fact::State::Absent;
    put(made, assertion, *meaning, std::move(fact));
}

bool Sentences::judged(const model::Named& named) const {
    const auto* id = std::get_if<model::AttributeId>(&named);
    return id != nullptr && model_.attributes[*id].origin == Attribute::Origin::Judged;
}

void Sentences::judge(Case& made, const syntax::Assertion& assertion, const syntax::Judged& it) {
    const auto by = organ(it.organ);
    const auto meaning = named({it.what}, it.what.span, made.subject);
    if (!meaning || !by) return;
    if (!judged(*meaning)) {
        report(Code::UnknownJudgement, it.what.span, {it.what.text, ""});
        return;
    }
    const Attribute& attribute = model_.attributes[std::get<model::AttributeId>(*meaning)];
    if (attribute.organ.valid() && attribute.organ != *by) {
        report(Code::JudgedByOther,
               it.organ.span,
               {it.what.text, model_.organs[attribute.organ].name, model_.organs[*by].name});
        return;
    }
    if (attribute.type.kind != Type::Kind::YesNo) {
        report(Code::NotYesNo, it.what.span, {key_of(model_, attribute.type)});
        return;
    }
    put(made, assertion, *meaning, {Fact::State::Known, it.negated ? 0 : 1, {}, {}, {}});
}

void Sentences::set_aside(Case& made,
                          const syntax::Assertion& assertion,
                          const syntax::SetsAside& it) {
    const auto by = organ(it.organ);
    if (!by) return;
    for (const syntax::Reference& target : it.targets) {
        auto regulation = made.under;
        if (target.regulation) {
            const syntax::Name& name = *target.regulation;
            const auto found = regulation_named(model_, name.text);
            if (!found) {
                report_unknown_regulation(name.span, name.text);
                continue;
            }
            regulation = *found;
        }
        SaidAside said{syntax::print_reference(target), target.span, {}, {}, {}};
        if (regulation.valid()) {
            said.title = model_.regulations[regulation].title;
            said.units = units_at(model_, said.title, target.place);
        }
        said.aside.reason = assertion.reason ? assertion.reason->text : "";
        said.aside.span = assertion.span;
        said.aside.organ = *by;
        said.aside.date = assertion.date;
        if (auto wrong = put_aside(model_, made, std::move(said))) {
            diagnostics_.push_back(std::move(*wrong));
        }
    }
}

void Sentences::assert_in(Case& made, const syntax::Assertion& assertion) {
    base::match(
        assertion.said,
        [&](syntax::ConditionId id) { assert_in(made, assertion, id); },
        [&](const syntax::SetsAside& it) { set_aside(made, assertion, it); });
}

void Sentences::assert_in(Case& made, const syntax::Assertion& assertion, syntax::ConditionId id) {
    const syntax::Condition& condition = tree_.conditions[id];
    if (std::holds_alternative<syntax::NoCondition>(condition.kind)) return;
    if (const auto* judged = std::get_if<syntax::Judged>(&condition.kind)) {
        return judge(made, assertion, *judged);
    }
    if (const auto* lacks = std::get_if<syntax::Lacks>(&condition.kind)) {
        return lack(made, assertion, *lacks);
    }
    if (const auto* known = std::get_if<syntax::Known>(&condition.kind)) {
        // That something is unknown may be said; that it is known says too little.
        if (!known->negated) report(Code::NotAStatement, assertion.span);
        const auto meaning = known->negated ? named(known->left, made.subject) : std::nullopt;
        if (meaning) put(made, assertion, *meaning, {});
        return;
    }
    const auto said = statement(id, made);
    if (!said) return;
    const bool turned = said->negated && said->yes_no;
    const bool plain =
        said->relation == model::Comparison::Relation::Equal && (!said->negated || turned);
    if (!plain) {
        report(Code::NotAStatement, assertion.span);
        return;
    }
    if (said->yes_no && judged(said->named)) {
        // That there is such a judgement is said with the name of the organ.
        report(Code::NotAGivenFact, assertion.span, {reading_of(model_, said->named)});
        return;
    }
    const std::int64_t value = turned ? 1 - said->value : said->value;
    put(made, assertion, said->named, {Fact::State::Known, value, {}, {}, {}});
}

}  // namespace engine::facts
