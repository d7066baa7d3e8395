#include "engine/report/answer_text.h"

#include "engine/report/dates.h"
#include "engine/report/layout.h"
#include "engine/report/phrases.h"
#include "engine/report/visible.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <set>

namespace engine::report {
namespace {

using evaluate::Finding;
using evaluate::Move;
using model::Status;

constexpr std::size_t sentence_min = 30;  ///< Below it a sentence is not wrapped any narrower.

struct Row {
    Status status = Status::Unknown;
    std::string place;
    std::string sentence;
    std::string measure;
    std::vector<std::string> notes;
    std::vector<std::string> steps;
    std::size_t indent = 0;
    model::RegulationId regulation;
};

std::string_view mark_of(Status status) {
    switch (status) {
        case Status::Met: return "✓";
        case Status::NotMet: return "✗";
        case Status::Unknown:
        case Status::AwaitsJudgement: return "?";
        case Status::Disapplied: return "–";
    }
    return "";
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

/// For letters with an accent too, as `ONTVANKELIJK` has none.
std::string upper(std::string_view text) {
    std::string made(text);
    for (char& c : made) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return made;
}

class Page {
public:
    Page(const Judged& judged, const Look& look) : judged_(judged), look_(look) {}

    std::string text() {
        head();
        line("");
        line("  " +
             painted(look_.paint.bold(), upper(word_of(judged_.answer.outcome, look_.language))) +
             summary());
        line("");
        findings();
        what_now();
        return std::move(text_);
    }

private:
    std::string phrase(Phrase phrase, std::initializer_list<std::string_view> filled = {}) const {
        return said(phrase, look_.language, filled);
    }
    /// The colour takes no columns.
    std::string painted(std::string_view colour, std::string_view text) const {
        return std::string(colour).append(text).append(look_.paint.plain());
    }
    std::string_view colour_of(Status status) const {
        switch (status) {
            case Status::NotMet: return look_.paint.red();
            case Status::Unknown:
            case Status::AwaitsJudgement: return look_.paint.yellow();
            case Status::Met:
            case Status::Disapplied: break;
        }
        return look_.paint.plain();
    }
    void line(std::string_view text) { text_.append(text) += '\n'; }

    /// First words at `lead`, the other lines under them.
    void block(const std::string& lead, std::string_view text) {
        text_ += hung(lead, text, look_.width);
    }

    void head() {
        const auto& model = judged_.model;
        const std::string subject = capitalised(model.subjects[judged_.given.subject].name);
        const std::string date = phrase(Phrase::ReferenceDate);
        const std::string rules = phrase(Phrase::Rules);
        const std::size_t width =
            std::max({text::columns(subject), text::columns(date), text::columns(rules)}) + 3;
        block(padded(subject, width), title());
        block(padded(date, width), date_text(judged_.given.date, look_.language));
        std::string titles;
        for (const model::RegulationId id : judged_.answer.regulations) {
            titles += (titles.empty() ? "" : ", ") + model.regulations[id].title;
        }
        if (titles.empty()) {
            titles = phrase(Phrase::NoRules, {model.subjects[judged_.given.subject].name});
        }
        block(padded(rules, width), titles);
    }

    std::string title() const {
        if (!judged_.given.title.empty() || !judged_.given.regulation.valid()) {
            return judged_.given.title;
        }
        return judged_.model.regulations[judged_.given.regulation].title;
    }

    /// `één gebrek is te herstellen; één oordeel staat open`.
    std::string summary() const {
        std::size_t failed = 0;
        std::set<model::AttributeId> judgements;
        std::set<model::AttributeId> facts;
        for (const VisibleFinding& visible : visible_findings(judged_.model, judged_.answer)) {
            const Finding& finding = *visible.finding;
            const bool plain =
                judged_.model.clauses[finding.clause].form == model::Clause::Form::Plain;
            if (plain && finding.decisive && finding.status == Status::NotMet) ++failed;
        }
        for (const Move& move : judged_.answer.needs) {
            if (move.kind == Move::Kind::Judge) judgements.insert(move.attribute);
            if (move.kind == Move::Kind::Supply) facts.insert(move.attribute);
        }
        const bool mend = judged_.answer.outcome == model::Outcome::Incomplete;
        std::string all;
        const auto add = [&](std::size_t count, Phrase one, Phrase many) {
            if (count == 0) return;
            all += all.empty() ? "   " : "; ";
            all += count == 1 ? phrase(one) : phrase(many, {std::to_string(count)});
        };
        add(failed,
            mend ? Phrase::OneDefect : Phrase::OneInTheWay,
            mend ? Phrase::Defects : Phrase::InTheWay);
        add(judgements.size(), Phrase::OneOpenJudgement, Phrase::OpenJudgements);
        add(facts.size(), Phrase::OneUnknownFact, Phrase::UnknownFacts);
        return all;
    }

    std::vector<Row> rows() const {
        std::vector<Row> all;
        for (const VisibleFinding& visible : visible_findings(judged_.model, judged_.answer)) {
            const Finding& finding = *visible.finding;
            const model::UnitId unit = judged_.model.clauses[finding.clause].unit;
            Row row{.status = finding.status,
                    .place = citation::brief(judged_.model.units[unit].place),
                    .sentence = sentence_of(judged_, finding, look_.language),
                    .measure = measure_of(judged_, finding, look_.language),
                    .notes = notes_of(judged_, finding, look_.language),
                    .steps = {},
                    .indent = 2 * static_cast<std::size_t>(visible.indent),
                    .regulation = judged_.model.units[unit].regulation};
            if (look_.steps) {
                for (const evaluate::Step& step : finding.steps) {
                    row.steps.push_back(std::string(2 * step.depth, ' ') +
                                        step_text(judged_, step, look_.language));
                }
            }
            all.push_back(std::move(row));
        }
        return all;
    }

    /// The columns of the findings.
    struct Columns {
        std::size_t place = 0;
        std::size_t sentence = 0;  ///< Where something measured stands beside it.
        std::size_t line = 0;      ///< Where nothing does.
    };

    Columns columns_of(const std::vector<Row>& all) const {
        Columns columns;
        std::size_t measure = 0;
        for (const Row& row : all) {
            columns.place = std::max(columns.place, text::columns(row.place));
            measure = std::max(measure, text::columns(row.measure));
            if (row.measure.empty()) continue;
            columns.sentence = std::max(columns.sentence, row.indent + text::columns(row.sentence));
        }
        const auto left_of = [&](std::size_t used) {
            return std::max(sentence_min, look_.width > used ? look_.width - used : 0);
        };
        const std::size_t margin = 4 + columns.place + 3;
        columns.line = left_of(margin);
        columns.sentence = std::min(columns.sentence, left_of(margin + measure + 3));
        return columns;
    }

    void findings() {
        const std::vector<Row> all = rows();
        const Columns columns = columns_of(all);
        model::RegulationId regulation;
        for (const Row& row : all) {
            if (row.regulation != regulation) {
                line(judged_.model.regulations[row.regulation].title);
            }
            regulation = row.regulation;
            show(row, columns);
        }
    }

    void show(const Row& row, const Columns& columns) {
        const std::string mark = painted(colour_of(row.status), mark_of(row.status));
        const std::string cited = padded(row.place, columns.place);
        const std::string margin = "  " + mark + ' ' + cited + "   " + std::string(row.indent, ' ');
        const std::string under(4 + columns.place + 3 + row.indent, ' ');
        const std::size_t whole = row.measure.empty() ? columns.line : columns.sentence;
        const std::size_t width = std::max(sentence_min, whole - std::min(whole, row.indent));
        const auto lines = wrapped(row.sentence, width);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string& lead = i == 0 ? margin : under;
            // Beside the last line, where the sentence has come to what was measured.
            const bool measured = i + 1 == lines.size() && !row.measure.empty();
            line(lead + (measured ? padded(lines[i], width) + "   " + row.measure : lines[i]));
        }
        for (const std::string& note : row.notes) block(under + "→ ", note);
        for (const std::string& step : row.steps) block(under + "· ", step);
    }

    void what_now() {
        std::vector<std::string> items;
        for (const Move& move : by_who_acts(judged_.model, judged_.answer.needs)) {
            items.push_back(move_text(judged_.model, judged_.given, move, look_.language));
        }
        const auto extra = remarks();
        if (items.empty() && extra.empty()) return;
        line("");
        line(phrase(Phrase::WhatNow));
        for (std::size_t i = 0; i < items.size(); ++i) {
            block("  " + std::to_string(i + 1) + ". ", items[i]);
        }
        for (std::size_t i = 1; i < judged_.answer.ways.size(); ++i) {
            block("  " + phrase(Phrase::Or) + ' ', way_text(judged_.answer.ways[i]));
        }
        for (const std::string& remark : extra) block("  → ", remark);
    }

    /// Another way, without what every way asks.
    std::string way_text(const evaluate::Way& way) const {
        std::string text;
        for (const Move& move : way.moves) {
            const bool shared = std::ranges::any_of(judged_.answer.needs, [&](const Move& need) {
                return need.attribute == move.attribute && need.kind == move.kind &&
                       need.relation == move.relation && need.values == move.values &&
                       need.negated == move.negated;
            });
            if (shared) continue;
            text += (text.empty() ? "" : "; ") +
                    move_text(judged_.model, judged_.given, move, look_.language);
        }
        return text;
    }

    std::vector<std::string> remarks() const {
        std::vector<std::string> all;
        const auto& model = judged_.model;
        if (judged_.answer.until) {
            all.push_back(
                phrase(Phrase::DeferUntil, {date_text(*judged_.answer.until, look_.language)}));
        }
        for (const std::uint32_t at : judged_.answer.hardships) {
            const model::Hardship& it = model.hardships.at(at);
            std::string places;
            for (const model::UnitId target : it.targets) {
                places += (places.empty() ? "" : ", ") + place_text(model, target, {});
            }
            all.push_back(
                phrase(Phrase::MayHelp,
                       {organ_text(model, it.organ), place_text(model, it.unit, {}), places}));
        }
        for (const std::uint32_t at : judged_.answer.weighings) {
            const model::Weighing& it = model.weighings.at(at);
            std::string what;
            for (const auto& factor : it.factors) {
                if (judged_.given.facts.at(factor.judgement.index).state ==
                    facts::Fact::State::Known) {
                    continue;
                }
                what += (what.empty() ? "" : ", ") + model.attributes[factor.judgement].phrase;
            }
            all.push_back(
                phrase(Phrase::NotWeighed,
                       {organ_text(model, it.organ), place_text(model, it.unit, {}), what}));
        }
        for (const evaluate::Problem& problem : judged_.answer.problems) {
            all.push_back(phrase(phrase_of(problem.kind), {places_of(problem)}));
        }
        return all;
    }

    static Phrase phrase_of(evaluate::Problem::Kind kind) {
        using Kind = evaluate::Problem::Kind;
        switch (kind) {
            case Kind::Overflow: return Phrase::Overflow;
            case Kind::Conflict: return Phrase::Conflict;
            case Kind::Contradiction: return Phrase::Contradiction;
        }
        return Phrase::Overflow;
    }

    std::string places_of(const evaluate::Problem& problem) const {
        std::string places;
        for (const model::UnitId unit : problem.units) {
            places += (places.empty() ? "" : ", ") + place_text(judged_.model, unit, {});
        }
        return places;
    }

    const Judged& judged_;
    const Look& look_;
    std::string text_;
};

}  // namespace

std::string answer_text(const Judged& judged, const Look& look) {
    return Page(judged, look).text();
}

}  // namespace engine::report
