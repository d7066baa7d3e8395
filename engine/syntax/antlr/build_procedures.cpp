#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {
namespace {

using Side = Distance::Side;

Side side_of(P::TimeSideContext& side) {
    if (side.NA() != nullptr) return Side::After;
    return side.VANAF() != nullptr ? Side::From : Side::Before;
}

Procedure::Character character_of(P::CharacterContext& character) {
    if (character.BESCHIKKING() != nullptr) return Procedure::Character::OrderOnApplication;
    if (character.ALGEMENE() != nullptr) return Procedure::Character::GeneralDecision;
    return character.ANDER() != nullptr ? Procedure::Character::ForeignLaw
                                        : Procedure::Character::PrivateLaw;
}

}  // namespace

std::vector<Name> Builder::names(P::ActNamesContext& list) {
    std::vector<Name> result;
    for (auto* part : list.name()) result.push_back(name(*part));
    return result;
}

Moment Builder::moment(P::MomentContext& moment) {
    Moment result{span(moment), Moment::Kind::Named, false, {}};
    const auto only = [&](P::NameContext& named, Determiner determiner) {
        result.path = {span(named), {name(named, determiner)}};
    };
    if (auto* step = as<P::StepMomentContext>(&moment)) {
        result.kind = Moment::Kind::Step;
        only(*step->name(), Determiner::None);
    } else if (auto* expiry = as<P::ExpiryMomentContext>(&moment)) {
        result.kind = Moment::Kind::Expiry;
        result.of_step = expiry->TERMIJN() != nullptr;
        // The last article is that of the term: `het verstrijken van de beslistermijn`.
        only(*expiry->name(), expiry->HET().size() > 1 ? Determiner::Het : Determiner::De);
    } else if (auto* role = as<P::RoleMomentContext>(&moment)) {
        auto* word = role->BESLUIT() != nullptr ? role->BESLUIT() : role->AANVRAAG();
        const Span place = span(*word->getSymbol());
        result.path = {place, {{place, word->getText(), determiner_of(role->DE(), role->HET())}}};
    } else {
        auto& named = *as<P::NamedMomentContext>(&moment);
        result.path = path(*named.path(), determiner_of(named.DE(), named.HET(), named.EEN()));
    }
    return result;
}

Distance Builder::distance(P::TimeSpanContext& distance) {
    return {span(distance),
            expression(*distance.expression()),
            side_of(*distance.timeSide()),
            moment(*distance.moment())};
}

Silence Builder::silence(P::SilenceContext& silence) {
    Silence result;
    if (silence.NIETS() != nullptr) return result;
    if (silence.name() != nullptr) result.step = name(*silence.name());
    if (silence.GELDT() != nullptr) {
        result.kind = Silence::Kind::Deemed;
        return result;
    }
    result.actor = actor(*silence.actor(0));
    result.kind = silence.ZETTEN() != nullptr ? Silence::Kind::Opens : Silence::Kind::Default;
    if (result.kind == Silence::Kind::Default) result.organ = actor(*silence.actor(1));
    return result;
}

template <class Part>
Part Builder::common(P::CommonContext& common, Span place) {
    if (auto* calendar = as<P::CalendarPartContext>(&common)) {
        if (calendar->STRING() != nullptr) {
            const Quoted text = quoted(*calendar->STRING());
            return {place, ByCalendar{Name{text.span, text.text}, true}};
        }
        const auto article = determiner_of(calendar->DE(), calendar->HET());
        Name named = name(*calendar->name(), article);
        if (auto* days = calendar->WERKDAG()) {  // `de Schotse werkdagen`
            named.span = text::join(named.span, span(*days->getSymbol()));
            named.text += ' ' + days->getText();
        }
        return {place, ByCalendar{std::move(named), false}};
    }
    if (as<P::NoCalendarPartContext>(&common) != nullptr) return {place, ByCalendar{}};
    if (auto* basis = as<P::BasisPartContext>(&common)) {
        return {place, OnBasis{reference(*basis->reference())}};
    }
    return {place, silence(*as<P::SilencePartContext>(&common)->silence())};
}

Remedy Builder::remedy(P::RemedyPartContext& part) {
    Remedy remedy;
    if (part.BEROEP() != nullptr) remedy.kind = Remedy::Kind::Appeal;
    if (part.HERZIENING() != nullptr) remedy.kind = Remedy::Kind::Review;
    remedy.none = part.GEEN() != nullptr;
    if (part.timeSpan() != nullptr) remedy.within = distance(*part.timeSpan());
    return remedy;
}

