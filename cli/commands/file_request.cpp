#include "cli/commands/commands.h"
#include "cli/dossiers.h"
#include "cli/say.h"
#include "cli/talk.h"
#include "engine/facts/procedures.h"
#include "engine/report/status_text.h"
#include "engine/report/words_dossier.h"
#include "engine/report/words_interview.h"

namespace cli::commands {
namespace {

using engine::report::DossierText;

Exit tell(const Io& io, DossierText text, std::initializer_list<std::string> arguments, Exit exit) {
    io.err << "wijkwet: " << engine::report::dossier_text(text, io.settings.language, arguments)
           << '\n';
    return exit;
}

std::string title_of(const engine::model::Model& model, const engine::facts::Case& given) {
    return given.under.valid() ? model.regulations[given.under].title : std::string();
}

/// The request in the file; of a file with rules a request about which nothing is known yet.
engine::base::Result<engine::facts::Case, Exit> begin(const Meaning& meaning,
                                                      const RuleSet& rules,
                                                      const Io& io) {
    const auto fail = [](Exit exit) { return tl::unexpected(exit); };
    if (meaning.requests.size() == 1) return meaning.requests.front();
    const auto subjects = engine::facts::subjects_of_cases(meaning.model);
    const auto& regulations = meaning.model.regulations;
    for (std::size_t i = 0; i < regulations.size(); ++i) {
        const auto id = regulations.id(i);
        const bool own = regulations[id].span.file == meaning.closure->root;
        if (!own || !meaning.requests.empty()) continue;
        for (const auto subject : subjects) {
            auto given = engine::facts::empty_case(meaning.model, subject, io.settings.today);
            given.under = id;
            if (engine::facts::procedures_for(meaning.model, given).empty()) continue;
            if (io.settings.answers != nullptr) return given;
            io.err << "wijkwet: "
                   << engine::report::interview_text(engine::report::InterviewText::NoTerminal,
                                                     io.settings.language)
                   << '\n';
            return fail(Exit::Usage);
        }
    }
    for (std::size_t i = 0; meaning.requests.empty() && i < regulations.size(); ++i) {
        const auto& regulation = regulations[regulations.id(i)];
        if (regulation.span.file != meaning.closure->root) continue;
        return fail(tell(io, DossierText::NoProcedure, {regulation.title}, Exit::Findings));
    }
    const std::string path(rules.files[meaning.closure->root].path());
    return fail(tell(io, DossierText::OneCase, {path}, Exit::Unreadable));
}

}  // namespace

Exit file_request(const Request& request, const Io& io) {
    Request asked = request;
    if (!asked.answers.empty()) asked.paths.push_back(asked.answers);
    RuleSet rules = load_given(asked, io);
    const auto meanings = meanings_of(rules);
    if (has_errors(rules.diagnostics) || !rules.refused.empty()) {
        return say(rules, errors_in(rules.diagnostics), io);
    }
    const Meaning& meaning = meanings.back();
    auto begun = begin(meaning, rules, io);
    if (!begun) return begun.error();
    engine::facts::Case given = std::move(*begun);
    if (engine::facts::procedures_for(meaning.model, given).empty()) {
        const std::string title = title_of(meaning.model, given);
        return tell(io, DossierText::NoProcedure, {title}, Exit::Findings);
    }
    // Answers from a file are taken as they are, unless somebody is there to go on.
    if (io.settings.answers != nullptr) {
        auto told = talk(meaning.model, rules.files, std::move(given), io);
        if (!told) return Exit::Findings;
        given = std::move(*told);
    }
    Exit failed = Exit::Done;
    auto dossiers = Dossiers::open(io, failed);
    if (!dossiers) return failed;
    const auto reference = dossiers->file(rules, meaning, given, failed);
    if (!reference) return failed;
    const auto opened = dossiers->load(*reference, std::nullopt, failed);
    if (!opened) return failed;
    const auto status = engine::report::status_of(opened->model(), opened->dossier, given.date);
    const auto language = io.settings.language;
    if (io.settings.format == Format::Json) {
        io.out << engine::report::status_json(status, language);
    } else {
        io.out << engine::report::dossier_text(DossierText::Filed, language, {*reference}) << "\n\n"
               << engine::report::status_text(status, language);
    }
    return Exit::Done;
}

}  // namespace cli::commands
