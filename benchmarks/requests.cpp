#include "benchmarks/requests.h"

#include "engine/calendar/date.h"
#include "engine/resolve/resolve.h"
#include "engine/syntax/parse.h"

#include <algorithm>
#include <array>
#include <bit>
#include <fstream>
#include <iterator>
#include <random>

namespace benchmarks {
namespace {

using namespace engine;

constexpr calendar::Date as_of = std::chrono::March / 3 / 2026;
constexpr std::int64_t one = quantity::millionths_per_one;
constexpr std::int64_t euro = 100;
constexpr std::size_t attributes = sizeof(Request) / sizeof(std::int64_t);

std::string text_of(const std::string& name) {
    std::ifstream file(REGULATION "/" + name);
    ENSURE(file.good());
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The engine itself never throws dice.
class Chance {
public:
    /// Mostly between the first two, one in twelve times between the last two.
    std::int64_t mostly(std::int64_t from, std::int64_t to, std::int64_t low, std::int64_t high) {
        return among(0, 11) > 0 ? among(from, to) : among(low, high);
    }
    std::int64_t yes() { return among(0, 11) > 0 ? 1 : 0; }
    std::int64_t among(std::int64_t from, std::int64_t to) {
        const auto width = static_cast<std::uint64_t>(to - from + 1);
        return from + static_cast<std::int64_t>(dice_() % width);
    }

private:
    std::mt19937_64 dice_{2026};
};

Request request_by_chance(Chance& chance) {
    const std::int64_t today = calendar::days_of(as_of);
    Request it;
    it.legal_form = chance.among(0, 4);
    it.task = chance.mostly(0, 2, 3, 4);
    it.residents = chance.mostly(10, 90, 1, 9) * one;
    it.directors = chance.mostly(3, 9, 1, 2) * one;
    it.supporters = chance.mostly(100, 300, 10, 99) * one;
    it.households = chance.mostly(100, 900, 20, 99) * one;
    it.objections = chance.mostly(0, 9, 90, 400) * one;
    it.volunteers = chance.mostly(5, 60, 0, 4) * one;
    it.grants = chance.mostly(0, 3, 4, 9) * one;
    it.years = chance.mostly(1, 8, 0, 12) * one;
    it.budget = chance.among(20'000, 90'000) * euro;
    it.contribution = chance.mostly(5'000, 9'000, 0, 4'999) * euro;
    it.present_cost = chance.mostly(100'000, 200'000, 20'000, 90'000) * euro;
    it.reserve = chance.among(10'000, 20'000) * euro;
    it.debt = chance.mostly(0, 10'000, 15'000, 30'000) * euro;
    it.for_profit = 1 - chance.yes();
    it.insured = chance.yes();
    it.plan = chance.yes();
    it.estimate = chance.yes();
    it.fallback = chance.yes();
    it.complaints = chance.yes();
    it.account = chance.yes();
    it.mandate = chance.yes();
    it.start = today + chance.mostly(100, 500, 600, 900);
    it.contract_end = today + chance.mostly(0, 99, 100, 900);
    it.founded = today - chance.mostly(1, 9'000, -900, 0);
    it.last_request = today - chance.mostly(100, 900, 0, 50);
    it.say = chance.mostly(25, 100, 0, 24) * one;
    return it;
}

}  // namespace

Rules rules_of(const std::string& regulation) {
    Rules rules;
    std::vector<text::FileId> ids;
    ids.push_back(rules.files.add({"verordening.wijk", regulation}));
    ids.push_back(rules.files.add({"begrippen.wijk", text_of("begrippen.wijk")}));
    engine::syntax::Names names;
    for (const auto id : ids) names.add(syntax::declared_names(rules.files[id]));
    text::Diagnostics diagnostics;
    std::vector<syntax::Tree> read;
    for (const auto id : ids) {
        read.push_back(syntax::parse(id, rules.files[id], names, diagnostics));
    }
    const std::array trees = {std::as_const(read).data(), std::as_const(read).data() + 1};
    rules.model = resolve::resolve(trees, diagnostics);
    const bool sound = std::ranges::none_of(diagnostics, [](const auto& diagnostic) {
        return text::severity_of(diagnostic.code) == text::Severity::Error;
    });
    ENSURE(sound);
    ENSURE(rules.model.attributes.size() == attributes);
    rules.program = evaluate::plan(rules.model, rules.model.rules.begin()->subject, as_of);
    return rules;
}

std::string regulation_by_hand() {
    return text_of("verordening.wijk");
}

std::vector<Request> requests_by_chance(std::size_t count) {
    Chance chance;
    std::vector<Request> requests;
    for (std::size_t i = 0; i < count; ++i) requests.push_back(request_by_chance(chance));
    return requests;
}

facts::Case case_of(const Rules& rules, const Request& request) {
    auto made = facts::empty_case(rules.model, rules.model.rules.begin()->subject, as_of);
    const auto values = std::bit_cast<std::array<std::int64_t, attributes>>(request);
    for (std::size_t i = 0; i < attributes; ++i) {
        made.facts[i].state = facts::Fact::State::Known;
        made.facts[i].value = values[i];
    }
    return made;
}

}  // namespace benchmarks
