// What people type, and what is made of it.
#include "engine/interview/reply.h"

#include "tests/support/model_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace engine::interview {
namespace {

using namespace tests;
using Kind = model::Type::Kind;
using Why = Misread::Why;

struct Forms {
    Forms() {
        const auto choices = build.model.choices.add(
            {"rechtsvorm", {{"bewonersgroep", ""}, {"coöperatie", ""}, {"stichting", ""}}});
        add("ja/nee", {.kind = Kind::YesNo});
        add("getal", {.kind = Kind::Number});
        add("bedrag", {.kind = Kind::Money, .per = quantity::Per::Year});
        add("percentage", {.kind = Kind::Percentage});
        add("datum", {.kind = Kind::Date});
        add("duur", {.kind = Kind::Duration, .unit = calendar::Unit::Week});
        add("tekst", {.kind = Kind::Text});
        add("bestand", {.kind = Kind::File});
        add("keuze", {.kind = Kind::Choice, .choices = choices});
        add("misschien", {.kind = Kind::Date});
        build.model.attributes[build.model.attributes.id(9)].optional = true;
    }
    void add(const std::string& name, model::Type type) { build.attribute(name, type); }

    base::Result<Reply, Misread> read(const std::string& name, std::string_view line) const {
        const auto& all = build.model.attributes;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto id = all.id(i);
            if (all[id].phrase == name) return reply_of(build.model, id, line);
        }
        return base::unexpected(Misread{});
    }
    ModelBuilder build;
};

const Forms& forms() {
    static const Forms all;
    return all;
}

struct Typed {
    std::string type;
    std::string line;
    std::int64_t value = 0;
};

TEST(Reply, IsReadAsPeopleWriteIt) {
    const std::int64_t september = calendar::days_of(day(2026, 9, 1));
    const std::vector<Typed> cases = {
        {"ja/nee", "ja", 1},
        {"ja/nee", " Nee ", 0},
        {"ja/nee", "yes", 1},
        {"getal", "12", 12'000'000},
        {"getal", "1.000", 1'000'000'000},
        {"getal", "2,5", 2'500'000},
        {"bedrag", "46.000", 4'600'000},
        {"bedrag", "46000", 4'600'000},
        {"bedrag", "€ 46.000", 4'600'000},
        {"bedrag", "€46.000,- per jaar", 4'600'000},
        {"bedrag", "46.000 euro per jaar", 4'600'000},
        {"bedrag", "€ 12,50 per year", 1'250},
        {"percentage", "25%", 25'000'000},
        {"percentage", "25 procent", 25'000'000},
        {"percentage", "2,5", 2'500'000},
        {"datum", "1 september 2026", september},
        {"datum", "1 September 2026", september},
        {"datum", "2026-09-01", september},
        {"datum", "1-9-2026", september},
        {"duur", "8 weken", 8},
        {"duur", "8", 8},
        {"keuze", "stichting", 2},
        {"keuze", "COÖPERATIE", 1},
        {"keuze", "2", 1},
    };
    for (const Typed& typed : cases) {
        const auto read = forms().read(typed.type, typed.line);
        ASSERT_TRUE(read) << typed.type << ": " << typed.line;
        EXPECT_EQ(*read, Reply{.value = typed.value}) << typed.type << ": " << typed.line;
    }
}

TEST(Reply, OfTextIsTheText) {
    EXPECT_EQ(forms().read("tekst", " \"groen\"; - het budget is € 5 ")->text,
              "\"groen\"; - het budget is € 5");
    EXPECT_EQ(forms().read("bestand", "mijn begroting.pdf")->text, "mijn begroting.pdf");
    EXPECT_EQ(forms().read("tekst", "geen")->text, "geen");
}

TEST(Reply, MaySayThatThereIsNone) {
    EXPECT_EQ(forms().read("misschien", "Geen"), Reply{.absent = true});
    EXPECT_EQ(forms().read("datum", "geen").error().why, Why::Form);
}

struct Mistyped {
    std::string type;
    std::string line;
    Why why = Why::Form;
    std::string nearest = {};
};

TEST(Reply, ThatDoesNotFitSaysWhy) {
    const std::vector<Mistyped> cases = {
        {"ja/nee", "misschien", Why::Form},
        {"ja/nee", "", Why::Form},
        {"getal", "veel", Why::Form},
        {"getal", "14, op 1 mei 2026", Why::Form},
        {"getal", "12 stuks", Why::Form},
        {"getal", "0,0000001", Why::TooPrecise},
        {"getal", "99999999999999999999", Why::TooLarge},
        {"bedrag", "€ 46.000 per maand", Why::OtherUnit},
        {"bedrag", "€ 46.000 per nacht", Why::Form},
        {"bedrag", "€", Why::Form},
        {"bedrag", "12,505", Why::TooPrecise},
        {"datum", "31 februari 2026", Why::NoSuchDay},
        {"datum", "31-2-2026", Why::NoSuchDay},
        {"datum", "1-9-26", Why::Form},
        {"datum", "morgen", Why::Form},
        {"duur", "8 maanden", Why::OtherUnit},
        {"duur", "999999999999999999999", Why::TooLarge},
        {"keuze", "stichtnig", Why::NoSuchChoice, "stichting"},
        {"keuze", "cooperatie", Why::NoSuchChoice, "coöperatie"},
        {"keuze", "0", Why::NoSuchChoice},
        {"keuze", "4", Why::NoSuchChoice},
        {"tekst", "\x1b[A", Why::Unreadable},
        {"tekst", "\xff", Why::Unreadable},
        {"tekst", std::string("a\0b", 3), Why::Unreadable},
        {"tekst", std::string(reply_bytes_max + 1, 'a'), Why::TooLarge},
    };
    for (const Mistyped& typed : cases) {
        const auto read = forms().read(typed.type, typed.line);
        ASSERT_FALSE(read) << typed.type << ": " << typed.line;
        EXPECT_EQ(read.error().why, typed.why) << typed.type << ": " << typed.line;
        EXPECT_EQ(read.error().nearest, typed.nearest) << typed.line;
    }
    EXPECT_TRUE(forms().read("tekst", std::string(reply_bytes_max, 'a')));
}

RC_GTEST_PROP(Reply, OfAnyBytesIsReadOrRefused, (const std::string& bytes)) {
    for (const auto& attribute : forms().build.model.attributes) {
        const auto read = forms().read(attribute.phrase, bytes);
        if (!read || attribute.type.kind != Kind::Choice) continue;
        RC_ASSERT(read->value >= 0 && read->value < 3);
    }
}

}  // namespace
}  // namespace engine::interview
