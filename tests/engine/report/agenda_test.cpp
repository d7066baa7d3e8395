#include "engine/report/agenda.h"

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <memory>
#include <rapidcheck/gtest.h>

namespace engine::report {
namespace {

using namespace std::chrono_literals;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

/// As another program reads it.
Component read(const std::string& text) {
    return {icalparser_parse_string(text.c_str()), icalcomponent_free};
}

Appointment decision() {
    return {.reference = "UR-Zonnedael-2026-001",
            .term = "behandeling/beslistermijn",
            .summary = "UR-Zonnedael-2026-001: het college, de beslistermijn",
            .description = "Groen; noord\\zuid\nloopt tot en met 28 april 2026",
            .day = 2026y / 4 / 28};
}

std::string uid_of(const Appointment& appointment) {
    const Component calendar = read(agenda({appointment}, 2026y / 3 / 3));
    return icalcomponent_get_uid(icalcomponent_get_inner(calendar.get()));
}

TEST(Agenda, IsReadBackByAnotherProgram) {
    const Component calendar = read(agenda({decision(), decision()}, 2026y / 3 / 3));
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_NE(icalrestriction_check(calendar.get()), 0);
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);

    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    const icaltimetype start = icalcomponent_get_dtstart(event);
    EXPECT_EQ(start.is_date, 1);
    EXPECT_STREQ(icaltime_as_ical_string(start), "20260428");
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtend(event)), "20260429");
    EXPECT_STREQ(icaltime_as_ical_string(icalcomponent_get_dtstamp(event)), "20260303T000000Z");
    EXPECT_STREQ(icalcomponent_get_summary(event), decision().summary.c_str());
    EXPECT_STREQ(icalcomponent_get_description(event), decision().description.c_str());
    EXPECT_EQ(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT), 1);
}

TEST(Agenda, ReplacesATermThatMovedAndNoOther) {
    Appointment moved = decision();
    moved.day = 2026y / 5 / 11;
    moved.description = "verlengd";
    EXPECT_EQ(uid_of(decision()), uid_of(moved));

    Appointment other = decision();
    other.term = "bezwaar/beslistermijn";
    EXPECT_NE(uid_of(decision()), uid_of(other));
    other = decision();
    other.reference = "UR-Zonnedael-2026-002";
    EXPECT_NE(uid_of(decision()), uid_of(other));
}

TEST(Agenda, OfNothingIsStillACalendar) {
    const Component calendar = read(agenda({}, 2026y / 3 / 3));
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_ANY_COMPONENT), 0);
}

std::string made_of(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += part;
    return text;
}

// What a title may hold: signs of iCalendar, letters of more than one byte, control characters.
const std::vector<std::string> kinds = {
    "a", " ", ",", ";", ":", "\\", "\n", "\"", "é", "€", "🌳", "END:VEVENT", "\r\nBEGIN:X"};

RC_GTEST_PROP(Agenda, KeepsEveryTextAndEveryLineShort, ()) {
    const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kinds));
    Appointment one = decision();
    one.description = "x" + made_of(parts) + "x";
    const std::string text = agenda({one}, 2026y / 3 / 3);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find("\r\n", at);
        RC_ASSERT(end != std::string::npos);
        RC_ASSERT(end - at <= 75U);
        RC_ASSERT(text.substr(at, end - at).find_first_of("\r\n") == std::string::npos);
        at = end + 2;
    }
    const Component calendar = read(text);
    std::string kept = one.description;
    std::erase(kept, '\r');
    RC_ASSERT(icalcomponent_get_description(icalcomponent_get_inner(calendar.get())) == kept);
}

}  // namespace
}  // namespace engine::report
