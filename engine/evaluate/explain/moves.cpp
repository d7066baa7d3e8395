#include "engine/evaluate/explain/moves.h"

#include "engine/evaluate/explain/measure.h"
#include "engine/evaluate/in_force.h"
#include "engine/model/relation.h"

#include <algorithm>
#include <tuple>

namespace engine::evaluate {
namespace {

using Kind = Move::Kind;

bool is_free(const Move& move) {
    return move.values.empty();
}

/// Asks for one of its values; else for an amount below or above one, or for none of its values.
bool is_choice(const Move& move) {
    return !move.negated && (!move.relation || *move.relation == Relation::Equal);
}

bool is_lower(const Move& move) {
    return !move.negated && (move.relation == Relation::AtLeast || move.relation == Relation::More);
}

Move with_values(Move move, std::vector<std::int64_t> values) {
    move.relation.reset();
    if (values.size() == 1) move.relation = Relation::Equal;
    move.values = std::move(values);
    return move;
}

/// The values of the one that the other allows too.
std::optional<Move> narrowed(const Move& choice, const Move& other) {
    std::vector<std::int64_t> values = choice.values;
    std::erase_if(values, [&](std::int64_t value) { return !satisfies(other, value); });
    if (values.empty()) return std::nullopt;
    return with_values(choice, std::move(values));
}

Move none_of_either(const Move& a, const Move& b) {
    std::vector<std::int64_t> values = a.values;
    for (const std::int64_t value : b.values) {
        if (std::ranges::count(values, value) == 0) values.push_back(value);
    }
    return with_values(a, std::move(values));
}

bool leave_room(const Move& lower, const Move& upper) {
    const bool both_included =
        lower.relation == Relation::AtLeast && upper.relation == Relation::AtMost;
    return both_included ? lower.values[0] <= upper.values[0] : lower.values[0] < upper.values[0];
}

const Move& tighter(const Move& a, const Move& b) {
    if (a.values[0] == b.values[0]) {
        const bool strict = a.relation == Relation::More || a.relation == Relation::Less;
        return strict ? a : b;
    }
    return (a.values[0] > b.values[0]) == is_lower(a) ? a : b;
}

struct Meeting {
    enum class How { Clash, Beside, Merged };
    How how = How::Beside;
    Move merged = {};
};

/// Two moves of one attribute.
Meeting meeting(const Move& a, const Move& b) {
    using How = Meeting::How;
    if (is_free(a) || is_free(b)) return {How::Merged, is_free(a) ? b : a};
    if (is_choice(a) || is_choice(b)) {
        const auto left = is_choice(a) ? narrowed(a, b) : narrowed(b, a);
        return left ? Meeting{How::Merged, *left} : Meeting{How::Clash};
    }
    if (a.negated && b.negated) return {How::Merged, none_of_either(a, b)};
    if (a.negated || b.negated) return {How::Beside};
    if (is_lower(a) == is_lower(b)) return {How::Merged, tighter(a, b)};
    const bool room = is_lower(a) ? leave_room(a, b) : leave_room(b, a);
    return {room ? How::Beside : How::Clash};
}

/// Puts one move among the others; false when it contradicts one of them.
bool put(Move move, Moves& moves) {
    for (std::size_t i = 0; i < moves.size();) {
        if (moves[i].attribute != move.attribute) {
            ++i;
            continue;
        }
        Meeting met = meeting(moves[i], move);
        if (met.how == Meeting::How::Clash) return false;
        if (met.how == Meeting::How::Beside) {
            ++i;
            continue;
        }
        move = std::move(met.merged);
        moves.erase(moves.begin() + static_cast<std::ptrdiff_t>(i));
        i = 0;
    }
    const auto place = std::ranges::upper_bound(moves, move.attribute, {}, &Move::attribute);
    moves.insert(place, std::move(move));
    return true;
}

bool holds_all(const Moves& larger, const Moves& smaller) {
    return std::ranges::all_of(
        smaller, [&](const Move& move) { return std::ranges::count(larger, move) > 0; });
}

auto cost(const Moves& moves) {
    return std::tuple(
        remakes(moves), moves.size(), std::ranges::count(moves, Kind::Change, &Move::kind));
}

/// Without sets that only ask for more than another one.
Options smallest(Options options) {
    std::ranges::stable_sort(options, {}, cost);
    Options kept;
    for (Moves& moves : options) {
        if (kept.size() == options_max) break;
        const bool needless = std::ranges::any_of(
            kept, [&](const Moves& smaller) { return holds_all(moves, smaller); });
        if (!needless) kept.push_back(std::move(moves));
    }
    return kept;
}

}  // namespace

std::size_t remakes(const Moves& moves) {
    const auto is_another = [](const Move& move) {
        return move.kind == Kind::Change && (move.negated || is_choice(move));
    };
    return static_cast<std::size_t>(std::ranges::count_if(moves, is_another));
}

std::optional<Moves> united(const Moves& a, const Moves& b) {
    Moves all = a;
    for (const Move& move : b) {
        if (!put(move, all)) return std::nullopt;
    }
    if (all.size() > moves_max) return std::nullopt;
    return all;
}

Options both(const Options& a, const Options& b) {
    if (a == nothing_needed) return b;
    if (b == nothing_needed) return a;
    Options all;
    for (const Moves& one : a) {
        for (const Moves& other : b) {
            if (auto moves = united(one, other)) all.push_back(std::move(*moves));
        }
    }
    return smallest(std::move(all));
}

Options either(const Options& a, const Options& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    Options all = a;
    all.insert(all.end(), b.begin(), b.end());
    return smallest(std::move(all));
}

std::optional<Move> supplied(const Look& look, model::AttributeId attribute) {
    const State state = look.said(attribute).state;
    const bool is_judgement = look.is_judgement(attribute);
    if (!open(state) && is_judgement) return std::nullopt;
    Move move;
    move.attribute = attribute;
    // What is presumed counts as said, until somebody says otherwise.
    const bool presumed = presumption_on(look.model, attribute, look.program.date) != nullptr;
    move.kind = is_judgement ? Kind::Judge : open(state) && !presumed ? Kind::Supply : Kind::Change;
    move.negated = state == State::Absent;
    return move;
}

std::optional<Move> bound_move(const Look& look,
                               model::AttributeId attribute,
                               Relation relation,
                               std::int64_t bound,
                               bool negated) {
    const auto turned = negated ? opposite(relation) : relation;
    if (!turned) return choice_move(look, attribute, {bound}, negated);
    if (relation == Relation::Equal) return choice_move(look, attribute, {bound}, false);
    auto move = supplied(look, attribute);
    if (!move) return std::nullopt;
    move->negated = false;
    move->relation = *turned;
    move->values = {bound};
    return move;
}

std::optional<Move> choice_move(const Look& look,
                                model::AttributeId attribute,
                                std::vector<std::int64_t> values,
                                bool negated) {
    auto move = supplied(look, attribute);
    if (!move || values.empty()) return std::nullopt;
    const model::Type& type = look.model.attributes[attribute].type;
    if (move->kind == Kind::Change && type.textual()) return std::nullopt;
    move->negated = negated;
    return with_values(std::move(*move), std::move(values));
}

bool satisfies(const Move& move, std::int64_t value) {
    if (is_free(move)) return true;
    if (move.relation) return model::holds(*move.relation, value, move.values[0]) != move.negated;
    return (std::ranges::count(move.values, value) > 0) != move.negated;
}

}  // namespace engine::evaluate
