#include "engine/procedure/rehearsal.h"

#include "engine/base/match.h"

#include <algorithm>

namespace engine::procedure {
namespace {

class Comparing {
public:
    Comparing(const model::Model& model, const Rehearsal& made, std::span<const Happening> happened)
        : model_(model), made_(made), happened_(happened) {}

    std::optional<CourseMiss> miss(const facts::CourseExpectation& expectation) const {
        return base::match(expectation.kind, [&](const auto& it) { return miss_of(it); });
    }

private:
    using Found = std::optional<CourseMiss>;

    Found miss_of(const facts::ExpectedState& it) const {
        const auto& tracks = made_.course.tracks;
        const auto track = std::ranges::find(tracks, it.procedure, &Track::procedure);
        if (track == tracks.end()) return CourseMiss{};
        if (track->state == it.state) return std::nullopt;
        return CourseMiss{.state = track->state};
    }

    Found miss_of(const facts::ExpectedTermEnd& it) const {
        const auto& terms = made_.course.terms;
        const auto running = std::ranges::find(terms, it.term, &Running::term);
        if (running == terms.end()) return CourseMiss{};
        const bool days = !it.suspended_days || *it.suspended_days == running->suspended_days;
        if (running->last() == it.last && days) return std::nullopt;
        return CourseMiss{.running = *running};
    }

    Found miss_of(const facts::ExpectedStep& it) const {
        auto found =
            hindrances(model_, made_.given, happened_, {.step = it.step, .date = made_.course.day});
        if (found.empty() == it.allowed) return std::nullopt;
        return CourseMiss{.hindrances = std::move(found)};
    }

    Found miss_of(const facts::ExpectedPenalty& it) const {
        const auto& penalty = made_.course.penalty;
        const std::int64_t cents = penalty ? penalty->cents : 0;
        return cents == it.cents ? Found() : CourseMiss{.cents = cents};
    }

    const model::Model& model_;
    const Rehearsal& made_;
    std::span<const Happening> happened_;
};

}  // namespace

Rehearsal rehearsal(const model::Model& model, const facts::Example& example) {
    Rehearsal made;
    made.given = example.given;
    std::vector<Happening> happened;
    for (std::size_t i = 0; i < example.events.size(); ++i) {
        const facts::Event& event = example.events[i];
        for (const auto& [attribute, fact] : event.learnt) {
            made.given.facts[attribute.index] = fact;
        }
        for (const facts::SetAside& aside : event.set_aside) facts::set_aside(made.given, aside);
        const Happening& one = event.happening;
        if (one.step.valid()) {
            auto found = hindrances(model,
                                    made.given,
                                    happened,
                                    {.step = one.step,
                                     .actor = one.actor,
                                     .date = one.date,
                                     .extension = one.extension,
                                     .agreed = one.agreed});
            if (!found.empty()) made.refused.push_back({i, std::move(found)});
        }
        happened.push_back(one);
    }
    made.course = course(model, made.given, happened, example.day);
    const Comparing comparing(model, made, happened);
    for (std::size_t i = 0; i < example.course.size(); ++i) {
        if (auto miss = comparing.miss(example.course[i])) {
            miss->expectation = i;
            made.misses.push_back(std::move(*miss));
        }
    }
    return made;
}

}  // namespace engine::procedure
