#include "cli/said.h"

#include "cli/files.h"
#include "cli/meaning.h"
#include "engine/facts/read.h"
#include "engine/syntax/parse.h"
#include "engine/text/unicode.h"

namespace cli {

namespace facts = engine::facts;

std::optional<facts::Case> said(const std::vector<std::string>& sentences,
                                const engine::model::Model& model,
                                const engine::text::SourceFiles& rules,
                                const facts::Case& given,
                                engine::text::SourceFiles& files,
                                engine::text::Diagnostics& wrong) {
    std::string text = "verzoek \"\".";
    // Articles are cited as in the regulation that the case was filed under.
    if (given.under.valid()) {
        text += " gebruikt: regeling \"" + model.regulations[given.under].title + "\".";
    }
    text += "\nop " + engine::calendar::format(given.date) + ".\neen " +
            model.subjects[given.subject].name + " met";
    for (const std::string& sentence : sentences) {
        text += (&sentence == &sentences.front() ? "\n- " : ";\n- ") + sentence;
    }
    const auto clean = engine::text::clean(text + ".\n");
    const auto file = files.add({"--gegeven", clean ? *clean : std::string(".\n")});
    engine::syntax::Names names = engine::syntax::declared_names(files[file]);
    for (const auto& known : rules) {
        if (!is_json(known.path())) names.add(engine::syntax::declared_names(known));
    }
    const auto tree = engine::syntax::parse(file, files[file], names, wrong);
    auto cases = facts::read_requests(tree, model, wrong);
    if (has_errors(wrong) || cases.size() != 1) return std::nullopt;
    return std::move(cases.front());
}

}  // namespace cli
