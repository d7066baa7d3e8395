#include "cli/commands/commands.h"
#include "cli/dossiers.h"
#include "cli/say.h"
#include "engine/evaluate/answer.h"
#include "engine/facts/procedures.h"
#include "engine/report/letters.h"
#include "engine/report/words_dossier.h"
#include "engine/report/words_letters.h"
#include "engine/report/words_steps.h"
#include "engine/text/nearest.h"

#include <array>

namespace cli::commands {
namespace {

namespace report = engine::report;

const std::array<std::string, 6> kinds = {"ontvangstbewijs",
                                          "ontvangstbevestiging",
                                          "aanvulling",
                                          "besluit",
                                          "ingebrekestelling",
                                          "bezwaar"};

Exit tell_unknown(const std::string& name, const Io& io) {
    using report::DossierText;
    std::string all;
    for (const std::string& kind : kinds) all += (all.empty() ? "`" : ", `") + kind + '`';
    const auto meant = engine::text::nearest(name, kinds);
    const auto text = meant ? DossierText::UnknownLetterMeant : DossierText::UnknownLetter;
    return complain(report::dossier_text(text, io.settings.language, {name, meant.value_or(all)}),
                    Exit::Usage,
                    io);
}

/// Why a letter may not go out today; empty when it may.
std::string hindered(const Opened& opened, std::string_view step, const Io& io) {
    if (step.empty()) return {};
    const auto& given = opened.dossier.given;
    const auto procedures = engine::facts::procedures_for(opened.model(), given);
    const auto id = engine::facts::step_named(opened.model(), procedures, step);
    if (!id) return report::letter_text(report::LetterText::NoSuchStep, io.settings.language);
    const auto hindrances = engine::procedure::hindrances(
        opened.model(), given, opened.dossier.happened, {.step = *id, .date = io.settings.today});
    return report::hindrances_text(opened.model(), given, *id, hindrances, io.settings.language);
}

}  // namespace

Exit letter(const Request& request, const Io& io) {
    const auto kind = report::letter_kind(request.paths[1]);
    if (!kind) return tell_unknown(request.paths[1], io);
    if (!request.form.empty() && request.form != "markdown" && request.form != "fodt") {
        say(report::CliText::UnfitValue, {"--als", request.form, "`markdown`, `fodt`"}, io);
        return Exit::Usage;
    }
    Exit failed = Exit::Done;
    auto dossiers = Dossiers::open(io, failed);
    if (!dossiers) return failed;
    const auto opened = dossiers->load(request.paths[0], {}, failed);
    if (!opened) return failed;
    if (io.settings.today < opened->filed_on) {
        return dossiers->say_not_filed(request.paths[0], *opened);
    }
    const auto language = io.settings.language;
    const auto step = report::step_of(*kind);
    if (const std::string why = hindered(*opened, step, io); !why.empty()) {
        const std::string sentence =
            report::dossier_text(report::DossierText::Refused, language, {std::string(step), why});
        return complain(sentence, Exit::Refused, io);
    }
    // On an earlier day the letter tells what had happened by then.
    const auto then = dossiers->load(request.paths[0], {.happened = io.settings.today}, failed);
    if (!then) return failed;
    const auto made = letter_about(*then, *kind, io.settings.today, language);
    io.out << (request.form == "fodt" ? report::letter_fodt(made) : report::letter_markdown(made));
    return Exit::Done;
}

}  // namespace cli::commands
