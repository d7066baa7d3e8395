#include "engine/syntax/dump.h"
#include "engine/syntax/parse.h"
#include "engine/syntax/print.h"
#include "tests/support/named.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace tests {
namespace {

using namespace engine::syntax;

struct Read {
    engine::text::SourceFile file;
    engine::text::Diagnostics diagnostics;
    Tree tree;
};

/// With its own names, and those of a file beside it.
Read read(const std::string& text, const std::string& beside = {}) {
    Names names = {{"uitdaging", "uitdager", "budget", "gewenste start", "college"}, {}};
    names.add(declared_names({"a.wijk", text}));
    names.add(declared_names({"b.wijk", beside}));
    Read result{{"a.wijk", text}, {}, {}};
    result.tree = parse({0}, result.file, names, result.diagnostics);
    return result;
}

std::vector<std::string> mistakes(const Read& read) {
    std::vector<std::string> all;
    for (const auto& one : read.diagnostics) {
        all.push_back(std::string(engine::text::name_of(one.code)) + " at " +
                      std::string(read.file.text(one.span)));
    }
    return all;
}

using None = std::vector<std::string>;

/// The one block of that kind that comes last.
template <class Kind>
const Kind& last(const Tree& tree) {
    const Kind* found = nullptr;
    for (const Block& block : tree.blocks) {
        if (const auto* kind = std::get_if<Kind>(&block.kind)) found = kind;
    }
    EXPECT_NE(found, nullptr);
    static const Kind empty{};
    return found == nullptr ? empty : *found;
}

// Every part that a step and a term can have, and names that hold words of the language.
const std::string whole =
    "procedure \"behandeling\" van een uitdaging, begint met \"ontvangst\", "
    "besluit is een beschikking op aanvraag van de uitdager. "
    "toestand \"ontvangen\", begin. "
    "toestand \"in behandeling\". "
    "toestand \"aan te vullen\". "
    "toestand \"niet in behandeling genomen\", einde. "
    "stap \"in behandeling nemen\": het college, van ontvangen naar in behandeling, "
    "uiterlijk 2 weken vanaf ontvangst, zonder kalender. "
    "stap \"aanvulling vragen\": het college, van ontvangen of in behandeling naar aan te vullen, "
    "indien de uitdaging niet volledig is en geen verplichte grond voor weigering bestaat, "
    "schort de beslistermijn op. "
    "stap \"aanvullen\": de uitdager, van aan te vullen naar in behandeling, "
    "uiterlijk 4 weken na de stap aanvulling vragen, hervat de beslistermijn, "
    "bij overschrijding kan het college de stap weigeren zetten. "
    "stap \"weigeren\": het college, van in behandeling, aan te vullen of ontvangen "
    "naar niet in behandeling genomen, is een besluit, met redenen, "
    "pas na het verstrijken van de termijn voor aanvullen, "
    "daartegen staat gedurende 6 weken na de stap weigeren bezwaar open. "
    "stap \"praten\": het college, van in behandeling, pas 30 werkdagen vóór de gewenste start, "
    "daartegen staat geen beroep open, volgens de Schotse werkdagen, "
    "bij overschrijding geldt de stap weigeren als gezet. "
    "termijn \"beslistermijn\": 8 weken na ontvangst, eindigt door weigeren of in behandeling "
    "nemen, te verlengen met 6 weken, ten hoogste 1 keer, volgens de Algemene termijnenwet, "
    "bij overschrijding kan de uitdager het college in gebreke stellen, grondslag: artikel 2. "
    "termijn \"bedenktijd\": 2 weken na het verstrijken van de beslistermijn, "
    "eindigt door praten, te verlengen in overleg, volgens \"Verordening 1182/71\", "
    "voor zover geen andere termijn geldt, bij overschrijding volgt niets. ";

TEST(ProcedureWords, AreReadWithEveryPart) {
    EXPECT_EQ(mistakes(read(whole)), None{});
}

TEST(ProcedureWords, ArePrintedAsTheyWereRead) {
    const Read first = read(whole);
    const Read second = read(print(first.tree, first.file));
    EXPECT_EQ(mistakes(second), None{});
    EXPECT_EQ(dump(second.tree), dump(first.tree));
}

/// Any white space for the spaces between words; what is quoted stays on its line.
std::string broken(const std::string& text) {
    static const std::vector<std::string> gaps = {" ", "\n", "\n  ", "  \n\n", "\t", "\u00A0"};
    std::string result;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        result += c == ' ' && !quoted ? *rc::gen::elementOf(gaps) : std::string(1, c);
    }
    return result;
}

