#include "engine/report/term_text.h"

#include "engine/report/dates.h"
#include "engine/report/layout.h"
#include "engine/report/sentence.h"
#include "engine/report/words_term.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

namespace engine::report {
namespace {

using calendar::Computed;
using calendar::Date;
using calendar::Run;
using calendar::Standing;
using calendar::Term;
using Json = nlohmann::ordered_json;

std::string said(TermWord word, Language language, const std::vector<std::string>& arguments) {
    return filled(word_of(word, language), arguments);
}

/// `8 weken na 2 maart 2026, verlengd met 6 weken`.
std::string asked_text(const Term& term, Language language) {
    const bool after = term.count_from == calendar::CountFrom::DayAfter;
    const bool forward = term.direction == calendar::Direction::Forward;
    const TermWord word = forward ? (after ? TermWord::After : TermWord::From)
                                  : (after ? TermWord::Before : TermWord::BackFrom);
    const std::string duration = duration_text(term.duration, language);
    std::string text = said(word, language, {duration, date_text(term.start, language)});
    for (const calendar::Extension& extension : term.extensions) {
        const std::string more = duration_text(extension.duration, language);
        text += said(TermWord::Extended, language, {more});
    }
    return text;
}

/// What a reader has to know beside the day; empty when there is nothing.
std::string caveat_of(const Term& term, const Computed& computed, Language language) {
    if (computed.outside_act) return std::string(word_of(TermWord::OutsideAct, language));
    if (computed.trusted) return {};
    const calendar::Period known = calendar::known_days(term.calendar);
    std::vector<std::string> days;
    if (known.from) days.push_back(date_text(*known.from, language));
    if (known.until) days.push_back(date_text(*known.until, language));
    return said(known.until ? TermWord::KnownFrom : TermWord::KnownAfter, language, days);
}

std::string days_text(const Run& run, Language language) {
    if (run.first == run.last) return date_text(run.first, language);
    return date_text(run.first, language) + " – " + date_text(run.last, language);
}

std::string standing_text(const Run& run, const Term& term, Language language) {
    std::string text(word_of(run.standing, language));
    const auto article = article_of(run.standing, term.calendar, language);
    if (!article.empty()) text += " (" + std::string(article) + ')';
    return text;
}

std::string reason_text(const Run& run, const Term& term, Language language) {
    if (run.free) {
        const std::string why(word_of(*run.free, language));
        const std::string article(article_of(*run.free, term.calendar, language));
        return said(TermWord::Free, language, {why, article});
    }
    const auto count = calendar::days_of(run.last) - calendar::days_of(run.first) + 1;
    if (run.standing == Standing::DayZero) return {};
    if (count == 1) return std::string(word_of(TermWord::OneDay, language));
    return said(TermWord::Days, language, {std::to_string(count)});
}

std::string account_text(const Term& term, const Computed& computed, Language language) {
    std::size_t days_width = 0;
    std::size_t standing_width = 0;
    for (const Run& run : computed.days) {
        days_width = std::max(days_width, text::columns(days_text(run, language)));
        standing_width =
            std::max(standing_width, text::columns(standing_text(run, term, language)));
    }
    std::string lines;
    for (const Run& run : computed.days) {
        std::string line = "  " + padded(days_text(run, language), days_width) + "   " +
                           padded(standing_text(run, term, language), standing_width) + "   " +
                           reason_text(run, term, language);
        line.erase(line.find_last_not_of(' ') + 1);
        lines += line + '\n';
    }
    return lines;
}

Json run_json(const Run& run, const Term& term, Language language) {
    Json made;
    made["van"] = calendar::format_iso(run.first);
    made["tot_en_met"] = calendar::format_iso(run.last);
    made["wat"] = word_of(run.standing, Language::Dutch);
    const auto article = article_of(run.standing, term.calendar, language);
    if (!article.empty()) made["artikel"] = article;
    if (run.free) {
        made["vrij"] = {{"omdat", word_of(*run.free, Language::Dutch)},
                        {"artikel", article_of(*run.free, term.calendar, language)}};
    }
    return made;
}

}  // namespace

std::string term_text(const Term& term, const Computed& computed, Language language, Paint paint) {
    const std::string last = date_text(computed.last, language) + " (" +
                             std::string(weekday_word(computed.last, language)) + ')';
    const bool forward = term.direction == calendar::Direction::Forward;
    const std::vector<std::pair<TermWord, std::string>> heads = {
        {TermWord::Term, asked_text(term, language)},
        {TermWord::Calendar, std::string(word_of(term.calendar, language))},
        {forward ? TermWord::LastDay : TermWord::UltimateDay,
         std::string(paint.bold()) + last + std::string(paint.plain())},
    };
    std::string text;
    for (const auto& [word, value] : heads) {
        const std::size_t width = word_of(heads.back().first, language).size();
        text += padded(word_of(word, language), width) + "   " + value + '\n';
    }
    const std::string caveat = caveat_of(term, computed, language);
    if (!caveat.empty()) text += "\n  ! " + caveat + '\n';
    return text + '\n' + account_text(term, computed, language);
}

std::string term_json(const Term& term, const Computed& computed, Language language) {
    Json made;
    made["termijn"] = asked_text(term, language);
    made["kalender"] = word_of(term.calendar, Language::Dutch);
    made["laatste_dag"] = calendar::format_iso(computed.last);
    made["zonder_verschuiving"] = calendar::format_iso(computed.nominal);
    made["zeker"] = computed.trusted;
    const std::string caveat = caveat_of(term, computed, language);
    if (!caveat.empty()) made["let_op"] = caveat;
    made["dagen"] = Json::array();
    for (const Run& run : computed.days) made["dagen"].push_back(run_json(run, term, language));
    return made.dump(2) + '\n';
}

}  // namespace engine::report
