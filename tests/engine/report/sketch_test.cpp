#include "engine/report/sketch.h"

#include "tests/support/files.h"
#include "tests/support/rule_set.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace engine::report {
namespace {

using tests::root_folder;
using tests::text_of;

class Zonnedael : public testing::Test {
protected:
    static const model::Model& model() {
        const auto text = [](const char* name) { return text_of(root_folder() / name); };
        static const auto set = tests::rule_set({text("rules/nl/gemeentewet.wijk"),
                                                 text("rules/nl/awb.wijk"),
                                                 text("examples/zonnedael/begrippen.wijk"),
                                                 text("examples/zonnedael/verordening.wijk"),
                                                 text("examples/zonnedael/participatie.wijk"),
                                                 text("examples/zonnedael/behandeling.wijk")});
        return set.model;
    }
    static model::ProcedureId treatment() {
        const auto& all = model().procedures;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[all.id(i)].name == "behandeling") return all.id(i);
        }
        return {};
    }
    static bool holds(const std::string& text, std::string_view what) {
        return text.find(what) != std::string::npos;
    }
};

TEST_F(Zonnedael, IsToldStateByState) {
    const std::string text = sketch_text(model(), treatment(), Language::Dutch);
    EXPECT_TRUE(holds(text,
                      "\nontvangen (begin)\n"
                      "  bevestigen (het college), 2 weken: in behandeling\n"
                      "  aanvulling vragen (het college): aan te vullen\n"))
        << text;
    EXPECT_TRUE(holds(text, "\ntoegewezen (einde)\n\n")) << text;
    EXPECT_TRUE(holds(text, "\nin elke toestand\n  beslistermijn verlengen (het college)\n"));
    EXPECT_TRUE(holds(sketch_text(model(), treatment(), Language::English), ", 2 weeks: in "));
}

TEST_F(Zonnedael, IsDrawnForGraphvizAndMermaid) {
    const std::string dot = sketch_dot(model(), treatment(), Language::Dutch);
    EXPECT_TRUE(dot.starts_with("digraph \"behandeling\" {\n")) << dot;
    EXPECT_TRUE(holds(dot, "[label=\"toegewezen\", peripheries=2]"));
    EXPECT_TRUE(holds(dot, "[label=\"toewijzen (het college), besluit\"]"));
    const std::string mermaid = sketch_mermaid(model(), treatment(), Language::Dutch);
    EXPECT_TRUE(mermaid.starts_with("stateDiagram-v2\n")) << mermaid;
    EXPECT_TRUE(holds(mermaid, " : bevestigen (het college), 2 weken\n"));
}

TEST_F(Zonnedael, HasEveryStateAndStepForPrograms) {
    const auto json = nlohmann::json::parse(sketch_json(model(), treatment()));
    const model::Procedure& procedure = model().procedures[treatment()];
    EXPECT_EQ(json["toestanden"].size(), procedure.states.size());
    ASSERT_EQ(json["stappen"].size(), procedure.steps.size());
    EXPECT_EQ(json["stappen"][0],
              nlohmann::json::parse(R"({"stap": "bevestigen", "wie": "het college",
                "van": ["ontvangen"], "naar": "in behandeling", "termijn": "2 weken",
                "besluit": false, "volgt uit een termijn": false})"));
}

/// A procedure of one state and one step, by these names.
model::Model named(const std::string& name) {
    model::Model made;
    model::Procedure procedure{.name = name};
    procedure.states.push_back(made.states.add({.name = name, .begin = true}));
    model::Step step{.name = name, .actor = {.phrase = name}};
    step.from = procedure.states;
    step.to = procedure.states.front();
    procedure.steps.push_back(made.steps.add(std::move(step)));
    made.procedures.add(std::move(procedure));
    return made;
}

TEST(Sketch, EscapesWhatADrawingWouldReadAsItsOwn) {
    const model::Model made = named(R"(a"b\c:d;e<f>)");
    const auto id = made.procedures.id(0);
    const std::string dot = sketch_dot(made, id, Language::Dutch);
    EXPECT_NE(dot.find(R"([label="a\"b\\c:d;e<f>", penwidth=2])"), std::string::npos) << dot;
    const std::string mermaid = sketch_mermaid(made, id, Language::Dutch);
    EXPECT_NE(mermaid.find("state \"a b c d e f \" as s0"), std::string::npos) << mermaid;
    EXPECT_NE(mermaid.find("s0 --> s0 : a b c d e f  (a b c d e f )\n"), std::string::npos);
}

}  // namespace
}  // namespace engine::report
