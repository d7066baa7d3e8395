#include "engine/report/status_text.h"

#include <gtest/gtest.h>

namespace engine::report {
namespace {

using namespace std::chrono_literals;

StatusRow row(std::string reference, std::optional<calendar::Date> last, std::int64_t late = 0) {
    return {.reference = std::move(reference),
            .state = "ontvangen",
            .actor = "het college",
            .step = "bevestigen",
            .last = last,
            .days_late = late};
}

std::vector<StatusRow> some_rows() {
    return {row("4", std::nullopt),
            row("3", 2026y / 4 / 28),
            row("2", 2026y / 4 / 1),
            row("1b", 2026y / 3 / 29, 1),
            row("1a", 2026y / 3 / 20, 10)};
}

TEST(Rows, ShowWhatIsLatestFirstThenByDay) {
    EXPECT_EQ(rows_text(some_rows(), Language::Dutch, 100),
              "  1a   ontvangen; het college: bevestigen, 20 maart 2026 (10 dagen te laat)\n"
              "  1b   ontvangen; het college: bevestigen, 29 maart 2026 (1 dag te laat)\n"
              "  2    ontvangen; het college: bevestigen, 1 april 2026\n"
              "  3    ontvangen; het college: bevestigen, 28 april 2026\n"
              "  4    ontvangen; het college: bevestigen\n");
}

TEST(Rows, AreWrappedToTheWidth) {
    EXPECT_EQ(rows_text({row("4", 2026y / 4 / 28, 10)}, Language::Dutch, 50),
              "  4   ontvangen; het college: bevestigen, 28 april\n"
              "      2026 (10 dagen te laat)\n");
}

// Beside a long name nothing would be left to read.
TEST(Rows, StandBelowWhatLeavesNoRoom) {
    EXPECT_EQ(rows_text({row("UR-Zonnedael-2026-001", 2026y / 4 / 28)}, Language::Dutch, 40),
              "  UR-Zonnedael-2026-001\n"
              "    ontvangen; het college: bevestigen,\n"
              "    28 april 2026\n");
}

TEST(Rows, HaveTheSameOrderAndPlainDatesForPrograms) {
    const std::string json = rows_json(some_rows());
    EXPECT_LT(json.find("\"1a\""), json.find("\"1b\""));
    EXPECT_LT(json.find("\"3\""), json.find("\"4\""));
    EXPECT_NE(json.find("\"uiterlijk\": \"2026-04-28\""), std::string::npos) << json;
}

}  // namespace
}  // namespace engine::report
