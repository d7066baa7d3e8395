#include "engine/report/letters.h"

#include "engine/procedure/steps.h"
#include "engine/report/dates.h"
#include "engine/report/decision.h"
#include "engine/report/phrases.h"
#include "engine/report/remedies.h"
#include "engine/report/visible.h"
#include "engine/report/words_letters.h"
#include "engine/report/words_term.h"

#include <algorithm>
#include <array>

namespace engine::report {
namespace {

using procedure::Running;

class Writer {
public:
    Writer(const Status& status, const Judged& judged, Language language)
        : status_(status), judged_(judged), language_(language) {}

    Letter run(LetterKind kind) {
        switch (kind) {
            case LetterKind::FilingReceipt: filing_receipt(); break;
            case LetterKind::Receipt: receipt(); break;
            case LetterKind::CompletionRequest: completion_request(); break;
            case LetterKind::Decision: decision(); break;
            case LetterKind::NoticeOfDefault: notice(); break;
            case LetterKind::Objection: objection(); break;
        }
        return std::move(letter_);
    }

private:
    std::string say(LetterText text, std::initializer_list<std::string> arguments = {}) const {
        return letter_text(text, language_, arguments);
    }
    std::string day(calendar::Date date) const { return date_text(date, language_); }
    std::string open(LetterText what) const { return say(LetterText::Fill, {say(what)}); }
    void add(std::string paragraph) {
        letter_.parts.emplace_back(LetterParagraph{std::move(paragraph)});
    }
    void heading(LetterText text) { letter_.parts.emplace_back(LetterHeading{say(text)}); }

    std::string applicant() const {
        return procedure::applicant_of(status_.model, status_.dossier.given);
    }
    std::string authority() const {
        for (const model::StepId id : own_steps()) {
            const model::Step& step = status_.model.steps[id];
            if (step.decides && step.actor.kind == model::Actor::Kind::Organ) {
                return step.actor.phrase;
            }
        }
        return open(LetterText::Name);
    }

    /// Of what has begun, the main procedure first.
    std::vector<model::StepId> own_steps() const {
        std::vector<model::StepId> all;
        for (const procedure::Track& track : status_.course.tracks) {
            const auto& steps = status_.model.procedures[track.procedure].steps;
            all.insert(all.end(), steps.begin(), steps.end());
        }
        return all;
    }
    bool is_main(model::ProcedureId procedure) const {
        return !status_.course.tracks.empty() &&
               status_.course.tracks.front().procedure == procedure;
    }
    /// What title 4.1 of the Awb says holds of such a request.
    bool under_awb() const {
        return !status_.course.tracks.empty() &&
               status_.model.procedures[status_.course.tracks.front().procedure].character ==
                   model::Character::OrderOnApplication;
    }
    /// The rules of the request, and what the Awb adds.
    std::string articles(model::UnitId unit, std::string_view awb) const {
        return place(unit) + (under_awb() ? ", " + std::string(awb) : "");
    }

    void head(LetterText title, bool to_authority) {
        letter_.title = say(title);
        const std::string applicant_said =
            applicant() + ", " + open(LetterText::Name) + ", " + open(LetterText::Address);
        add(say(LetterText::To, {to_authority ? authority() : applicant_said}));
        add(say(LetterText::From, {to_authority ? applicant_said : authority()}));
        add(say(LetterText::On, {day(status_.course.day)}));
        about();
    }

    void about() {
        add(say(LetterText::About, {status_.dossier.given.title, status_.dossier.reference}));
    }

    /// The term that the main decision ends.
    const Running* term_for_deciding() const {
        for (const Running& running : status_.course.terms) {
            const model::Term& term = status_.model.terms[running.term];
            if (term.residual) return &running;
            const bool decides = std::ranges::any_of(term.ended_by, [&](model::StepId step) {
                return status_.model.steps[step].decides;
            });
            if (decides && term.ended_by.size() > 1 && is_main(term.procedure)) return &running;
        }
        return nullptr;
    }

    std::string place(model::UnitId unit) const {
        return place_text(status_.model, unit, std::nullopt);
    }

    void term_runs(const Running& running) {
        const model::Term& term = status_.model.terms[running.term];
        if (!running.last()) return;
        add(say(LetterText::TermRuns,
                {capital(term.phrase), day(*running.last()), place(term.unit)}));
    }

    static std::string capital(std::string text) {
        if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
            text[0] = static_cast<char>(text[0] - 'a' + 'A');
        }
        return text;
    }

