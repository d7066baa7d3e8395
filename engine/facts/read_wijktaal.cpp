#include "engine/facts/expectations.h"
#include "engine/facts/places.h"
#include "engine/facts/read.h"
#include "engine/facts/sentences.h"
#include "engine/facts/structure.h"

#include <algorithm>

namespace engine::facts {
namespace {

using text::Code;

/// Walks the row of blocks of a request or of worked examples.
class Reading {
public:
    Reading(const syntax::Tree& tree, const model::Model& model, text::Diagnostics& diagnostics)
        : tree_(tree),
          model_(model),
          lookup_(model),
          sentences_(tree, model, lookup_, diagnostics),
          expectations_(model, sentences_) {}

    std::vector<Case> requests() {
        bool request = false;
        for (const syntax::Block& block : tree_.blocks) {
            if (const auto* head = std::get_if<syntax::RequestHead>(&block.kind)) {
                title_ = head->title.text;
                head_ = block.span;
                request = true;
            } else if (const auto* line = std::get_if<syntax::UsesLine>(&block.kind)) {
                if (request) take(*line);
            } else if (request) {
                take(block);
            }
        }
        for (const syntax::Case* given : given_) {
            if (auto made = case_from(*given)) cases_.push_back(std::move(*made));
        }
        return std::move(cases_);
    }

    std::vector<Example> examples() {
        bool begun = false;
        for (const syntax::Block& block : tree_.blocks) {
            if (const auto* head = std::get_if<syntax::ExamplesHead>(&block.kind)) {
                const auto regulation = regulation_named(model_, head->regulation.text);
                if (regulation) expectations_.set_regulation(*regulation);
                under_ = regulation.value_or(model::RegulationId{});
                begun = true;
            } else if (begun) {
                take_example(block);
            }
        }
        finish();
        return std::move(examples_);
    }

private:
    /// The lines of a case may stand in any order, so it is read when all are there.
    void take(const syntax::Block& block) {
        if (const auto* date = std::get_if<syntax::DateLine>(&block.kind)) {
            // Behind the events it is the day on which is looked.
            std::optional<calendar::Date>& said = events_.empty() ? date_ : day_;
            const char* line = date->filed ? "ingediend op" : "op";
            if (said) sentences_.report(Code::HeadLineTwice, block.span, {line});
            if (!said) said = date->date;
        } else if (const auto* given = std::get_if<syntax::Case>(&block.kind)) {
            given_.push_back(given);
        }
    }

    /// A request is filed under one regulation; the first that is named.
    void take(const syntax::UsesLine& line) {
        for (const syntax::Use& use : line.uses) {
            if (use.terms || under_.valid()) continue;
            under_ = regulation_named(model_, use.title.text).value_or(model::RegulationId{});
        }
    }

    void take_example(const syntax::Block& block) {
        if (const auto* example = std::get_if<syntax::Example>(&block.kind)) {
            finish();
            title_ = example->title.text;
            head_ = example->title.span;
            open_ = true;
            return;
        }
        if (!open_) return;
        if (const auto* named = std::get_if<syntax::GivenRegulation>(&block.kind)) {
            if (has_case()) return sentences_.report(Code::OutOfPlace, block.span);
            given_regulation_ = named;
        } else if (const auto* event = std::get_if<syntax::Event>(&block.kind)) {
            events_.push_back(event);
        } else if (const auto* expected = std::get_if<syntax::Expected>(&block.kind)) {
            expected_.push_back(expected);
        } else if (std::holds_alternative<syntax::Case>(block.kind) && has_case()) {
            sentences_.report(Code::OutOfPlace, block.span);
        } else {
            take(block);
        }
    }

    bool has_case() const { return !given_.empty() || given_regulation_ != nullptr; }

    void finish() {
        if (!open_) return;
        if (expected_.empty()) sentences_.report(Code::NothingExpected, head_, {title_});
        if (!has_case()) sentences_.report(Code::Unexpected, head_, {title_, "gegeven"});
        auto given = given_.empty() ? std::nullopt : case_from(*given_.front());
        if (given_regulation_ != nullptr) given = case_from(*given_regulation_);
        if (given) {
            Example made{
                .title = title_, .span = head_, .given = std::move(*given), .expectations = {}};
            read_course(made);
            examples_.push_back(std::move(made));
        }
        open_ = false;
        date_.reset();
        given_.clear();
        given_regulation_ = nullptr;
        expected_.clear();
        events_.clear();
        day_.reset();
    }

    void read_course(Example& made) {
        CourseReading course(model_, sentences_, made);
        for (const syntax::Event* event : events_) course.read(*event);
        std::ranges::stable_sort(
            made.events, {}, [](const Event& event) { return event.happening.date; });
        const auto last = made.events.empty() ? made.given.date : made.events.back().happening.date;
        made.day = day_.value_or(last);
        for (const syntax::Expected* expected : expected_) {
            for (const auto& one : expected->expectations) expectations_.read(made, course, one);
        }
    }

    /// Any day will do to read the rest by when none was said.
    calendar::Date date() {
        // A request is judged by what was in force when it came in.
        if (!date_ && !events_.empty()) date_ = events_.front()->date;
        if (!date_) sentences_.report(Code::DateMissing, head_);
        return date_.value_or(calendar::date_of(0));
    }

    std::optional<Case> case_from(const syntax::Case& given) {
        const auto subject = sentences_.subject(given.subject);
        if (!subject) return std::nullopt;
        Case made = empty_case(model_, *subject, date());
        made.title = title_;
        made.under = under_;
        for (const syntax::Assertion& assertion : given.assertions) {
            sentences_.assert_in(made, assertion);
        }
        return made;
    }

    std::optional<Case> case_from(const syntax::GivenRegulation& given) {
        const auto regulation = regulation_named(model_, given.title.text);
        if (!regulation) {
            sentences_.report_unknown_regulation(given.title.span, given.title.text);
            return std::nullopt;
        }
        Case made = case_of(model_, *regulation, date());
        made.title = title_;
        return made;
    }

    const syntax::Tree& tree_;
    const model::Model& model_;
    const model::Lookup lookup_;
    Sentences sentences_;
    model::RegulationId under_;
    Expectations expectations_;
    std::vector<Case> cases_;
    std::vector<Example> examples_;

    // Of the request or example that is being read.
    bool open_ = false;
    std::string title_;
    text::Span head_;
    std::optional<calendar::Date> date_;
    std::vector<const syntax::Case*> given_;
    const syntax::GivenRegulation* given_regulation_ = nullptr;
    std::vector<const syntax::Expected*> expected_;
    std::vector<const syntax::Event*> events_;
    std::optional<calendar::Date> day_;  ///< On which is looked.
};

}  // namespace

std::vector<Case> read_requests(const syntax::Tree& tree,
                                const model::Model& model,
                                text::Diagnostics& diagnostics) {
    return Reading(tree, model, diagnostics).requests();
}

std::vector<Example> read_examples(const syntax::Tree& tree,
                                   const model::Model& model,
                                   text::Diagnostics& diagnostics) {
    return Reading(tree, model, diagnostics).examples();
}

}  // namespace engine::facts
