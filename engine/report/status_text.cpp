#include "engine/report/status_text.h"

#include "engine/quantity/money.h"
#include "engine/report/answer_words.h"
#include "engine/report/columns.h"
#include "engine/report/dates.h"
#include "engine/report/layout.h"
#include "engine/report/phrases.h"
#include "engine/report/words_dossier.h"
#include "engine/report/words_steps.h"

#include <algorithm>
#include <tuple>

namespace engine::report {
namespace {

using procedure::Duty;
using procedure::Possible;

/// The step of a term that is its own; more than one step may end another term.
std::string awaited_text(const model::Model& model, const Duty& duty, Language language) {
    const model::Step& step = model.steps[duty.step];
    if (step.at_latest == duty.term) return step.name;
    return dossier_text(DossierText::ToMeet, language, {model.terms[duty.term].phrase});
}

std::string days_text(std::int64_t days, Language language) {
    return duration_text({days, calendar::Unit::Day}, language);
}

/// What is late comes before what is still to come, and that before a chance that was let go by.
const Duty& most_urgent(const Status& status) {
    const auto late = std::ranges::find_if(status.duties, &Duty::late);
    if (late != status.duties.end()) return *late;
    const auto to_come = [&](const Duty& duty) {
        return !duty.last || *duty.last >= status.course.day;
    };
    const auto next = std::ranges::find_if(status.duties, to_come);
    return next != status.duties.end() ? *next : status.duties.front();
}

class Page {
public:
    Page(const Status& status, Language language, std::size_t width)
        : status_(status), language_(language), width_(width) {}

    std::string run() {
        head();
        states();
        terms();
        turn();
        possible();
        lacking();
        penalty();
        happened();
        return std::move(text_);
    }

private:
    std::string say(DossierText text, std::initializer_list<std::string> arguments = {}) const {
        return dossier_text(text, language_, arguments);
    }
    std::string day(calendar::Date date) const { return date_text(date, language_); }
    void title(DossierText text) { text_ += '\n' + say(text) + '\n'; }
    void line(std::string_view text) { text_ += hung("", text, width_); }
    void item(std::string_view text) { text_ += hung("  ", text, width_, 2); }

    void head() {
        const auto& dossier = status_.dossier;
        text_ += hung(dossier.reference + "   ", dossier.given.title, width_);
        const auto& filing = dossier.recorded.front();
        Columns columns(width_);
        columns.add(
            say(DossierText::FiledOn),
            filing.happening.actor.empty()
                ? day(filing.happening.date)
                : say(DossierText::WasFiled, {day(filing.happening.date), filing.happening.actor}));
        columns.add(say(DossierText::OutcomeWord),
                    std::string(word_of_kept(dossier.recorded.back().outcome, language_)));
        text_ += columns.text();
    }

    void states() {
        text_ += '\n' + say(DossierText::StateOn, {day(status_.course.day)}) + '\n';
        Columns columns(width_);
        for (const procedure::Track& track : status_.course.tracks) {
            if (!track.state.valid()) continue;
            columns.add(status_.model.procedures[track.procedure].name,
                        say(DossierText::Since,
                            {status_.model.states[track.state].name, day(track.since)}));
        }
        text_ += columns.text();
    }

    void terms() {
        if (status_.course.terms.empty()) return;
        title(DossierText::Terms);
        Columns columns(width_);
        for (const procedure::Running& running : status_.course.terms) {
            const model::Term& term = status_.model.terms[running.term];
            columns.add(term.phrase,
                        running_text(running, language_) + " (" +
                            place_text(status_.model, term.unit, std::nullopt) + ')');
        }
        text_ += columns.text();
    }

    void turn() {
        title(DossierText::Turn);
        if (status_.duties.empty()) item(say(DossierText::NobodyActs));
        for (const Duty& duty : status_.duties) {
            const std::string step = awaited_text(status_.model, duty, language_);
            std::string told = duty.last
                                   ? say(DossierText::TurnBy, {duty.actor, step, day(*duty.last)})
                                   : say(DossierText::TurnOpen, {duty.actor, step});
            if (duty.late) told += say(DossierText::Late, {days_text(late_by(duty), language_)});
            item(told);
        }
    }
    std::int64_t late_by(const Duty& duty) const {
        return calendar::days_of(status_.course.day) - calendar::days_of(*duty.last);
    }

    void possible() {
        if (status_.possible.empty()) return;
        title(DossierText::Possible);
        for (const Possible& one : status_.possible) {
            const std::string actor =
                procedure::actor_of(status_.model, status_.dossier.given, one.step);
            const std::string step = status_.model.steps[one.step].name;
            std::string told = say(DossierText::PossibleAny, {step, actor});
            if (!one.hindrances.empty()) {
                told = say(DossierText::NotYet,
                           {told,
                            hindrances_text(status_.model,
                                            status_.dossier.given,
                                            one.step,
                                            one.hindrances,
                                            language_)});
            } else if (one.at_latest) {
                told = say(DossierText::PossibleBy, {step, actor, day(*one.at_latest)});
            }
            item(told);
        }
    }