    void ledger(const Running& running) {
        if (!running.computed || !running.counted) return;
        add(say(LetterText::HowCounted));
        LetterTable table;
        table.rows.push_back({say(LetterText::Day),
                              say(LetterText::UpTo),
                              say(LetterText::What),
                              say(LetterText::Why)});
        for (const calendar::Run& run : running.computed->days) {
            std::string why(run.free ? word_of(*run.free, language_) : "");
            const auto article = article_of(run.standing, running.counted->calendar, language_);
            if (!article.empty()) why += (why.empty() ? "" : ", ") + std::string(article);
            table.rows.push_back({day(run.first),
                                  day(run.last),
                                  std::string(word_of(run.standing, language_)),
                                  std::move(why)});
        }
        letter_.parts.emplace_back(std::move(table));
    }

    void filing_receipt() {
        letter_.title = say(LetterText::FilingReceiptTitle);
        about();
        const auto& filing = status_.dossier.recorded.front().happening;
        add(say(LetterText::FiledBy, {day(filing.date), filing.actor}));
        add(say(LetterText::Outcome, {std::string(word_of(judged_.answer.outcome, language_))}));
        LetterList missing = lacking();
        if (!missing.items.empty()) {
            heading(LetterText::Lacking);
            letter_.parts.emplace_back(std::move(missing));
        }
        heading(LetterText::WhenDecided);
        counted_term();
        next_steps();
        add(say(LetterText::AskStatus, {status_.dossier.reference}));
    }

    void receipt() {
        head(LetterText::ReceiptTitle, false);
        add(say(LetterText::Received, {day(status_.dossier.recorded.front().happening.date)}));
        counted_term();
        next_steps();
    }

    void counted_term() {
        const Running* term = term_for_deciding();
        if (term == nullptr) return add(say(LetterText::NoTerm));
        term_runs(*term);
        ledger(*term);
    }

    void next_steps() {
        LetterList list;
        for (const procedure::Possible& one : status_.possible) {
            if (!one.hindrances.empty()) continue;
            const auto who = procedure::actor_of(status_.model, status_.dossier.given, one.step);
            const auto& step = status_.model.steps[one.step].name;
            list.items.push_back(one.at_latest
                                     ? say(LetterText::NextBy, {who, step, day(*one.at_latest)})
                                     : say(LetterText::Next, {who, step}));
        }
        if (list.items.empty()) return;
        heading(LetterText::NextTitle);
        letter_.parts.emplace_back(std::move(list));
    }

    /// The step by which the applicant completes the request: it resumes what stood still.
    const model::Step* completing_step() const {
        for (const model::StepId id : own_steps()) {
            const model::Step& step = status_.model.steps[id];
            const bool organ = step.actor.kind == model::Actor::Kind::Organ ||
                               step.actor.kind == model::Actor::Kind::Authority;
            if (!organ && !step.resumes.empty()) return &step;
        }
        return nullptr;
    }

    std::optional<calendar::Date> last_day_of(model::TermId term) const {
        const auto found = std::ranges::find(status_.course.terms, term, &Running::term);
        return found == status_.course.terms.end() ? std::nullopt : found->last();
    }

    void completion_request() {
        head(LetterText::CompletionTitle, false);
        heading(LetterText::Lacking);
        add(say(LetterText::LackingIntro));
        LetterList list = lacking();
        if (list.items.empty()) list.items.push_back(open(LetterText::WhatLacks));
        letter_.parts.emplace_back(std::move(list));
        complete_by();
    }

    /// What makes the request incomplete.
    LetterList lacking() const {
        LetterList list;
        for (const VisibleFinding& seen : visible_findings(status_.model, judged_.answer)) {
            const evaluate::Finding& finding = *seen.finding;
            const auto effect = status_.model.rules[finding.rule].effect;
            const bool lacks =
                finding.status == model::Status::NotMet || finding.status == model::Status::Unknown;
            if (effect == model::Rule::Effect::Complete && lacks && leaf(finding)) {
                list.items.push_back(finding_line(finding));
            }
        }
        return list;
    }

    void complete_by() {
        const model::Step* step = completing_step();
        const bool has_term = step != nullptr && step->at_latest.valid();
        if (const auto last = has_term ? last_day_of(step->at_latest) : std::nullopt) {
            add(say(LetterText::CompleteBy, {day(*last), place(step->unit)}));
        } else {
            add(say(LetterText::CompleteOpen));
        }
        // Without a term for completing nothing stands still: ABRvS ECLI:NL:RVS:2016:2527.
        if (!has_term) return;
        if (status_.model.terms[step->at_latest].silence.kind != model::Silence::Kind::Nothing) {
            add(say(LetterText::Otherwise, {articles(step->unit, "art. 4:5 Awb")}));
        }
        add(say(LetterText::Suspends, {articles(step->unit, "art. 4:15 Awb")}));
    }

    bool leaf(const evaluate::Finding& finding) const {
        return status_.model.clauses[finding.clause].items.empty();
    }

    std::string finding_line(const evaluate::Finding& finding) const {
        std::string line = sentence_of(judged_, finding, language_);
        const std::string measure = measure_of(judged_, finding, language_);
        if (!measure.empty()) line += ": " + measure;
        return line + " (" + place(status_.model.clauses[finding.clause].unit) + ')';
    }

