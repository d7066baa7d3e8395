#include "cli/commands/commands.h"
#include "cli/dossiers.h"
#include "cli/say.h"
#include "engine/facts/procedures.h"
#include "engine/report/status_text.h"
#include "engine/report/words_dossier.h"

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
    if (meaning.requests.size() != 1) {
        const std::string path(rules.files[meaning.closure->root].path());
        return tell(io, DossierText::OneCase, {path}, Exit::Unreadable);
    }
    const engine::facts::Case& given = meaning.requests.front();
    if (engine::facts::procedures_for(meaning.model, given).empty()) {
        const std::string title = title_of(meaning.model, given);
        return tell(io, DossierText::NoProcedure, {title}, Exit::Findings);
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
