#include "cli/commands/commands.h"
#include "cli/dossiers.h"
#include "cli/say.h"
#include "cli/talk.h"
#include "engine/facts/procedures.h"
#include "engine/interview/interview.h"
#include "engine/report/dates.h"
#include "engine/report/status_text.h"
#include "engine/report/words_dossier.h"
#include "engine/report/words_interview.h"

#include <algorithm>

namespace cli::commands {
namespace {

using engine::report::DossierText;
using engine::report::InterviewText;

Exit tell(const Io& io, DossierText text, std::initializer_list<std::string> arguments, Exit exit) {
    return complain(engine::report::dossier_text(text, io.settings.language, arguments), exit, io);
}

Exit tell(const Io& io,
          InterviewText text,
          std::initializer_list<std::string> arguments,
          Exit exit) {
    return complain(
        engine::report::interview_text(text, io.settings.language, arguments), exit, io);
}

std::string title_of(const engine::model::Model& model, const engine::facts::Case& given) {
    return given.under.valid() ? model.regulations[given.under].title : std::string();
}

tl::unexpected<Exit> fail(Exit exit) {
    return tl::unexpected(exit);
}

/// A request about which nothing is known yet, for each subject that a regulation of the given file
/// has a procedure for.
std::vector<engine::facts::Case> beginnings(const Meaning& meaning, const Io& io) {
    std::vector<engine::facts::Case> all;
    const auto& regulations = meaning.model.regulations;
    for (const auto subject : engine::facts::subjects_of_cases(meaning.model)) {
        auto given = engine::facts::empty_case(meaning.model, subject, io.settings.today);
        for (std::size_t i = 0; i < regulations.size(); ++i) {
            given.under = regulations.id(i);
            if (regulations[given.under].span.file != meaning.closure->root) continue;
            if (engine::facts::procedures_for(meaning.model, given).empty()) continue;
            all.push_back(given);
            break;
        }
    }
    return all;
}

/// What is filed has come in.
Exit tell_to_come(engine::calendar::Date date, const Io& io) {
    const auto language = io.settings.language;
    return tell(io,
                DossierText::CaseToCome,
                {engine::report::date_text(date, language),
                 engine::report::date_text(io.settings.today, language)},
                Exit::Findings);
}

/// Why there is nothing to begin with.
Exit tell_nothing_begins(const Meaning& meaning, const std::string& path, const Io& io) {
    const auto& regulations = meaning.model.regulations;
    for (const auto& regulation : regulations) {
        if (regulation.span.file != meaning.closure->root) continue;
        return tell(io, DossierText::NoProcedure, {regulation.title}, Exit::Findings);
    }
    return tell(io, DossierText::NoCase, {path}, Exit::Unreadable);
}

/// The request in the file; of a file with rules a request about which nothing is known yet.
engine::base::Result<engine::facts::Case, Exit> begin(const Meaning& meaning,
                                                      const RuleSet& rules,
                                                      const Request& request,
                                                      const Io& io) {
    const std::string path(rules.files[meaning.closure->root].path());
    if (meaning.requests.size() == 1) return meaning.requests.front();
    if (!meaning.requests.empty()) {
        return fail(tell(io, DossierText::OneCase, {path}, Exit::Unreadable));
    }
    auto begun = beginnings(meaning, io);
    if (begun.empty()) return fail(tell_nothing_begins(meaning, path, io));
    const std::string& name = request.subject;
    std::erase_if(begun, [&](const engine::facts::Case& given) {
        return !name.empty() && meaning.model.subjects[given.subject].name != name;
    });
    if (begun.empty()) {
        const std::string known = subject_list(meaning.model);
        say(engine::report::CliText::UnfitValue, {"--onderwerp", name, known}, io);
        return fail(Exit::Usage);
    }
    if (begun.size() > 1) {
        say(engine::report::CliText::ManySubjects, {path, subject_list(meaning.model)}, io);
        return fail(Exit::Usage);
    }
    if (io.settings.answers != nullptr) return begun.front();
    return fail(tell(io, InterviewText::NoTerminal, {}, Exit::Usage));
}

/// What the answers leave open of the first question that an organ asks: is it a request at all?
std::string lacking_in(const engine::model::Model& model, const engine::facts::Case& given) {
    std::string phrases;
    const engine::interview::Interview interview(model, given);
    for (const auto attribute : interview.lacking_for_admissibility()) {
        phrases += (phrases.empty() ? "" : ", ") + model.attributes[attribute].phrase;
    }
    return phrases;
}

/// The case to file: asked further when somebody is there, else taken as it is.
engine::base::Result<engine::facts::Case, Exit> completed(const Meaning& meaning,
                                                          engine::facts::Case given,
                                                          const Request& request,
                                                          const Io& io) {
    if (io.settings.answers != nullptr) {
        auto told = talk(meaning.model, std::move(given), request, io);
        if (!told) return fail(Exit::Findings);
        return std::move(*told);
    }
    const std::string lacking = lacking_in(meaning.model, given);
    if (lacking.empty()) return given;
    return fail(tell(io, InterviewText::NotEnough, {lacking}, Exit::Findings));
}

/// For people in Markdown: what a cooperative keeps, with the day by which is decided.
void show_receipt(const Opened& opened, const Io& io) {
    const auto language = io.settings.language;
    const auto day = opened.dossier.given.date;
    if (io.settings.format == Format::Json) {
        const auto status = engine::report::status_of(opened.model(), opened.dossier, day);
        io.out << engine::report::status_json(status, language);
        return;
    }
    if (io.settings.answers != nullptr) io.out << '\n';
    constexpr auto kind = engine::report::LetterKind::FilingReceipt;
    io.out << engine::report::letter_markdown(letter_about(opened, kind, day, language));
}

}  // namespace

Exit file_request(const Request& request, const Io& io) {
    Request asked = request;
    if (!asked.answers.empty()) asked.paths.push_back(asked.answers);
    RuleSet rules = load_given(asked, io);
    const auto meanings = meanings_of(rules);
    if (const auto refused = refuse_unfit(rules, io)) return *refused;
    const Meaning& meaning = meanings.back();
    const auto has_request = [](const Meaning& one) { return !one.requests.empty(); };
    if (std::ranges::count_if(meanings, has_request) > 1) {
        return tell(io, DossierText::OneCase, {asked.paths.back()}, Exit::Unreadable);
    }
    auto begun = begin(meaning, rules, request, io);
    if (!begun) return begun.error();
    engine::facts::Case given = std::move(*begun);
    if (given.date > io.settings.today) return tell_to_come(given.date, io);
    if (engine::facts::procedures_for(meaning.model, given).empty()) {
        const std::string title = title_of(meaning.model, given);
        return tell(io, DossierText::NoProcedure, {title}, Exit::Findings);
    }
    auto told = completed(meaning, std::move(given), request, io);
    if (!told) return told.error();
    given = std::move(*told);
    Exit failed = Exit::Done;
    auto dossiers = Dossiers::open(io, failed);
    if (!dossiers) return failed;
    const auto kept = dossiers->keep(rules, *meaning.closure, failed);
    if (!kept) return failed;
    const auto reference = dossiers->file(*kept, rules, meaning, given, failed);
    if (!reference) return failed;
    const auto opened = dossiers->load(*reference, {}, failed);
    if (!opened) return failed;
    show_receipt(*opened, io);
    return Exit::Done;
}

}  // namespace cli::commands
