#include "engine/report/letters.h"

#include "engine/procedure/steps.h"
#include "engine/report/dates.h"
#include "engine/report/phrases.h"
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
        for (const model::Step& step : status_.model.steps) {
            if (step.decides && step.actor.kind == model::Actor::Kind::Organ) {
                return step.actor.phrase;
            }
        }
        return open(LetterText::Name);
    }

    void head(LetterText title, bool to_authority) {
        letter_.title = say(title);
        const std::string applicant_said = applicant() + ", " + open(LetterText::Address);
        add(say(LetterText::To, {to_authority ? authority() : applicant_said}));
        add(say(LetterText::From, {to_authority ? applicant_said : authority()}));
        add(say(LetterText::On, {day(status_.course.day)}));
        add(say(LetterText::About, {status_.dossier.given.title, status_.dossier.reference}));
    }

    /// The term that the main decision ends.
    const Running* term_for_deciding() const {
        for (const Running& running : status_.course.terms) {
            const auto& steps = status_.model.terms[running.term].ended_by;
            const bool decides = std::ranges::any_of(
                steps, [&](model::StepId step) { return status_.model.steps[step].decides; });
            const bool many = steps.size() > 1 || status_.model.terms[running.term].residual;
            if (decides && many) return &running;
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

    void receipt() {
        head(LetterText::ReceiptTitle, false);
        add(say(LetterText::Received, {day(status_.dossier.recorded.front().happening.date)}));
        if (const Running* term = term_for_deciding()) {
            term_runs(*term);
            ledger(*term);
        }
        heading(LetterText::NextTitle);
        LetterList list;
        for (const procedure::Possible& one : status_.possible) {
            if (!one.hindrances.empty()) continue;
            list.items.push_back(
                say(LetterText::Next,
                    {procedure::actor_of(status_.model, status_.dossier.given, one.step),
                     status_.model.steps[one.step].name}));
        }
        letter_.parts.emplace_back(std::move(list));
    }

    /// The term of the step that resumes what stands still, where one runs.
    const Running* term_for_answer() const {
        for (const model::Step& step : status_.model.steps) {
            if (step.resumes.empty() || !step.at_latest.valid()) continue;
            const auto found =
                std::ranges::find(status_.course.terms, step.at_latest, &Running::term);
            if (found != status_.course.terms.end()) return &*found;
        }
        return nullptr;
    }

    void completion_request() {
        head(LetterText::CompletionTitle, false);
        heading(LetterText::Lacking);
        add(say(LetterText::LackingIntro));
        LetterList list;
        for (const VisibleFinding& seen : visible_findings(status_.model, judged_.answer)) {
            const evaluate::Finding& finding = *seen.finding;
            const auto effect = status_.model.rules[finding.rule].effect;
            const bool lacks = effect == model::Rule::Effect::Complete &&
                               finding.status == model::Status::NotMet && leaf(finding);
            if (lacks) list.items.push_back(finding_line(finding));
        }
        letter_.parts.emplace_back(std::move(list));
        const Running* term = term_for_answer();
        if (term != nullptr && term->last()) {
            add(say(LetterText::CompleteBy,
                    {day(*term->last()), place(status_.model.terms[term->term].unit)}));
        } else {
            add(say(LetterText::CompleteOpen));
        }
        add(say(LetterText::Otherwise));
        add(say(LetterText::Suspends));
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

    void decision() {
        head(LetterText::DecisionTitle, false);
        add(say(LetterText::Outcome, {std::string(word_of(judged_.answer.outcome, language_))}));
        add(open(LetterText::Choice));
        heading(LetterText::ReasonsTitle);
        LetterList reasons;
        LetterList open_points;
        for (const VisibleFinding& seen : visible_findings(status_.model, judged_.answer)) {
            const evaluate::Finding& finding = *seen.finding;
            if (!leaf(finding)) continue;
            const bool open_point = finding.status == model::Status::Unknown ||
                                    finding.status == model::Status::AwaitsJudgement;
            (open_point ? open_points : reasons)
                .items.push_back(std::string(word_of(finding.status, language_)) + ": " +
                                 finding_line(finding));
        }
        reasons.items.push_back(open(LetterText::ReasonsForChoice));
        letter_.parts.emplace_back(std::move(reasons));
        if (!open_points.items.empty()) {
            heading(LetterText::OpenTitle);
            for (std::string& item : open_points.items) {
                item = say(LetterText::OpenJudgement, {item});
            }
            letter_.parts.emplace_back(std::move(open_points));
        }
        heading(LetterText::RemedyTitle);
        add(say(LetterText::Remedy, {authority()}));
        add(open(LetterText::Signature));
    }

    void notice() {
        head(LetterText::NoticeTitle, true);
        if (const Running* term = term_for_deciding(); term != nullptr && term->last()) {
            add(say(LetterText::Overdue,
                    {capital(status_.model.terms[term->term].phrase), day(*term->last())}));
        }
        add(say(LetterText::Default));
        add(say(LetterText::PenaltyComes));
        add(open(LetterText::Signature));
    }

    /// Source: Awb 6:5: name and address, date, the decision, the grounds.
    void objection() {
        head(LetterText::ObjectionTitle, true);
        add(say(LetterText::ObjectTo,
                {status_.course.decided ? day(*status_.course.decided) : open(LetterText::On)}));
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
