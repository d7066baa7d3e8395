#include "engine/citation/citation.h"

#include <algorithm>
#include <compare>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
#include <vector>

namespace engine::citation {
namespace {

constexpr std::string_view awb = "BWBR0005537";
constexpr std::string_view gemeentewet = "BWBR0005416";

Place place(std::string article,
            std::string paragraph = "",
            std::string item = "",
            std::string subitem = "") {
    return {std::move(article), std::move(paragraph), std::move(item), std::move(subitem)};
}

TEST(Holds, WhatLiesInIt) {
    const Place whole = place("4", "1", "b", "2");
    EXPECT_TRUE(place("").holds(whole));
    EXPECT_TRUE(place("4").holds(whole));
    EXPECT_TRUE(place("4", "1").holds(whole));
    EXPECT_TRUE(place("4", "1", "b").holds(whole));
    EXPECT_TRUE(whole.holds(whole));
}

TEST(Holds, NothingElse) {
    EXPECT_FALSE(place("4", "1").holds(place("4")));
    EXPECT_FALSE(place("4").holds(place("")));
    EXPECT_FALSE(place("4", "1").holds(place("4", "2", "b")));
    EXPECT_FALSE(place("4").holds(place("40")));
    EXPECT_FALSE(place("4").holds(place("4a")));
    EXPECT_FALSE(place("4", "1", "b", "2").holds(place("4", "1", "b", "3")));
}

// Item b of an article without paragraphs is another place than item b of its paragraph 2.
TEST(Holds, NoItemThroughAnUnnamedParagraph) {
    EXPECT_FALSE(place("4", "", "b").holds(place("4", "2", "b")));
    EXPECT_TRUE(place("4", "", "b").holds(place("4", "", "b", "1")));
    EXPECT_FALSE(place("4", "", "b").holds(place("4", "", "c")));
    EXPECT_FALSE(place("", "1").holds(place("4", "1")));
}

TEST(Order, IsThatOfTheRegulation) {
    const std::vector<Place> sorted = {
        place(""),
        place("1"),
        place("2"),
        place("2", "1"),
        place("2", "2"),
        place("2", "2a"),
        place("2", "10"),
        place("2", "10", "a"),
        place("2", "10", "a", "9"),
        place("2", "10", "a", "10"),
        place("2", "10", "b"),
        place("2.2"),
        place("2.10"),
        place("2.82"),
        place("2.82a"),
        place("4:2"),
        place("4:9"),
        place("4:17"),
        place("4:20"),
        place("4:20a"),
        place("4:20b"),
        place("4:21"),
        place("10"),
        place("10a"),
        place("10b"),
        place("150"),
        place("18446744073709551616"),
    };
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        for (std::size_t j = 0; j < sorted.size(); ++j) {
            EXPECT_EQ(order(sorted[i], sorted[j]), i <=> j)
                << brief(sorted[i]) << " and " << brief(sorted[j]);
        }
    }
}

TEST(Order, CountsLeadingZerosLast) {
    EXPECT_TRUE(std::is_lt(order(place("07"), place("8"))));
    EXPECT_TRUE(std::is_lt(order(place("9"), place("010"))));
    EXPECT_TRUE(std::is_lt(order(place("0"), place("01"))));
    // Different places are never equal.
    EXPECT_TRUE(std::is_lt(order(place("7"), place("07"))));
}

TEST(Order, PutsForeignLettersBehindPlainOnes) {
    EXPECT_TRUE(std::is_lt(order(place("1", "1", "z"), place("1", "1", "é"))));
}

/// From few signs, so that equal, longer and shorter labels all come up often.
rc::Gen<Place> any_place() {
    const auto label = [] {
        return rc::gen::container<std::string>(rc::gen::elementOf(std::string("0129ab:.")));
    };
    const auto number = [] { return rc::gen::element<std::string>("", "1", "2", "10", "1a"); };
    return rc::gen::construct<Place>(label(), number(), number(), number());
}

RC_GTEST_PROP(Order, IsTotal, ()) {
    const Place a = *any_place();
    const Place b = *any_place();
    const Place c = *any_place();
    RC_ASSERT((order(a, b) == 0) == (a == b));
    RC_ASSERT((order(a, b) < 0) == (order(b, a) > 0));
    if (order(a, b) <= 0 && order(b, c) <= 0) RC_ASSERT(std::is_lteq(order(a, c)));
}

RC_GTEST_PROP(Order, IsTotalAmongNearNeighbours, ()) {
    const auto labels = *rc::gen::container<std::vector<std::string>>(
        3,
        rc::gen::resize(3,
                        rc::gen::container<std::string>(rc::gen::elementOf(std::string("01a:")))));
    std::vector<Place> places;
    places.reserve(labels.size());
    for (const std::string& label : labels) places.push_back(place(label));
    const auto before = [](const Place& a, const Place& b) { return order(a, b) < 0; };
    std::sort(places.begin(), places.end(), before);
    RC_ASSERT(std::is_lteq(order(places[0], places[1])));
    RC_ASSERT(std::is_lteq(order(places[1], places[2])));
    RC_ASSERT(std::is_lteq(order(places[0], places[2])));
    RC_ASSERT((order(places[0], places[2]) == 0) == (places[0] == places[2]));
}

RC_GTEST_PROP(Order, IsThatOfNumbers, (std::uint32_t a, std::uint32_t b)) {
    RC_ASSERT(order(place(std::to_string(a)), place(std::to_string(b))) == (a <=> b));
}

RC_GTEST_PROP(Order, PutsAPlaceBeforeWhatItHolds, ()) {
    const Place inner = *any_place();
    const int depth = *rc::gen::inRange(0, 4);
    Place outer = inner;
    if (depth < 1) outer.article.clear();
    if (depth < 2) outer.paragraph.clear();
    if (depth < 3) outer.item.clear();
    outer.subitem.clear();
    RC_ASSERT(outer.holds(inner));
    RC_ASSERT(std::is_lteq(order(outer, inner)));
    if (inner.holds(outer)) RC_ASSERT(inner == outer);
}

TEST(Full, IsAsASentenceCites) {
    EXPECT_EQ(full(place("4:17")), "artikel 4:17");
    EXPECT_EQ(full(place("4", "1", "b", "2")), "artikel 4, lid 1, onderdeel b, 2°");
    EXPECT_EQ(full(place("4", "", "b")), "artikel 4, onderdeel b");
    EXPECT_EQ(full(place("", "2")), "lid 2");
    EXPECT_EQ(full(place("")), "");
}

TEST(Brief, IsAsATableCites) {
    EXPECT_EQ(brief(place("150")), "art. 150");
    EXPECT_EQ(brief(place("4", "1", "b", "2")), "art. 4 lid 1 b 2°");
    EXPECT_EQ(brief(place("4", "", "b")), "art. 4 b");
    EXPECT_EQ(brief(place("", "2", "c")), "lid 2 c");
    EXPECT_EQ(brief(place("")), "");
}

// Addresses as they stand in the collected sources.
TEST(DeepLink, IsTheAddressOfTheArticle) {
    EXPECT_EQ(deep_link(gemeentewet, place("150"), "2026-01-01"),
              "https://wetten.overheid.nl/BWBR0005416/2026-01-01#Artikel150");
    EXPECT_EQ(deep_link(awb, place("4:17"), "2026-07-01"),
              "https://wetten.overheid.nl/BWBR0005537/2026-07-01#Artikel417");
    EXPECT_EQ(deep_link(awb, place("4:20b"), "2026-07-01"),
              "https://wetten.overheid.nl/BWBR0005537/2026-07-01#Artikel420b");
    EXPECT_EQ(deep_link("BWBR0032203", place("2.82a"), "2026-04-30"),
              "https://wetten.overheid.nl/BWBR0032203/2026-04-30#Artikel2.82a");
}

TEST(DeepLink, GoesNoDeeperThanTheArticle) {
    EXPECT_EQ(deep_link(awb, place("4:17", "3", "b"), "2026-07-01"),
              "https://wetten.overheid.nl/BWBR0005537/2026-07-01#Artikel417");
    EXPECT_EQ(deep_link("BWBR0002448", place(""), "2010-10-10"),
              "https://wetten.overheid.nl/BWBR0002448/2010-10-10");
}

TEST(DeepLink, IsEmptyForAnythingButAStatute) {
    for (const std::string_view id : {"",
                                      "BWBR",
                                      "BWBR123",
                                      "BWBR00054160",
                                      "BWBR000541x",
                                      "bwbr0005416",
                                      "CVDR701234",
                                      " BWBR0005416",
                                      "BWBR0005416\"><script>"}) {
        EXPECT_EQ(deep_link(id, place("1"), "2026-01-01"), "") << id;
    }
}

}  // namespace
}  // namespace engine::citation
