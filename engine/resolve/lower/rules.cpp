#include "engine/resolve/lower/clauses.h"
#include "engine/resolve/references.h"
#include "engine/syntax/print.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;
using Effect = model::Rule::Effect;

Effect effect_of(syntax::Decides::Act act) {
    switch (act) {
        case syntax::Decides::Act::Refuses: return Effect::Refuses;
        case syntax::Decides::Act::MayRefuse: return Effect::MayRefuse;
        case syntax::Decides::Act::GrantsUnless: return Effect::GrantsUnless;
        case syntax::Decides::Act::Declines: return Effect::Declines;
        case syntax::Decides::Act::Defers: return Effect::Defers;
    }
    return Effect::Refuses;
}

/// One sentence of a regulation that has an effect on a subject.
class Sentence {
public:
    Sentence(Draft& draft, const Placed& placed) : draft_(draft), placed_(placed) {}

    void add(const syntax::Admissible& it) {
        add_rule(it.subject, it.negated ? Effect::Inadmissible : Effect::Admissible, it.condition);
    }
    void add(const syntax::Complete& it) { add_rule(it.subject, Effect::Complete, it.condition); }

    void add(const syntax::Decides& it) {
        const auto organ = organ_at(it.organ);
        const auto rule = add_rule(it.subject, effect_of(it.act), it.condition);
        if (!rule) return;
        draft_.model.rules[*rule].organ = organ;
        if (it.act != syntax::Decides::Act::Defers) return;
        auto lowering = lowering_of(it.subject);
        const auto until = lowering->value_of_type(it.until, {.kind = model::Type::Kind::Date});
        if (until) draft_.model.rules[*rule].until = *until;
    }

    void add(const syntax::Weighs& it) {
        const auto organ = organ_at(it.organ);
        const auto lowering = lowering_of(it.subject);
        if (!lowering) return;
        model::Weighing made{placed_.unit, lowering->speaking().subject, organ, {}};
        for (const syntax::Factor& factor : it.factors) {
            const auto meaning =
                meaning_of(draft_, lowering->speaking(), {factor.judgement}, factor.span);
            if (!meaning) continue;
            const auto* id = std::get_if<model::AttributeId>(&*meaning);
            const bool judged = id != nullptr && draft_.model.attributes[*id].origin ==
                                                     model::Attribute::Origin::Judged;
            if (judged) {
                made.factors.push_back({draft_.item_units.at(factor.span), *id});
            } else {
                draft_.report(Code::UnknownJudgement,
                              factor.judgement.span,
                              {factor.judgement.text, nearest_judgement(factor.judgement.text)});
            }
        }
        draft_.model.weighings.push_back(std::move(made));
    }

    void add(const syntax::MendTerm& it) {
        const auto subject = subject_of(draft_, it.subject);
        if (!subject) return;
        draft_.model.mend_terms.push_back(
            {placed_.unit, subject->first, it.term, syntax::print_path(it.actor)});
        const bool demands = std::ranges::any_of(draft_.placed, [&](const Placed& other) {
            return std::holds_alternative<syntax::Complete>(other.block->kind);
        });
        if (!demands) draft_.report(Code::NothingToMend, placed_.block->span, {it.subject.text});
    }

    void add(const syntax::Hardship& it) {
        model::Hardship made{placed_.unit, organ_at(it.organ), {}, {}};
        for (const syntax::Reference& target : it.targets) {
            const auto units = units_of(draft_, target, placed_.unit);
            made.targets.insert(made.targets.end(), units.begin(), units.end());
        }
        if (it.condition) {
            // A hardship clause names no subject: it speaks of the one its targets are about.
            auto lowering = lowering_about(made.targets);
            const auto node = lowering ? lowering->condition(*it.condition) : std::nullopt;
            if (!node) return;
            made.condition = *node;
        }
        if (!made.targets.empty()) draft_.model.hardships.push_back(std::move(made));
    }

    void add(const syntax::NotComputable& it) {
        const auto organ = it.organ ? organ_of(draft_, *it.organ) : model::OrganId{};
        draft_.model.not_computable.push_back(
            {placed_.unit, organ, it.reason ? it.reason->text : ""});
    }