    std::string decided(const Decision& taken) const {
        const std::string& step = status_.model.steps[taken.step].name;
        if (taken.deemed) return say(LetterText::Deemed, {step, day(taken.date)});
        return say(LetterText::Decided, {step, day(taken.date), taken.actor});
    }

    void decision() {
        const auto taken = decision_of(status_);
        head(taken ? LetterText::DecidedTitle : LetterText::DecisionTitle, false);
        add(say(LetterText::Outcome, {std::string(word_of(judged_.answer.outcome, language_))}));
        add(taken ? decided(*taken) : open(LetterText::Choice));
        heading(LetterText::ReasonsTitle);
        LetterList reasons;
        LetterList open_points;
        for (const VisibleFinding& seen : visible_findings(status_.model, judged_.answer)) {
            const evaluate::Finding& finding = *seen.finding;
            if (!leaf(finding)) continue;
            const bool open_point = finding.status == model::Status::Unknown ||
                                    finding.status == model::Status::AwaitsJudgement;
            // What awaits a judgement asks for it in its own sentence.
            const std::string standing =
                finding.status == model::Status::AwaitsJudgement
                    ? ""
                    : std::string(word_of(finding.status, language_)) + ": ";
            (open_point ? open_points : reasons).items.push_back(standing + finding_line(finding));
        }
        const bool reasons_given = taken && !taken->reason.empty();
        if (reasons_given) reasons.items.push_back(taken->reason);
        const bool reasons_wanted = !reasons_given && !(taken && taken->deemed);
        if (reasons_wanted) reasons.items.push_back(open(LetterText::ReasonsForChoice));
        letter_.parts.emplace_back(std::move(reasons));
        if (!open_points.items.empty()) {
            heading(LetterText::OpenTitle);
            for (std::string& item : open_points.items) {
                item = say(LetterText::OpenJudgement, {item});
            }
            letter_.parts.emplace_back(std::move(open_points));
        }
        heading(LetterText::RemedyTitle);
        for (std::string& sentence : remedies_text(status_, authority(), language_)) {
            add(std::move(sentence));
        }
        add(open(LetterText::Signature));
    }

    void notice() {
        head(LetterText::NoticeTitle, true);
        for (const Running& running : status_.course.terms) {
            const model::Term& term = status_.model.terms[running.term];
            const bool defaults = term.silence.kind == model::Silence::Kind::Default &&
                                  running.standing == Running::Standing::Overdue;
            if (defaults) {
                add(say(LetterText::Overdue, {capital(term.phrase), day(*running.last())}));
            }
        }
        add(say(LetterText::Default));
        add(say(LetterText::PenaltyComes));
        add(open(LetterText::Signature));
    }

    /// Source: Awb 6:5: name and address, date, the decision, the grounds.
    void objection() {
        head(LetterText::ObjectionTitle, true);
        add(say(LetterText::ObjectTo,
                {status_.course.decided ? day(*status_.course.decided)
                                        : open(LetterText::DayOfDecision)}));
        for (const Running& running : status_.course.terms) {
            const auto& steps = status_.model.terms[running.term].ended_by;
            const bool objects =
                steps.size() == 1 && running.last() &&
                status_.model.steps[steps.front()].name == step_of(LetterKind::Objection);
            if (objects) add(say(LetterText::ObjectBy, {day(*running.last())}));
        }
        heading(LetterText::Grounds);
        add(open(LetterText::GroundsOfObjection));
        add(open(LetterText::Signature));
    }

    const Status& status_;
    const Judged& judged_;
    Language language_;
    Letter letter_;
};

struct Named {
    std::string_view name;
    LetterKind kind;
    std::string_view step;
};

// The steps are those of the Awb; a procedure of one's own gives the notice the same name.
constexpr std::array kinds = {
    Named{"ontvangstbewijs", LetterKind::FilingReceipt, ""},
    Named{"ontvangstbevestiging", LetterKind::Receipt, ""},
    Named{"aanvulling", LetterKind::CompletionRequest, ""},
    Named{"besluit", LetterKind::Decision, ""},
    Named{"ingebrekestelling", LetterKind::NoticeOfDefault, "in gebreke stellen"},
    Named{"bezwaar", LetterKind::Objection, "bezwaar maken"},
};

}  // namespace

std::optional<LetterKind> letter_kind(std::string_view name) {
    const auto found = std::ranges::find(kinds, name, &Named::name);
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

std::string_view step_of(LetterKind kind) {
    return std::ranges::find(kinds, kind, &Named::kind)->step;
}

Letter letter_of(LetterKind kind, const Status& status, const Judged& judged, Language language) {
    return Writer(status, judged, language).run(kind);
}

}  // namespace engine::report
