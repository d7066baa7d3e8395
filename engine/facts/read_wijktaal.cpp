#include "engine/base/match.h"
#include "engine/facts/read.h"
#include "engine/facts/sentences.h"
#include "engine/facts/structure.h"
#include "engine/syntax/print.h"

#include <algorithm>

namespace engine::facts {
namespace {

using text::Code;

std::optional<model::RegulationId> regulation_named(const model::Model& model,
                                                    std::string_view name) {
    const auto& all = model.regulations;
    const auto found = std::ranges::find_if(all, [&](const model::Regulation& regulation) {
        return regulation.title == name ||
               (!regulation.abbreviation.empty() && regulation.abbreviation == name);
    });
    if (found == all.end()) return std::nullopt;
    return all.id(static_cast<std::size_t>(found - all.begin()));
}

/// Walks the row of blocks of a request or of worked examples.
class Reading {
public:
    Reading(const syntax::Tree& tree, const model::Model& model, text::Diagnostics& diagnostics)
        : tree_(tree),
          model_(model),
          lookup_(model),
          sentences_(tree, model, lookup_, diagnostics) {}

    std::vector<Case> requests() {
        for (const syntax::Block& block : tree_.blocks) {
            if (const auto* head = std::get_if<syntax::RequestHead>(&block.kind)) {
                title_ = head->title.text;
                head_ = block.span;
                request_ = true;
            } else if (const auto* date = std::get_if<syntax::DateLine>(&block.kind)) {
                date_ = date->date;
            } else if (const auto* given = std::get_if<syntax::Case>(&block.kind)) {
                if (request_) read(*given);
            }
        }
        return std::move(cases_);
    }

    std::vector<Example> examples() {
        for (const syntax::Block& block : tree_.blocks) take(block);
        finish();
        return std::move(examples_);
    }

private:
    void read(const syntax::Case& given) {
        const auto subject = sentences_.subject(given.subject);
        if (!date_) sentences_.report(Code::DateMissing, head_);
        if (!subject) return;
        Case made = empty_case(model_, *subject, date_.value_or(calendar::date_of(0)));
        made.title = title_;
        for (const syntax::Assertion& assertion : given.assertions) {
            sentences_.assert_in(made, assertion);
        }
        cases_.push_back(std::move(made));
    }

    void take(const syntax::Block& block) {
        if (const auto* head = std::get_if<syntax::ExamplesHead>(&block.kind)) {
            regulation_ = regulation_named(model_, head->regulation.text);
            examples_begun_ = true;
        } else if (!examples_begun_) {
            return;
        } else if (const auto* example = std::get_if<syntax::Example>(&block.kind)) {
            finish();
            title_ = example->title.text;
            head_ = example->title.span;
            date_.reset();
            open_ = true;
        } else if (!open_) {
            return;
        } else if (const auto* date = std::get_if<syntax::DateLine>(&block.kind)) {
            date_ = date->date;
        } else if (const auto* given = std::get_if<syntax::Case>(&block.kind)) {
            given_ = given;
        } else if (const auto* named = std::get_if<syntax::GivenRegulation>(&block.kind)) {
            given_regulation_ = named;
        } else if (const auto* expected = std::get_if<syntax::Expected>(&block.kind)) {
            expected_ = expected;
        }
    }

    /// The lines of an example may stand in any order, so it is read when all are there.
    void finish() {
        if (!open_) return;
        open_ = false;
        cases_.clear();
        if (given_ != nullptr) read(*given_);
        if (given_regulation_ != nullptr) read(*given_regulation_);
        Example made{.title = title_, .span = head_, .given = {}, .expectations = {}};
        const bool sound = !cases_.empty();
        if (sound) made.given = std::move(cases_.front());
        if (expected_ == nullptr) {
            sentences_.report(Code::NothingExpected, head_, {title_});
        } else if (sound) {
            for (const syntax::Expectation& one : expected_->expectations) expect(made, one);
        }
        if (sound) examples_.push_back(std::move(made));
        cases_.clear();
        given_ = nullptr;
        given_regulation_ = nullptr;
        expected_ = nullptr;
    }

    void read(const syntax::GivenRegulation& given) {
        if (!date_) sentences_.report(Code::DateMissing, head_);
        const auto regulation = regulation_named(model_, given.title.text);
        if (!regulation) {
            std::vector<std::string> titles;
            for (const model::Regulation& one : model_.regulations) titles.push_back(one.title);
            sentences_.report(Code::UnknownRegulation, given.title.span, {given.title.text, ""});
            return;
        }
        Case made = case_of(model_, *regulation, date_.value_or(calendar::date_of(0)));
        made.title = title_;
        cases_.push_back(std::move(made));
    }

    void expect(Example& made, const syntax::Expectation& expectation) {
        base::match(
            expectation.kind,
            [&](const syntax::ExpectOutcome& it) {
                add(made, expectation, ExpectedOutcome{outcome_of(it.outcome)});
            },
            [&](const syntax::ExpectStatus& it) { expect_status(made, expectation, it); },
            [&](const syntax::ExpectNeed& it) { expect_need(made, expectation, it); },
            [&](const syntax::ExpectValue& it) { expect_value(made, expectation, it); });
    }

    template <class Kind>
    static void add(Example& made, const syntax::Expectation& expectation, Kind kind) {
        made.expectations.push_back({expectation.span, std::move(kind)});
    }

    void expect_status(Example& made,
                       const syntax::Expectation& expectation,
                       const syntax::ExpectStatus& it) {
        ExpectedStatus expected;
        expected.units = units_of(it.unit);
        expected.status = status_of(it.status);
        if (it.organ) {
            const auto organ = sentences_.organ(*it.organ);
            if (organ) expected.organ = *organ;
        }
        if (!expected.units.empty()) add(made, expectation, std::move(expected));
    }

