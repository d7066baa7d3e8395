#include "cli/commands/commands.h"
#include "cli/dossiers.h"
#include "cli/said.h"
#include "cli/say.h"
#include "cli/shelf.h"
#include "engine/facts/procedures.h"
#include "engine/facts/read.h"
#include "engine/facts/write_json.h"
#include "engine/procedure/steps.h"
#include "engine/report/answer_words.h"
#include "engine/report/dates.h"
#include "engine/report/layout.h"
#include "engine/report/status_text.h"
#include "engine/report/words_dossier.h"
#include "engine/report/words_steps.h"
#include "engine/text/nearest.h"

#include <algorithm>
#include <vector>

namespace cli::commands {
namespace {

namespace facts = engine::facts;
namespace report = engine::report;
namespace procedure = engine::procedure;
using report::DossierText;

constexpr int tries_max = 20;

/// One attempt at a step, told as it goes.
class Stepping {
public:
    Stepping(const Request& request, const Io& io) : request_(request), io_(io) {}

    Exit run() {
        if (!read_options()) return Exit::Usage;
        Exit failed = Exit::Done;
        auto dossiers = Dossiers::open(io_, failed);
        if (!dossiers) return failed;
        for (int tries = 0; tries < tries_max; ++tries) {
            const auto opened = dossiers->load(request_.paths[0], {}, failed);
            if (!opened) return failed;
            bool conflict = false;
            const Exit exit = take(*dossiers, *opened, conflict);
            if (!conflict) return exit;
        }
        return dossiers->say(engine::store::Error::Conflict);
    }

private:
    bool read_options() {
        std::optional<engine::calendar::Date> day;
        if (!read_day("--op", request_.day, day, io_)) return false;
        date_ = day.value_or(io_.settings.today);
        if (request_.extension.empty()) return true;
        extension_ = engine::calendar::parse_duration(request_.extension);
        return extension_ ||
               unfit("--verlenging", request_.extension, report::CliText::SomeDuration, io_);
    }

    Exit tell(DossierText text, std::initializer_list<std::string> arguments, Exit exit) {
        return complain(report::dossier_text(text, io_.settings.language, arguments), exit, io_);
    }

    /// Puts what the file and the sentences say into `told`.
    Exit learn(const Opened& opened, facts::Case& told) {
        const auto& model = opened.model();
        Shelf shelf;
        RuleSet read;
        std::optional<facts::Case> some;
        if (!request_.with.empty()) {
            const auto file = shelf.take(request_.with);
            if (!file) read.refused.push_back(file.error());
            read.files = std::move(shelf.files());
            if (file) some = facts::read_json(read.files, *file, model, read.diagnostics);
            if (some && some->subject != told.subject) {
                return tell(DossierText::OtherSubject,
                            {request_.with, model.subjects[told.subject].name},
                            Exit::Findings);
            }
            if (some) facts::learn(told, *some, model);
        }
        if (!request_.facts.empty()) {
            some = said(request_.facts,
                        model,
                        opened.files(),
                        opened.dossier.given,
                        read.files,
                        read.diagnostics);
            if (some) facts::learn(told, *some, model);
        }
        return say(read, read.diagnostics, io_);
    }