StepPart Builder::step_part(P::StepPartContext& part) {
    const Span place = span(part);
    if (auto* passage = as<P::PassagePartContext>(&part)) {
        Passage result{names(*passage->actNames()), {}};
        if (passage->name() != nullptr) result.to = name(*passage->name());
        return {place, std::move(result)};
    }
    if (auto* guard = as<P::GuardPartContext>(&part)) {
        return {place, Guard{junction(*guard->conjunction())}};
    }
    if (auto* latest = as<P::LatestPartContext>(&part)) {
        return {place, AtLatest{distance(*latest->timeSpan())}};
    }
    if (auto* early = as<P::NotBeforePartContext>(&part)) {
        if (early->timeSpan() != nullptr) {
            Distance far = distance(*early->timeSpan());
            return {place, NotBefore{far.duration, far.side, std::move(far.moment)}};
        }
        return {place, NotBefore{{}, side_of(*early->timeSide()), moment(*early->moment())}};
    }
    if (auto* suspend = as<P::SuspendPartContext>(&part)) {
        const auto article = determiner_of(suspend->DE(), suspend->HET());
        return {place, Halts{false, name(*suspend->name(), article)}};
    }
    if (auto* resume = as<P::ResumePartContext>(&part)) {
        const auto article = determiner_of(resume->DE(), resume->HET());
        return {place, Halts{true, name(*resume->name(), article)}};
    }
    if (as<P::ReasonsPartContext>(&part) != nullptr) return {place, WithReasons{}};
    if (as<P::DecisionPartContext>(&part) != nullptr) return {place, IsDecision{}};
    if (auto* open = as<P::RemedyPartContext>(&part)) return {place, remedy(*open)};
    return common<StepPart>(*as<P::CommonStepPartContext>(&part)->common(), place);
}

TermPart Builder::term_part(P::TermPartContext& part) {
    const Span place = span(part);
    if (auto* ends = as<P::EndsPartContext>(&part)) {
        return {place, EndsBy{names(*ends->actNames())}};
    }
    if (auto* extensible = as<P::ExtensiblePartContext>(&part)) {
        Extensible result;
        if (extensible->expression() != nullptr) {
            result.duration = expression(*extensible->expression());
        }
        if (extensible->NUMBER() != nullptr) result.times = count(*extensible->NUMBER());
        return {place, result};
    }
    if (as<P::ResidualPartContext>(&part) != nullptr) return {place, Residual{}};
    return common<TermPart>(*as<P::CommonTermPartContext>(&part)->common(), place);
}

Procedure Builder::procedure(P::ProcedureBlockContext& block) {
    auto& tail = *block.procedureTail();
    Procedure result;
    result.name = quoted(*block.STRING());
    if (tail.name() != nullptr) result.subject = name(*tail.name(), Determiner::Een);
    if (tail.name() == nullptr) result.character = Procedure::Character::OrderOnApplication;
    result.opening = quoted_if(tail.STRING());
    if (tail.moment() != nullptr) result.begins = moment(*tail.moment());
    if (auto* character = tail.character()) {
        result.character = character_of(*character);
        if (character->actor() != nullptr) result.applicant = actor(*character->actor());
    }
    if (tail.actor() != nullptr) result.applicant = actor(*tail.actor());
    return result;
}

void Builder::add_procedure(P::BlockContext& block) {
    const Span place = span(block);
    if (auto* procedure = as<P::ProcedureBlockContext>(&block)) {
        return add_block(place, this->procedure(*procedure));
    }
    if (auto* state = as<P::StateBlockContext>(&block)) {
        return add_block(
            place,
            State{quoted(*state->STRING()), !state->BEGIN().empty(), !state->EINDE().empty()});
    }
    if (auto* step = as<P::StepBlockContext>(&block)) {
        Step result{quoted(*step->STRING()), actor(*step->actor()), {}};
        for (auto* part : step->stepPart()) result.parts.push_back(step_part(*part));
        return add_block(place, std::move(result));
    }
    if (auto* term = as<P::TermBlockContext>(&block)) {
        Term result{quoted(*term->STRING()), distance(*term->timeSpan()), {}};
        for (auto* part : term->termPart()) result.parts.push_back(term_part(*part));
        return add_block(place, std::move(result));
    }
    add_rule(block);
}

std::optional<Event> Builder::event(P::DateBlockContext& block) {
    const auto read = date(*block.DATE());
    if (!read) return std::nullopt;
    Event result;
    result.span = span(block);
    result.date = *read;
    result.step = name(*block.event()->name());
    for (auto* part : block.event()->eventPart()) {
        if (auto* by = as<P::ByPartContext>(part)) result.actor = actor(*by->actor());
        if (as<P::AgreedPartContext>(part) != nullptr) result.agreed = true;
        if (as<P::WithReasonsPartContext>(part) != nullptr) result.with_reasons = true;
        if (auto* longer = as<P::ExtendedPartContext>(part)) {
            result.extension = duration(*longer->duration());
        }
        if (auto* learnt = as<P::LearntPartContext>(part)) {
            result.assertions = assertions(*learnt->assertions());
        }
    }
    return result;
}

}  // namespace engine::syntax
