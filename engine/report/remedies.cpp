#include "engine/report/remedies.h"

#include "engine/facts/procedures.h"
#include "engine/report/answer_words.h"
#include "engine/report/decision.h"
#include "engine/report/words_letters.h"
#include "engine/report/words_steps.h"

#include <algorithm>

namespace engine::report {
namespace {

using Kind = model::Remedy::Kind;

class Remedies {
public:
    Remedies(const Status& status, const std::string& authority, Language language)
        : status_(status), authority_(authority), language_(language) {}

    std::vector<std::string> run() {
        if (status_.course.tracks.empty()) return {open(LetterText::WhichRemedy)};
        const model::ProcedureId main = status_.course.tracks.front().procedure;
        const auto taken = decision_of(status_);
        for (const model::StepId id : status_.model.procedures[main].steps) {
            const model::Step& step = status_.model.steps[id];
            const bool other = taken && taken->step != id;
            if (step.decides && !other) add(step.name, step.remedy ? text_of(step) : objection());
        }
        if (sentences_.empty()) return {open(LetterText::WhichRemedy)};
        std::vector<std::string> all;
        for (const auto& [step, sentence] : sentences_) {
            const bool one = sentences_.size() == 1;
            all.push_back(one ? sentence : say(LetterText::OfStep, {step, sentence}));
        }
        return all;
    }

private:
    std::string say(LetterText text, std::initializer_list<std::string> arguments = {}) const {
        return letter_text(text, language_, arguments);
    }
    std::string open(LetterText what) const { return say(LetterText::Fill, {say(what)}); }
    std::string place(model::UnitId unit) const {
        return place_text(status_.model, unit, std::nullopt);
    }

    /// Steps that say the same share a sentence.
    void add(const std::string& step, const std::string& sentence) {
        const auto same = [&](const auto& said) { return said.second == sentence; };
        const auto found = std::ranges::find_if(sentences_, same);
        if (found == sentences_.end()) {
            sentences_.emplace_back(step, sentence);
        } else {
            found->first += ", " + step;
        }
    }

    std::string text_of(const model::Step& step) const {
        const model::Remedy& remedy = *step.remedy;
        if (remedy.none) {
            return say(LetterText::NoRemedy, {say(word_of(remedy.kind)), place(step.unit)});
        }
        return contest(remedy.kind, remedy.term, articles(step));
    }

    static LetterText word_of(Kind kind) {
        switch (kind) {
            case Kind::Objection: return LetterText::ObjectionWord;
            case Kind::Appeal: return LetterText::AppealWord;
            case Kind::Review: return LetterText::ReviewWord;
        }
        return LetterText::ObjectionWord;
    }

    /// The statute that goes with the decision has a step to object: its term is the term.
    std::string objection() const {
        const auto own = facts::procedures_for(status_.model, status_.dossier.given);
        const auto id = facts::step_named(status_.model, own, "bezwaar maken");
        if (!id) return open(LetterText::WhichRemedy);
        const model::Step& step = status_.model.steps[*id];
        return contest(Kind::Objection, step.at_latest, articles(step));
    }

    /// A decision under the Awb has to tell this itself.
    std::string articles(const model::Step& step) const {
        const model::ProcedureId main = status_.course.tracks.front().procedure;
        const auto character = status_.model.procedures[main].character;
        const bool awb = character == model::Character::OrderOnApplication ||
                         character == model::Character::GeneralDecision;
        return place(step.unit) + (awb ? ", art. 3:45 Awb" : "");
    }

    std::string contest(Kind kind, model::TermId term, const std::string& article) const {
        std::string length = term.valid() ? length_text(status_.model, term, language_) : "";
        if (length.empty()) length = open(LetterText::HowLong);
        const std::string from = announced(term) ? say(LetterText::AfterAnnouncement) : "";
        switch (kind) {
            case Kind::Objection:
                return say(LetterText::Objection, {length, from, authority_, article});
            case Kind::Appeal:
                return say(LetterText::Appeal,
                           {length, from, open(LetterText::WhichCourt), article});
            case Kind::Review: return say(LetterText::Review, {length, from, authority_, article});
        }
        return {};
    }

    bool announced(model::TermId term) const {
        if (!term.valid()) return false;
        const auto is_announcement = [&](model::StepId step) {
            return status_.model.steps[step].name == "bekendmaken";
        };
        return std::ranges::any_of(status_.model.terms[term].start.steps, is_announcement);
    }

    const Status& status_;
    const std::string& authority_;
    Language language_;
    std::vector<std::pair<std::string, std::string>> sentences_;
};

}  // namespace

std::vector<std::string> remedies_text(const Status& status,
                                       const std::string& authority,
                                       Language language) {
    return Remedies(status, authority, language).run();
}

}  // namespace engine::report
