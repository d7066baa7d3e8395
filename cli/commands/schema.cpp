#include "engine/facts/schema.h"

#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "cli/say.h"

#include <algorithm>

namespace cli::commands {
namespace {

namespace facts = engine::facts;
using engine::model::Model;
using engine::model::SubjectId;
using engine::report::CliText;

/// Those that the schema can be about; with a name only the one of that name.
std::vector<SubjectId> subjects_in(const Model& model, const std::string& name) {
    if (name.empty()) return facts::subjects_of_cases(model);
    std::vector<SubjectId> named;
    for (std::size_t i = 0; i < model.subjects.size(); ++i) {
        const auto id = model.subjects.id(i);
        if (model.subjects[id].name == name) named.push_back(id);
    }
    return named;
}

Exit show(const std::string& path, const Model& model, const std::string& name, const Io& io) {
    const auto subjects = subjects_in(model, name);
    const std::string known = subject_list(model);
    if (subjects.size() == 1) {
        io.out << facts::schema(model, subjects.front());
        return Exit::Done;
    }
    if (known.empty()) {
        say(CliText::NoSubject, {path}, io);
        return Exit::NotFound;
    }
    if (name.empty()) {
        say(CliText::ManySubjects, {path, known}, io);
    } else {
        say(CliText::UnfitValue, {"--onderwerp", name, known}, io);
    }
    return Exit::Usage;
}

}  // namespace

Exit schema(const Request& request, const Io& io) {
    RuleSet rules = load_given(request, io);
    const auto meanings = meanings_of(rules);
    if (const auto refused = refuse_unfit(rules, io)) return *refused;
    Exit exit = Exit::Done;
    for (const Meaning& meaning : meanings) {
        const std::string path(rules.files[meaning.closure->root].path());
        exit = std::max(exit, show(path, meaning.model, request.subject, io));
    }
    return exit;
}

}  // namespace cli::commands