    /// Once what several steps wait for.
    void lacking() {
        std::vector<evaluate::Move> moves;
        std::vector<std::string> steps;  ///< That wait for it.
        const auto& given = status_.dossier.given;
        for (const Possible& one : status_.possible) {
            for (evaluate::Move& move :
                 procedure::lacking(status_.model, given, one.step, one.hindrances)) {
                const auto at = std::ranges::find(moves, move) - moves.begin();
                const std::string& step = status_.model.steps[one.step].name;
                if (at == std::ssize(moves)) {
                    moves.push_back(std::move(move));
                    steps.push_back(step);
                } else {
                    steps[static_cast<std::size_t>(at)] += ", " + step;
                }
            }
        }
        if (moves.empty()) return;
        title(DossierText::Lacking);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            item(say(DossierText::LackingFor,
                     {move_text(status_.model, given, moves[i], language_), steps[i]}));
        }
    }

    void penalty() {
        const auto& penalty = status_.course.penalty;
        if (!penalty) return;
        const auto amount = [&](std::int64_t cents) {
            return quantity::format_cents(cents,
                                          language_ == Language::Dutch
                                              ? quantity::Notation::Dutch
                                              : quantity::Notation::English);
        };
        text_ += '\n';
        if (penalty->days == 0) {
            line(say(DossierText::PenaltyNone, {day(penalty->first)}));
        } else {
            line(say(DossierText::Penalty,
                     {amount(penalty->cents),
                      days_text(penalty->days, language_),
                      day(penalty->first)}));
        }
        line(say(DossierText::PenaltyUnsure, {amount(penalty->cents_if_sooner)}));
    }

    void happened() {
        title(DossierText::Happened);
        Columns columns(width_);
        for (const auto& one : status_.dossier.recorded) {
            const auto& procedures = status_.course.tracks;
            const std::string filing =
                procedures.empty() ? "" : status_.model.procedures[procedures[0].procedure].opening;
            std::string what = one.step.empty() ? filing : one.step;
            if (!one.happening.actor.empty()) what += ", " + one.happening.actor;
            if (!one.reason.empty()) what += ": " + one.reason;
            columns.add(day(one.happening.date), what);
        }
        for (const auto& deemed : status_.course.deemed) {
            columns.add(day(deemed.date),
                        say(DossierText::DeemedTaken, {status_.model.steps[deemed.step].name}));
        }
        text_ += columns.text();
    }

    const Status& status_;
    Language language_;
    std::size_t width_;
    std::string text_;
};

}  // namespace

Status status_of(const model::Model& model, const dossier::Dossier& dossier, calendar::Date day) {
    Status status{model, dossier, {}, {}, {}};
    status.course = procedure::course(model, dossier.given, dossier.happened, day);
    status.possible = procedure::possible_steps(model, dossier.given, dossier.happened, day);
    status.duties = procedure::duties(model, dossier.given, status.course, status.possible);
    return status;
}

std::string status_text(const Status& status, Language language, std::size_t width) {
    return Page(status, language, width).run();
}

StatusRow row_of(const Status& status, Language language) {
    StatusRow row;
    row.reference = status.dossier.reference;
    if (!status.course.tracks.empty() && status.course.tracks.front().state.valid()) {
        row.state = status.model.states[status.course.tracks.front().state].name;
    }
    if (status.duties.empty()) return row;
    const Duty& duty = most_urgent(status);
    row.actor = duty.actor;
    row.step = awaited_text(status.model, duty, language);
    if (!duty.last) return row;
    row.last = duty.last;
    if (duty.late) {
        row.days_late = calendar::days_of(status.course.day) - calendar::days_of(*duty.last);
    }
    return row;
}

void put_in_order(std::vector<StatusRow>& rows) {
    const auto urgency = [](const StatusRow& row) {
        const auto day = row.last.value_or(calendar::Date{});
        return std::tuple(-row.days_late, !row.last, day, row.reference);
    };
    std::ranges::stable_sort(rows, {}, urgency);
}

std::string rows_text(std::vector<StatusRow> rows, Language language, std::size_t width) {
    put_in_order(rows);
    Columns columns(width);
    for (const StatusRow& row : rows) {
        std::string right = row.state;
        if (!row.actor.empty()) right += "; " + row.actor + ": " + row.step;
        if (row.last) right += ", " + date_text(*row.last, language);
        if (row.days_late > 0) {
            right +=
                dossier_text(DossierText::Late, language, {days_text(row.days_late, language)});
        }
        columns.add(row.reference, right);
    }
    return columns.text();
}

}  // namespace engine::report