    void expect_need(Example& made,
                     const syntax::Expectation& expectation,
                     const syntax::ExpectNeed& it) {
        if (!it.condition) {
            const auto named = sentences_.named(it.fact, made.given.subject);
            if (named) add_need(made, expectation, *named, {}, 0);
            return;
        }
        const auto said = sentences_.statement(*it.condition, made.given);
        if (!said) return;
        const bool yes_no = said->negated && said->relation == model::Comparison::Relation::Equal;
        const std::int64_t value = yes_no ? 1 - said->value : said->value;
        add_need(made, expectation, said->named, said->relation, value);
    }

    void add_need(Example& made,
                  const syntax::Expectation& expectation,
                  const model::Named& named,
                  std::optional<model::Comparison::Relation> relation,
                  std::int64_t value) {
        if (const auto* id = std::get_if<model::AttributeId>(&named)) {
            add(made, expectation, ExpectedNeed{*id, relation, value});
        } else {
            sentences_.report(Code::NotAGivenFact, expectation.span, {name_of(named)});
        }
    }

    void expect_value(Example& made,
                      const syntax::Expectation& expectation,
                      const syntax::ExpectValue& it) {
        const auto said = sentences_.statement(it.condition, made.given);
        if (!said) return;
        const auto* id = std::get_if<model::DefinitionId>(&said->named);
        if (id == nullptr) {
            sentences_.report(Code::NotAStatement, expectation.span);
            return;
        }
        add(made, expectation, ExpectedValue{*id, said->relation, said->value, said->negated});
    }

    std::string name_of(const model::Named& named) const {
        return base::match(
            named,
            [&](model::AttributeId id) { return model_.attributes[id].chain.back(); },
            [&](model::DefinitionId id) { return model_.definitions[id].chain.back(); },
            [&](model::ParameterId id) { return model_.parameters[id].name; },
            [&](const model::Part& part) { return part.chain.back(); });
    }

    /// Every version of the place; an article's only paragraph may be left out.
    std::vector<model::UnitId> units_of(const syntax::Reference& reference) {
        const auto regulation = reference.regulation
                                    ? regulation_named(model_, reference.regulation->text)
                                    : regulation_;
        if (!regulation) {
            const text::Span span =
                reference.regulation ? reference.regulation->span : reference.span;
            const std::string name = reference.regulation ? reference.regulation->text : "";
            sentences_.report(Code::UnknownRegulation, span, {name, ""});
            return {};
        }
        const std::string& title = model_.regulations[*regulation].title;
        std::vector<model::UnitId> exact;
        std::vector<model::UnitId> within;
        std::vector<std::string> paragraphs;
        for (std::size_t i = 0; i < model_.units.size(); ++i) {
            const auto id = model_.units.id(i);
            const model::Unit& unit = model_.units[id];
            if (model_.regulations[unit.regulation].title != title) continue;
            citation::Place place = unit.place;
            if (place == reference.place) exact.push_back(id);
            if (place.article != reference.place.article || place.paragraph.empty()) continue;
            if (std::ranges::count(paragraphs, place.paragraph) == 0) {
                paragraphs.push_back(place.paragraph);
            }
            place.paragraph.clear();
            if (place == reference.place) within.push_back(id);
        }
        const bool whole = reference.place.item.empty() && reference.place.subitem.empty();
        if (exact.empty() || (whole && reference.place.paragraph.empty())) {
            if (paragraphs.size() == 1) exact.insert(exact.end(), within.begin(), within.end());
        }
        if (exact.empty()) {
            sentences_.report(
                Code::UnknownPlace, reference.span, {syntax::print_reference(reference), title});
        }
        return exact;
    }

    static model::Outcome outcome_of(syntax::OutcomeWord word) {
        using From = syntax::OutcomeWord;
        using To = model::Outcome;
        switch (word) {
            case From::Inadmissible: return To::Inadmissible;
            case From::Admissible: return To::Admissible;
            case From::Incomplete: return To::Incomplete;
            case From::Complete: return To::Complete;
            case From::Declined: return To::Declined;
            case From::Refuse: return To::Refuse;
            case From::MayRefuse: return To::MayRefuse;
            case From::Defer: return To::Defer;
            case From::Grant: return To::Grant;
            case From::JudgementNeeded: return To::JudgementNeeded;
            case From::Undetermined: return To::Undetermined;
            case From::Contradictory: return To::Contradictory;
        }
        return To::Undetermined;
    }

    static model::Status status_of(syntax::ExpectStatus::Status status) {
        using From = syntax::ExpectStatus::Status;
        switch (status) {
            case From::Met: return model::Status::Met;
            case From::NotMet: return model::Status::NotMet;
            case From::Unknown: return model::Status::Unknown;
            case From::AwaitsJudgement: return model::Status::AwaitsJudgement;
            case From::Disapplied: return model::Status::Disapplied;
        }
        return model::Status::Unknown;
    }

    const syntax::Tree& tree_;
    const model::Model& model_;
    const model::Lookup lookup_;
    Sentences sentences_;
    std::vector<Case> cases_;
    std::vector<Example> examples_;
    std::string title_;
    text::Span head_;
    std::optional<calendar::Date> date_;
    std::optional<model::RegulationId> regulation_;
    bool request_ = false;
    bool examples_begun_ = false;
    bool open_ = false;
    const syntax::Case* given_ = nullptr;
    const syntax::GivenRegulation* given_regulation_ = nullptr;
    const syntax::Expected* expected_ = nullptr;
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