RC_GTEST_PROP(ProcedureWords, MeanTheSameHoweverTheirLinesBreak, ()) {
    static const std::string meant = dump(read(whole).tree);
    const Read other = read(broken(whole));
    RC_ASSERT(mistakes(other) == None{});
    RC_ASSERT(dump(other.tree) == meant);
    const Read printed = read(print(other.tree, other.file));
    RC_ASSERT(dump(printed.tree) == meant);
}

// ---- calendars ---------------------------------------------------------------------------------

struct CalendarRow {
    const char* name;
    const char* said;
    std::optional<std::string> calendar;
};
void PrintTo(const CalendarRow& row, std::ostream* out) {
    *out << row.said;
}
class Calendars : public testing::TestWithParam<CalendarRow> {};

TEST_P(Calendars, AreCalledByTheirName) {
    const auto text = std::string("termijn \"t\": 6 weken na ontvangst, ") + GetParam().said + ".";
    const Read result = read(text);
    EXPECT_EQ(mistakes(result), None{});
    const Term& term = last<Term>(result.tree);
    ASSERT_EQ(term.parts.size(), 1U);
    const auto& calendar = std::get<ByCalendar>(term.parts[0].kind);
    const auto name = calendar.name ? std::optional(calendar.name->text) : std::nullopt;
    EXPECT_EQ(name, GetParam().calendar);
    EXPECT_NE(print(result.tree, result.file).find(GetParam().said), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Forms,
    Calendars,
    testing::Values(CalendarRow{"Act", "volgens de Algemene termijnenwet", "Algemene termijnenwet"},
                    CalendarRow{"Scotland", "volgens de Schotse werkdagen", "Schotse werkdagen"},
                    CalendarRow{"Quoted", "volgens \"Schotse werkdagen\"", "Schotse werkdagen"},
                    CalendarRow{"Union", "volgens \"Verordening 1182/71\"", "Verordening 1182/71"},
                    CalendarRow{"None", "zonder kalender", std::nullopt}),
    tests::named);

// ---- words of states and steps in other sentences ----------------------------------------------

const std::string declines =
    "Het college neemt een uitdaging niet in behandeling indien het budget bekend is. ";
const std::string mends = "De uitdager kan een onvolledige uitdaging binnen 4 weken aanvullen. ";
const std::string may_refuse =
    "Het college kan een uitdaging weigeren indien het budget bekend is. ";

void expect_rules_as_ever(const Read& read) {
    EXPECT_EQ(mistakes(read), None{});
    std::vector<Decides::Act> acts;
    std::size_t mending = 0;
    for (const Block& block : read.tree.blocks) {
        if (const auto* decides = std::get_if<Decides>(&block.kind)) acts.push_back(decides->act);
        mending += std::holds_alternative<MendTerm>(block.kind) ? 1U : 0U;
    }
    EXPECT_EQ(acts, (std::vector{Decides::Act::Declines, Decides::Act::MayRefuse}));
    EXPECT_EQ(mending, 1U);
}

TEST(ProcedureWords, LeaveRulesWhatTheyAre) {
    expect_rules_as_ever(read(whole + declines + mends + may_refuse));
    expect_rules_as_ever(read(declines + mends + may_refuse + whole));
    expect_rules_as_ever(read(declines + mends + may_refuse, whole));
}

// ---- words of procedures as ordinary names -----------------------------------------------------

class OrdinaryNames : public testing::TestWithParam<const char*> {};

// Somebody who writes no procedures meets none of their words.
TEST_P(OrdinaryNames, StayOrdinary) {
    const std::string name = GetParam();
    const Read result = read("gegeven \"" + name +
                             "\" van een uitdaging: getal. Een uitdaging is volledig indien het " +
                             name + " ten minste 5 is en het " + name +
                             " van de uitdaging bekend is. begrip \"post\" "
                             "met gegevens\n- een uitdager;\n- een " +
                             name + ".");
    EXPECT_EQ(mistakes(result), None{});
    const auto dumped = dump(result.tree);
    EXPECT_NE(dumped.find(name), std::string::npos);
}

// As the value of a choice no article goes before it.
TEST_P(OrdinaryNames, MayBeAChoice) {
    const std::string name = GetParam();
    const std::string choices =
        "begrip \"soort\" is een van\n- \"" + name + "\";\n- \"iets anders\". ";
    const std::vector<std::string> sentences = {
        "Een uitdaging is volledig indien het soort " + name + " is. ",
        "Een uitdaging is volledig indien het soort is " + name + ". ",
        "Een uitdaging is volledig indien het soort een van iets anders, " + name + " is. ",
        "een uitdaging met\n- het soort is " + name + ". ",
        "verwacht\n- de toestand is aan te vullen;\n- het soort is " + name + ". ",
        "op 24 maart 2026: aanvullen, door de uitdager, met\n- het soort is " + name + ". "};
    for (const std::string& sentence : sentences) {
        EXPECT_EQ(mistakes(read(choices + sentence, whole)), None{}) << sentence;
    }
}

INSTANTIATE_TEST_SUITE_P(Words,
                         OrdinaryNames,
                         testing::Values("aanvraag",
                                         "besluit",
                                         "termijn",
                                         "stap",
                                         "toestand",
                                         "grond",
                                         "einde",
                                         "bezwaar",
                                         "beroep",
                                         "recht",
                                         "dwangsom",
                                         "kalender",
                                         "overleg",
                                         "aanvraag van de buurt",
                                         "stap vooruit"));

// ---- grounds -----------------------------------------------------------------------------------

// A begrip "grond" (a plot of land) takes no word away from the question of a step.
TEST(Grounds, AreAskedForWhateverNamesThereAre) {
    const std::string guarded =
        "stap \"sluiten\": het college, van ontvangen, "
        "indien een grond voor aanhouding bestaat en geen grond voor weigering bestaat. ";
    for (const std::string beside : {"", "gegeven \"grond\" van een uitdaging: getal."}) {
        const Read result = read(guarded, whole + beside);
        EXPECT_EQ(mistakes(result), None{});
        const auto& step = last<Step>(result.tree);
        ASSERT_EQ(step.parts.size(), 2U);
        const auto& guard = std::get<Guard>(step.parts[1].kind);
        const auto& both = std::get<Junction>(result.tree.conditions[guard.condition].kind);
        for (const ConditionId part : both.parts) {
            EXPECT_TRUE(std::holds_alternative<OutcomeIs>(result.tree.conditions[part].kind));
        }
    }
}

// In a rule the question is read as well, so that what is wrong can be said of the whole.
TEST(Grounds, AreReadInARuleToo) {
    const Read result =
        read("Een uitdaging is volledig indien geen grond voor weigering bestaat. ");
    EXPECT_EQ(mistakes(result), None{});
    const auto& complete = last<Complete>(result.tree);
    ASSERT_TRUE(complete.condition.valid());
    EXPECT_TRUE(std::holds_alternative<OutcomeIs>(result.tree.conditions[complete.condition].kind));
}

}  // namespace
}  // namespace tests
