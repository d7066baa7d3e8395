#include "engine/base/match.h"
#include "engine/syntax/printer.h"

namespace engine::syntax {
namespace {

std::string listed(const std::vector<Name>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " of " : ", ";
        text += names[i].text;
    }
    return text;
}

std::string_view side_words(Distance::Side side) {
    switch (side) {
        case Distance::Side::After: return " na ";
        case Distance::Side::From: return " vanaf ";
        case Distance::Side::Before: return " vóór ";
    }
    return {};
}

std::string character_words(const Procedure& procedure) {
    const std::string whose = procedure.applicant ? words(*procedure.applicant) : "";
    const std::string apart = whose.empty() ? "" : ", op verzoek van " + whose;
    switch (procedure.character.value_or(Procedure::Character::OrderOnApplication)) {
        case Procedure::Character::OrderOnApplication:
            return "een beschikking op aanvraag" + (whose.empty() ? "" : " van " + whose);
        case Procedure::Character::GeneralDecision:
            return "een besluit van algemene strekking" + apart;
        case Procedure::Character::PrivateLaw: return "een privaatrechtelijke beslissing" + apart;
        case Procedure::Character::ForeignLaw: return "een besluit naar ander recht" + apart;
    }
    return {};
}

std::string_view remedy_words(Remedy::Kind kind) {
    switch (kind) {
        case Remedy::Kind::Objection: return "bezwaar";
        case Remedy::Kind::Appeal: return "beroep";
        case Remedy::Kind::Review: return "herziening";
    }
    return {};
}

std::string silence_words(const Silence& silence) {
    const std::string step = silence.step ? "de stap " + silence.step->text : "";
    switch (silence.kind) {
        case Silence::Kind::Nothing: return "volgt niets";
        case Silence::Kind::Deemed: return "geldt " + step + " als gezet";
        case Silence::Kind::Opens: return "kan " + words(*silence.actor) + ' ' + step + " zetten";
        case Silence::Kind::Default:
            return "kan " + words(*silence.actor) + ' ' + words(*silence.organ) +
                   " in gebreke stellen";
    }
    return {};
}

/// Says one part of a step or of a term.
class PartWords {
public:
    explicit PartWords(const Tree& tree) : tree_(tree) {}

    std::string operator()(const Passage& passage) const {
        return "van " + listed(passage.from) + (passage.to ? " naar " + passage.to->text : "");
    }
    std::string operator()(const Guard& guard) const {
        return "indien " + clause(tree_, guard.condition, Order::Subordinate, Sense::Same);
    }
    std::string operator()(const AtLatest& latest) const {
        return "uiterlijk " + distance(latest.distance);
    }
    std::string operator()(const NotBefore& early) const {
        const std::string far = early.duration ? ' ' + value(*early.duration) : "";
        return "pas" + far + std::string(side_words(early.side)) + moment(early.moment);
    }
    std::string operator()(const Halts& halts) const {
        return halts.resumes ? "hervat " + words(halts.term)
                             : "schort " + words(halts.term) + " op";
    }
    std::string operator()(const WithReasons& /*part*/) const { return "met redenen"; }
    std::string operator()(const IsDecision& /*part*/) const { return "is een besluit"; }
    std::string operator()(const Remedy& remedy) const {
        std::string text = "daartegen staat ";
        if (remedy.none) text += "geen ";
        if (remedy.within) text += "gedurende " + distance(*remedy.within) + ' ';
        return text + std::string(remedy_words(remedy.kind)) + " open";
    }
    std::string operator()(const Silence& silence) const {
        return "bij overschrijding " + silence_words(silence);
    }
    std::string operator()(const OnBasis& basis) const {
        return "grondslag: " + print_reference(basis.basis);
    }
    std::string operator()(const ByCalendar& calendar) const {
        if (!calendar.name) return "zonder kalender";
        if (calendar.quoted) return "volgens \"" + calendar.name->text + '"';
        return "volgens " + words(*calendar.name);
    }
    std::string operator()(const EndsBy& ends) const {
        return "eindigt door " + listed(ends.steps);
    }
    std::string operator()(const Extensible& extensible) const {
        if (!extensible.duration) return "te verlengen in overleg";
        std::string text = "te verlengen met " + value(*extensible.duration);
        if (extensible.times)
            text += ", ten hoogste " + std::to_string(*extensible.times) + " keer";
        return text;
    }
    std::string operator()(const Residual& /*part*/) const {
        return "voor zover geen andere termijn geldt";
    }

    std::string distance(const Distance& distance) const {
        return value(distance.duration) + std::string(side_words(distance.side)) +
               moment(distance.moment);
    }
    std::string moment(const Moment& moment) const {
        const std::string named = print_path(moment.path);
        if (moment.kind == Moment::Kind::Named) return named;
        if (moment.kind == Moment::Kind::Step) return "de stap " + named;
        return "het verstrijken van " +
               (moment.of_step ? "de termijn voor " + bare(moment) : named);
    }

private:
    std::string value(ExpressionId id) const { return print_expression(tree_, id); }
    static std::string bare(const Moment& moment) { return moment.path.names.front().text; }

    const Tree& tree_;
};

template <class Parts>
std::string parts_of(const Tree& tree, const Parts& parts) {
    std::string text;
    for (const auto& part : parts) {
        text += std::string(",") + clause_break + std::visit(PartWords(tree), part.kind);
    }
    return text;
}

}  // namespace

void BlockPrinter::operator()(const Procedure& procedure) {
    std::string text = "procedure " + words(procedure.name);
    text += procedure.subject ? " van een " + procedure.subject->text
                              : std::string(" bij een beschikking op aanvraag");
    text += std::string(",") + clause_break + "begint met ";
    if (procedure.opening) text += words(*procedure.opening);
    if (procedure.begins) text += PartWords(tree_).moment(*procedure.begins);
    const bool said = procedure.subject && procedure.character;
    if (said) text += std::string(",") + clause_break + "besluit is " + character_words(procedure);
    sentence(text);
}

void BlockPrinter::operator()(const State& state) {
    sentence("toestand " + words(state.name) + (state.begin ? ", begin" : "") +
             (state.end ? ", einde" : ""));
}

void BlockPrinter::operator()(const Step& step) {
    sentence("stap " + words(step.name) + ": " + words(step.actor) + parts_of(tree_, step.parts));
}

void BlockPrinter::operator()(const Term& term) {
    sentence("termijn " + words(term.name) + ": " + PartWords(tree_).distance(term.distance) +
             parts_of(tree_, term.parts));
}

void BlockPrinter::operator()(const Event& event) {
    std::string text = "op " + calendar::format(event.date) + ": " + event.step.text;
    if (event.actor) text += ", door " + words(*event.actor);
    if (event.agreed) text += ", in overleg";
    if (event.with_reasons) text += ", met redenen";
    if (event.extension) text += ", met " + calendar::format(*event.extension);
    if (event.assertions.empty()) return sentence(text);
    opener(text + ", met");
    dashes(entries_of(event.assertions));
}

}  // namespace engine::syntax