    Exit take(Dossiers& dossiers, const Opened& opened, bool& conflict) {
        const auto& model = opened.model();
        const auto procedures = facts::procedures_for(model, opened.dossier.given);
        const auto step = facts::step_named(model, procedures, request_.paths[1]);
        if (!step) return unknown_step(model, procedures);
        if (date_ > io_.settings.today) return to_come(model.steps[*step].name);
        facts::Case given = opened.dossier.given;
        std::string learnt_json;
        if (!request_.facts.empty() || !request_.with.empty()) {
            facts::Case told = facts::empty_case(model, given.subject, given.date);
            if (const Exit exit = learn(opened, told); exit != Exit::Done) return exit;
            facts::learn(given, told, model);
            learnt_json = facts::case_json(model, told);
        }
        const std::string who =
            request_.actor.empty() ? procedure::actor_of(model, given, *step) : request_.actor;
        const procedure::Attempt attempt{.step = *step,
                                         .actor = who,
                                         .date = date_,
                                         .with_reasons = !request_.reason.empty(),
                                         .extension = extension_,
                                         .agreed = request_.agreed};
        const auto hindrances =
            procedure::hindrances(model, given, opened.dossier.happened, attempt);
        if (!hindrances.empty()) return refused(model, given, *step, hindrances);
        auto entered = judged(opened.files(), model, given);
        entered.happening = {.date = date_,
                             .step = *step,
                             .actor = procedure::actor_of(model, given, *step),
                             .extension = extension_,
                             .agreed = request_.agreed,
                             .with_reasons = !request_.reason.empty()};
        entered.reason = request_.reason;
        entered.learnt = learnt_json;
        Exit failed = Exit::Done;
        if (!dossiers.add(opened, given, entered, conflict, failed)) return failed;
        return done(dossiers, opened.dossier.reference, model.steps[*step].name);
    }

    /// With what has to be known before an open guard can be told.
    Exit refused(const engine::model::Model& model,
                 const facts::Case& given,
                 engine::model::StepId step,
                 const std::vector<procedure::Hindrance>& hindrances) {
        const auto language = io_.settings.language;
        tell(DossierText::Refused,
             {model.steps[step].name,
              report::hindrances_text(model, given, step, hindrances, language)},
             Exit::Refused);
        const auto moves = procedure::lacking(model, given, step, hindrances);
        for (const auto& move : report::by_who_acts(model, moves)) {
            const std::string what = report::move_text(model, given, move, language);
            const std::string told =
                report::dossier_text(DossierText::LackingFirst, language, {what});
            io_.err << report::hung("  → ", told, io_.settings.width);
        }
        return Exit::Refused;
    }

    Exit done(Dossiers& dossiers, const std::string& reference, const std::string& step) {
        Exit failed = Exit::Done;
        const auto now = dossiers.load(reference, {}, failed);
        if (!now) return failed;
        const auto language = io_.settings.language;
        const auto status = report::status_of(now->model(), now->dossier, date_);
        if (io_.settings.format == Format::Json) {
            io_.out << report::status_json(status, language);
            return Exit::Done;
        }
        const std::string day = report::date_text(date_, language);
        io_.out << report::dossier_text(DossierText::Taken, language, {reference, step, day})
                << "\n\n"
                << report::status_text(status, language, io_.settings.width);
        return Exit::Done;
    }

    /// A step is recorded when it has been taken, not before.
    Exit to_come(const std::string& step) {
        const auto language = io_.settings.language;
        return tell(DossierText::StepToCome,
                    {step,
                     report::date_text(date_, language),
                     report::date_text(io_.settings.today, language)},
                    Exit::Refused);
    }

    Exit unknown_step(const engine::model::Model& model,
                      const std::vector<engine::model::ProcedureId>& procedures) {
        std::string all;
        // Every procedure with a term has its own notice of default.
        std::vector<std::string> told;
        for (const auto procedure : procedures) {
            for (const auto step : model.procedures[procedure].steps) {
                const std::string& name = model.steps[step].name;
                if (std::ranges::count(told, name) > 0) continue;
                told.push_back(name);
                all += (all.empty() ? "" : ", ") + name;
            }
        }
        if (const auto meant = engine::text::nearest(request_.paths[1], told)) {
            return tell(DossierText::UnknownStepMeant, {request_.paths[1], *meant}, Exit::NotFound);
        }
        return tell(DossierText::UnknownStep, {request_.paths[1], all}, Exit::NotFound);
    }

    const Request& request_;
    const Io& io_;
    engine::calendar::Date date_;
    std::optional<engine::calendar::Duration> extension_;
};

}  // namespace

Exit step(const Request& request, const Io& io) {
    return Stepping(request, io).run();
}

}  // namespace cli::commands
