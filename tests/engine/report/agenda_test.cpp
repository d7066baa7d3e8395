#include "engine/report/agenda.h"

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <memory>
#include <rapidcheck/gtest.h>
#include <sstream>

// What a calendar program makes of it: libical, of which many of them are made.

namespace engine::report {
namespace {

using namespace std::chrono_literals;
using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr calendar::Date made = 2026y / 3 / 3;

Component read_back(const std::vector<Appointment>& appointments) {
    const std::string text = agenda(appointments, made);
    return {icalparser_parse_string(text.c_str()), icalcomponent_free};
}

std::vector<icalcomponent*> events_of(const Component& all) {
    std::vector<icalcomponent*> events;
    auto* event = icalcomponent_get_first_component(all.get(), ICAL_VEVENT_COMPONENT);
    while (event != nullptr) {
        events.push_back(event);
        event = icalcomponent_get_next_component(all.get(), ICAL_VEVENT_COMPONENT);
    }
    return events;
}

calendar::Date date_of(const icaltimetype& time) {
    return std::chrono::year(time.year) / time.month / time.day;
}

Appointment of(std::string reference, std::string term, calendar::Date day) {
    return {std::move(reference), std::move(term), "het college, de beslistermijn", "Groen", day};
}

TEST(Agenda, IsReadByACalendarProgram) {
    const auto all = read_back({of("UR-1", "beslistermijn", 2026y / 12 / 31)});
    ASSERT_NE(all, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(all.get()), 0);
    EXPECT_NE(icalrestriction_check(all.get()), 0) << icalcomponent_as_ical_string(all.get());
    EXPECT_EQ(icalcomponent_count_errors(all.get()), 0);

    const auto events = events_of(all);
    ASSERT_EQ(events.size(), 1U);
    const icaltimetype begin = icalcomponent_get_dtstart(events[0]);
    EXPECT_NE(begin.is_date, 0);
    EXPECT_EQ(date_of(begin), 2026y / 12 / 31);
    EXPECT_EQ(date_of(icalcomponent_get_dtend(events[0])), 2027y / 1 / 1);
    EXPECT_STREQ(icalcomponent_get_summary(events[0]), "het college, de beslistermijn");
    EXPECT_EQ(icalcomponent_count_components(events[0], ICAL_VALARM_COMPONENT), 1);
}

TEST(Agenda, ReplacesATermThatMovedAndNoOther) {
    const auto uid = [](const Appointment& appointment) {
        const auto all = read_back({appointment});
        return std::string(icalcomponent_get_uid(events_of(all).at(0)));
    };
    const auto before = uid(of("UR-1", "beslistermijn", 2026y / 4 / 28));
    EXPECT_EQ(uid(of("UR-1", "beslistermijn", 2026y / 5 / 11)), before);
    EXPECT_NE(uid(of("UR-2", "beslistermijn", 2026y / 4 / 28)), before);
    EXPECT_NE(uid(of("UR-1", "redelijke termijn", 2026y / 4 / 28)), before);
}

TEST(Agenda, HasShortLinesThatEndAsTheyShould) {
    auto long_one = of("UR-1", "beslistermijn", 2026y / 4 / 28);
    for (int i = 0; i < 40; ++i) long_one.summary += " coöperatie";
    std::istringstream lines(agenda({long_one}, made));
    std::string line;
    while (std::getline(lines, line)) {
        ASSERT_TRUE(line.ends_with('\r')) << line;
        EXPECT_LE(line.size() - 1, 75U) << line;
    }
    EXPECT_EQ(icalcomponent_get_summary(events_of(read_back({long_one})).at(0)), long_one.summary);
}

TEST(Agenda, HoldsNoLineBreakOfATitle) {
    auto odd = of("UR-1", "beslistermijn", 2026y / 4 / 28);
    odd.summary = "eerst\r\nATTENDEE:iemand";
    const auto all = read_back({odd});
    EXPECT_STREQ(icalcomponent_get_summary(events_of(all).at(0)), "eerst\nATTENDEE:iemand");
}

RC_GTEST_PROP(Agenda, KeepsWhatItIsTold, ()) {
    const auto signs = rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>(",", ";", "\\", "\n", ":", "\"", "a", "é", "€", "n", " "));
    std::string told = "x";  // spaces at the ends of a line are anybody's guess
    for (const std::string& sign : *signs) told += sign;
    told += 'x';
    auto one = of("UR-1", "beslistermijn", 2026y / 4 / 28);
    one.description = told;
    const auto all = read_back({one, one});
    RC_ASSERT(events_of(all).size() == 2U);
    RC_ASSERT(std::string(icalcomponent_get_description(events_of(all)[0])) == told);
}

}  // namespace
}  // namespace engine::report
