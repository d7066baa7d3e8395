#include "engine/resolve/draft.h"

namespace engine::resolve {
namespace {

/// With `de` or `het` as the rules write it, or without where no rule does.
std::string with_determiner(const Draft& draft, const std::string& name) {
    const auto found = draft.determiners.find(name);
    if (found == draft.determiners.end()) return name;
    return (found->second.de.size() >= found->second.het.size() ? "de " : "het ") + name;
}

std::string phrase_of(const Draft& draft, const std::vector<std::string>& chain) {
    std::string phrase;
    for (auto name = chain.rbegin(); name != chain.rend(); ++name) {
        phrase += (phrase.empty() ? "" : " van ") + with_determiner(draft, *name);
    }
    return phrase;
}

/// What a regulation does or holds is a sentence of its own.
std::string structure_phrase(const Draft& draft, const std::vector<std::string>& chain) {
    const std::string subject = "de " + draft.model.subjects[draft.ordinance].name;
    if (chain.front() == "regelt") {
        return subject + " regelt " + with_determiner(draft, chain.back());
    }
    return subject + " heeft een " + chain.front() + " voor een " + chain.back();
}

/// A name that means one thing alone needs no more words, as people do not use them then.
bool alone(const Draft& draft, const model::Attribute& attribute) {
    const std::vector<std::string> name{attribute.chain.back()};
    return draft.lookup->meanings(attribute.subject, name).size() == 1;
}

void phrase_procedures(Draft& draft) {
    const auto name = [&](model::Actor& actor) {
        if (!actor.phrase.empty()) actor.phrase = with_determiner(draft, actor.phrase);
    };
    for (model::Procedure& procedure : draft.model.procedures) name(procedure.applicant);
    for (model::Step& step : draft.model.steps) name(step.actor);
    for (model::Term& term : draft.model.terms) {
        name(term.silence.actor);
        // A term is `de termijn`, also where no rule speaks of it with its article.
        const bool said = draft.determiners.contains(term.name);
        term.phrase = said ? with_determiner(draft, term.name) : "de " + term.name;
    }
}

}  // namespace

void phrase(Draft& draft) {
    for (model::Organ& organ : draft.model.organs) {
        organ.phrase = with_determiner(draft, organ.name);
    }
    for (model::Attribute& attribute : draft.model.attributes) {
        if (attribute.origin == model::Attribute::Origin::Structure) {
            attribute.phrase = structure_phrase(draft, attribute.chain);
            continue;
        }
        // `het soort taak` says it all; `de naam` is clearer as `de naam van de uitdager`.
        const bool says_part =
            attribute.chain.size() > 1 &&
            attribute.chain.back().ends_with(attribute.chain[attribute.chain.size() - 2]);
        attribute.phrase = says_part && alone(draft, attribute)
                               ? with_determiner(draft, attribute.chain.back())
                               : phrase_of(draft, attribute.chain);
    }
    for (model::Definition& definition : draft.model.definitions) {
        const bool yes_no = definition.type.kind == model::Type::Kind::YesNo;
        definition.phrase = yes_no ? definition.chain.back() : phrase_of(draft, definition.chain);
    }
    for (model::Parameter& parameter : draft.model.parameters) {
        parameter.phrase = with_determiner(draft, parameter.name);
    }
    phrase_procedures(draft);
}

}  // namespace engine::resolve
