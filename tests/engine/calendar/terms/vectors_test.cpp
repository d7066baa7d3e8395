#include "engine/calendar/terms/term.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

// The rows of tests/vectors/deadlines-nl.json, each with its source. `P6W` counts from the day
// after `start`. A row of which the rule says so is about another calendar than the
// Termijnenwet. Row V058 is "derived": no source states it, but the order of the articles does.

namespace engine::calendar {
namespace {

struct Row {
    std::string id;
    std::string rule;
    std::string note;
    Date start;
    Duration duration;
    std::string nominal;
    std::string end;
};

/// `P6W`.
Duration duration_of(const std::string& iso) {
    const auto count = std::stoll(iso.substr(1, iso.size() - 2));
    switch (iso.back()) {
        case 'D': return {count, Unit::Day};
        case 'W': return {count, Unit::Week};
        case 'M': return {count, Unit::Month};
    }
    ADD_FAILURE() << iso;
    return {};
}

std::vector<Row> rows() {
    const auto file = tests::root_folder() / "tests/vectors/deadlines-nl.json";
    std::vector<Row> made;
    for (const auto& row : nlohmann::json::parse(tests::text_of(file))) {
        made.push_back({row["id"],
                        row["rule"],
                        row["note"],
                        parse_date(std::string(row["start"])).value(),
                        duration_of(row["term"]),
                        row["nominal_end"],
                        row["computed_end"]});
    }
    return made;
}

/// What the row is about, where that is not the Termijnenwet.
Calendar calendar_of(const Row& row) {
    const auto speaks_of = [&](const char* words) { return row.rule.find(words) != row.rule.npos; };
    if (speaks_of("1182/71")) return Calendar::Regulation1182;
    if (speaks_of("before Atw")) return Calendar::None;
    // Termijnenwet 4 b: entry into force.
    if (speaks_of("Bekendmakingswet 10(2)")) return Calendar::None;
    // Awb 4:20b: the day on which a decision takes effect, not a term to do something in.
    if (speaks_of("Awb 4:20b")) return Calendar::None;
    return Calendar::Termijnenwet;
}

class Vector : public testing::TestWithParam<Row> {};

TEST_P(Vector, EndsWhereItsSourceSays) {
    const Row& row = GetParam();
    Term term{row.start, row.duration};
    term.calendar = calendar_of(row);
    const auto plain = computed(term);
    ASSERT_TRUE(plain);
    EXPECT_EQ(format_iso(plain->nominal), row.nominal) << row.rule;

    using namespace std::chrono_literals;
    if (row.id == "V066") term.suspensions = {{2026y / 3 / 10, 2026y / 3 / 20}};
    // The rows of the Regulation give the end before article 3, paragraph 4, which moves a
    // period that ends on a free day to the next working day: V038 ends on Saturday 1 August
    // 2026, so that an act can still be done on Monday 3 August.
    const std::string end = row.id == "V038" ? "2026-08-03" : row.end;
    const auto made = computed(term);
    ASSERT_TRUE(made);
    EXPECT_EQ(format_iso(made->last), end) << row.rule << '\n' << row.note;
}

INSTANTIATE_TEST_SUITE_P(Deadlines, Vector, testing::ValuesIn(rows()), [](const auto& test) {
    return test.param.id;
});

}  // namespace
}  // namespace engine::calendar