    void add(const syntax::Presumption& it) {
        for (std::size_t i = 0; i < draft_.model.subjects.size(); ++i) {
            Lowering lowering(draft_, {draft_.model.subjects.id(i), {}, placed_.document});
            if (!has_meaning(draft_, lowering.speaking(), it.path)) continue;
            return add_presumption(lowering, it);
        }
        meaning_of(draft_, {draft_.model.subjects.id(0), {}, placed_.document}, it.path);
    }

private:
    void add_presumption(Lowering& lowering, const syntax::Presumption& it) {
        const auto meaning = meaning_of(draft_, lowering.speaking(), it.path);
        if (!meaning) return;
        const auto* id = std::get_if<model::AttributeId>(&*meaning);
        if (id == nullptr) {
            draft_.report(Code::NotAGivenFact, it.path.span, {it.path.names.front().text});
            return;
        }
        const model::Type type = draft_.model.attributes[*id].type;
        const auto node = lowering.value_of_type(it.value, type);
        const auto* value =
            node ? std::get_if<model::Constant>(&draft_.graph[*node].kind) : nullptr;
        if (value != nullptr) {
            draft_.model.presumptions.push_back({placed_.unit, *id, value->value});
        }
    }

    /// An organ is one name; what else acts is no organ.
    model::OrganId organ_at(const syntax::Path& path) {
        return organ_of(draft_, path.names.front());
    }

    std::string nearest_judgement(std::string_view word) const {
        std::vector<std::string> names;
        for (const model::Attribute& attribute : draft_.model.attributes) {
            if (attribute.origin == model::Attribute::Origin::Judged) {
                names.push_back(attribute.chain.back());
            }
        }
        return text::suggestion(word, names);
    }

    std::optional<Lowering> lowering_of(const syntax::Name& subject) {
        const auto found = subject_of(draft_, subject);
        if (!found) return std::nullopt;
        return Lowering(draft_, {found->first, found->second, placed_.document});
    }

    std::optional<Lowering> lowering_about(const std::vector<model::UnitId>& targets) {
        for (const model::Rule& rule : draft_.model.rules) {
            for (const model::UnitId target : targets) {
                if (!lies_in(draft_, rule.unit, target)) continue;
                return Lowering(draft_, {rule.subject, {}, placed_.document});
            }
        }
        return std::nullopt;
    }

    std::optional<model::RuleId> add_rule(const syntax::Name& subject,
                                          Effect effect,
                                          syntax::ConditionId condition) {
        auto lowering = lowering_of(subject);
        if (!lowering) return std::nullopt;
        model::Rule made{.unit = placed_.unit,
                         .effect = effect,
                         .subject = lowering->speaking().subject,
                         .span = placed_.block->span};
        const auto clause =
            clause_of(*lowering, draft_, condition, placed_.unit, made.favourable());
        if (!clause) return std::nullopt;
        made.clause = *clause;
        return draft_.model.rules.add(std::move(made));
    }

    Draft& draft_;
    const Placed& placed_;
};

template <class Kind>
void add_all(Draft& draft) {
    for (const Placed& placed : draft.placed) {
        if (const auto* it = std::get_if<Kind>(&placed.block->kind)) {
            Sentence(draft, placed).add(*it);
        }
    }
}

}  // namespace

void lower_rules(Draft& draft) {
    add_all<syntax::Presumption>(draft);
    // In the order of the text, so that findings follow the regulations.
    for (const Placed& placed : draft.placed) {
        Sentence sentence(draft, placed);
        if (const auto* admits = std::get_if<syntax::Admissible>(&placed.block->kind)) {
            sentence.add(*admits);
        } else if (const auto* completes = std::get_if<syntax::Complete>(&placed.block->kind)) {
            sentence.add(*completes);
        } else if (const auto* decides = std::get_if<syntax::Decides>(&placed.block->kind)) {
            sentence.add(*decides);
        }
    }
    add_all<syntax::Weighs>(draft);
    add_all<syntax::MendTerm>(draft);
    add_all<syntax::NotComputable>(draft);
    // Last: a hardship clause speaks of the rules it sets aside.
    add_all<syntax::Hardship>(draft);
    for (const Placed& placed : draft.placed) {
        if (const auto* power = std::get_if<syntax::Power>(&placed.block->kind)) {
            organ_of(draft, power->organ.names.front());
        } else if (const auto* line = std::get_if<syntax::AdoptedLine>(&placed.block->kind)) {
            organ_of(draft, line->organ);
        }
    }
}

}  // namespace engine::resolve
