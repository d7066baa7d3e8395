#include "engine/syntax/dumper.h"

#include <array>

namespace engine::syntax {
namespace {

template <class Enum, std::size_t Count>
std::string name_of(const std::array<std::string_view, Count>& names, Enum value) {
    return std::string(names.at(static_cast<std::size_t>(value)));
}

std::vector<std::string> each_name(const std::vector<Name>& names) {
    return each(names, [](const Name& name) { return bare(name); });
}

std::string moment_node(const Moment& moment) {
    constexpr std::array<std::string_view, 3> kinds = {"moment", "step-taken", "expiry"};
    const bool named = moment.kind == Moment::Kind::Named;
    return node(name_of(kinds, moment.kind),
                {flag(moment.of_step, "of-step"),
                 named ? dumped(moment.path) : bare(moment.path.names.front())});
}

constexpr std::array<std::string_view, 3> sides = {"after", "from", "before"};

std::string distance_node(const Tree& tree, const Distance& distance) {
    return node("distance",
                {dumped(tree, distance.duration),
                 name_of(sides, distance.side),
                 moment_node(distance.moment)});
}

/// A visitor of the parts of a step and of a term.
struct PartDumper {
    const Tree& tree;

    std::string operator()(const Passage& passage) const {
        return node("passage", and_then(each_name(passage.from), {if_any("to", passage.to)}));
    }
    std::string operator()(const Guard& guard) const {
        return node("guard", {dumped(tree, guard.condition)});
    }
    std::string operator()(const AtLatest& latest) const {
        return node("at-latest", {distance_node(tree, latest.distance)});
    }
    std::string operator()(const NotBefore& early) const {
        return node("not-before",
                    {early.duration ? dumped(tree, *early.duration) : "",
                     name_of(sides, early.side),
                     moment_node(early.moment)});
    }
    std::string operator()(const Halts& halts) const {
        return node(halts.resumes ? "resumes" : "suspends", {bare(halts.term)});
    }
    std::string operator()(const WithReasons& /*part*/) const { return "with-reasons"; }
    std::string operator()(const IsDecision& /*part*/) const { return "decision"; }
    std::string operator()(const Remedy& remedy) const {
        constexpr std::array<std::string_view, 3> kinds = {"objection", "appeal", "review"};
        return node("remedy",
                    {flag(remedy.none, "none"),
                     name_of(kinds, remedy.kind),
                     remedy.within ? distance_node(tree, *remedy.within) : ""});
    }
    std::string operator()(const Silence& silence) const {
        constexpr std::array<std::string_view, 4> kinds = {"nothing", "default", "deemed", "opens"};
        return node("silence",
                    {name_of(kinds, silence.kind),
                     if_any("by", silence.actor),
                     if_any("of", silence.organ),
                     if_any("step", silence.step)});
    }
    std::string operator()(const OnBasis& basis) const {
        return node("basis", {dumped(basis.basis)});
    }
    std::string operator()(const ByCalendar& calendar) const {
        return node("calendar", {calendar.name ? bare(*calendar.name) : "none"});
    }
    std::string operator()(const EndsBy& ends) const {
        return node("ends-by", each_name(ends.steps));
    }
    std::string operator()(const Extensible& extensible) const {
        return node("extensible",
                    {extensible.duration ? dumped(tree, *extensible.duration) : "agreed",
                     extensible.times ? std::to_string(*extensible.times) : ""});
    }
    std::string operator()(const Residual& /*part*/) const { return "residual"; }
};

template <class Parts>
std::vector<std::string> part_nodes(const Tree& tree, const Parts& parts) {
    return each(parts, [&](const auto& part) { return std::visit(PartDumper{tree}, part.kind); });
}

}  // namespace

std::string dumped(const Tree& /*tree*/, const Procedure& procedure) {
    constexpr std::array<std::string_view, 4> characters = {
        "order-on-application", "general-decision", "private-law", "foreign-law"};
    return node("procedure",
                {dumped(procedure.name),
                 procedure.subject ? bare(*procedure.subject) : "any",
                 if_any("opening", procedure.opening),
                 procedure.begins ? moment_node(*procedure.begins) : "",
                 procedure.character ? name_of(characters, *procedure.character) : "",
                 if_any("applicant", procedure.applicant)});
}

std::string dumped(const Tree& /*tree*/, const State& state) {
    return node("state", {dumped(state.name), flag(state.begin, "begin"), flag(state.end, "end")});
}

std::string dumped(const Tree& tree, const Step& step) {
    return node("step",
                and_then({dumped(step.name), dumped(step.actor)}, part_nodes(tree, step.parts)));
}

std::string dumped(const Tree& tree, const Term& term) {
    return node("term",
                and_then({dumped(term.name), distance_node(tree, term.distance)},
                         part_nodes(tree, term.parts)));
}

}  // namespace engine::syntax
