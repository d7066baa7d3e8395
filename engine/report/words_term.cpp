#include "engine/report/words_term.h"

#include "engine/report/both.h"

#include <array>

namespace engine::report {
namespace {

using calendar::Calendar;
using calendar::FreeDay;
using calendar::Standing;
using calendar::TermError;

// In the order of TermWord.
constexpr std::array<Both, 15> term_words = {{
    {"Termijn", "Term"},
    {"Kalender", "Calendar"},
    {"Laatste dag", "Last day"},
    {"Uiterste dag", "Latest day"},
    {"{0} na {1}", "{0} after {1}"},
    {"{0} vanaf {1}", "{0} from {1} on"},
    {"{0} vóór {1}", "{0} before {1}"},
    {"{0} terug vanaf {1}", "{0} back from {1} on"},
    {", verlengd met {0}", ", extended by {0}"},
    {"de Algemene termijnenwet geldt niet voor deze termijn (art. 4 Atw): vrije dagen verschuiven "
     "niets",
     "the Algemene termijnenwet does not apply to this term (art. 4 Atw): free days move nothing"},
    {"niet zeker: de vrije dagen zijn bekend van {0} tot en met {1}",
     "not certain: the free days are known from {0} to {1}"},
    {"niet zeker: de vrije dagen zijn bekend vanaf {0}",
     "not certain: the free days are known from {0} on"},
    {"{0} ({1})", "{0} ({1})"},
    {"1 dag", "1 day"},
    {"{0} dagen", "{0} days"},
}};

constexpr std::array<Both, 7> weekdays = {{
    {"zondag", "Sunday"},
    {"maandag", "Monday"},
    {"dinsdag", "Tuesday"},
    {"woensdag", "Wednesday"},
    {"donderdag", "Thursday"},
    {"vrijdag", "Friday"},
    {"zaterdag", "Saturday"},
}};

// In the order of FreeDay.
constexpr std::array<Both, 13> free_days = {{
    {"zaterdag", "Saturday"},
    {"zondag", "Sunday"},
    {"nieuwjaarsdag", "New Year's Day"},
    {"2 januari", "2 January"},
    {"Goede Vrijdag", "Good Friday"},
    {"tweede paasdag", "Easter Monday"},
    {"Koningsdag", "King's Day"},
    {"Bevrijdingsdag", "Liberation Day"},
    {"Hemelvaartsdag", "Ascension Day"},
    {"tweede pinksterdag", "Whit Monday"},
    {"eerste kerstdag", "Christmas Day"},
    {"tweede kerstdag", "Boxing Day"},
    {"gelijkgestelde dag", "equated day"},
}};

std::string_view act_article_of(FreeDay free) {
    switch (free) {
        case FreeDay::Saturday:
        case FreeDay::Sunday: return "art. 1 lid 1 Atw";
        case FreeDay::GoodFriday: return "art. 3 lid 2 Atw";
        case FreeDay::Equated: return "art. 3 lid 3 Atw";
        case FreeDay::NewYear:
        case FreeDay::SecondOfJanuary:
        case FreeDay::EasterMonday:
        case FreeDay::KingsDay:
        case FreeDay::LiberationDay:
        case FreeDay::AscensionDay:
        case FreeDay::WhitMonday:
        case FreeDay::ChristmasDay:
        case FreeDay::SecondChristmasDay: return "art. 3 lid 1 Atw";
    }
    return "";
}

}  // namespace

std::string_view word_of(TermWord word, Language language) {
    return term_words.at(static_cast<std::size_t>(word)).in(language);
}

std::string_view weekday_word(calendar::Date date, Language language) {
    const std::chrono::weekday weekday(std::chrono::sys_days{date});
    return weekdays.at(weekday.c_encoding()).in(language);
}

std::string_view word_of(FreeDay free, Language language) {
    return free_days.at(static_cast<std::size_t>(free)).in(language);
}

std::string_view word_of(Calendar calendar, Language language) {
    switch (calendar) {
        case Calendar::None: return Both{"geen", "none"}.in(language);
        case Calendar::Termijnenwet: return "Algemene termijnenwet (Atw)";
        case Calendar::Scotland:
            return Both{"Schotse werkdagen (SSI 2017/39, SSI 2016/357-360)",
                        "Scottish working days (SSI 2017/39, SSI 2016/357-360)"}
                .in(language);
        case Calendar::Regulation1182:
            return Both{"Verordening (EEG, Euratom) 1182/71", "Regulation (EEC, Euratom) 1182/71"}
                .in(language);
    }
    return "";
}

std::string_view word_of(Standing standing, Language language) {
    switch (standing) {
        case Standing::DayZero: return Both{"telt niet mee", "does not count"}.in(language);
        case Standing::Counted: return Both{"telt mee", "counts"}.in(language);
        case Standing::Extended: return Both{"verlenging", "extension"}.in(language);
        case Standing::Suspended: return Both{"opgeschort", "suspended"}.in(language);
        case Standing::NotWorking: return Both{"geen werkdag", "no working day"}.in(language);
        case Standing::Lengthened: return Both{"aangevuld", "added"}.in(language);
        case Standing::Moved: return Both{"opgeschoven", "moved on"}.in(language);
    }
    return "";
}

std::string_view word_of(TermError error, Language language) {
    switch (error) {
        case TermError::Empty:
            return Both{"een termijn duurt ten minste één dag", "a term lasts at least one day"}.in(
                language);
        case TermError::TooFar:
            return Both{"de termijn eindigt buiten de jaren 1800 tot en met 2999",
                        "the term ends outside the years 1800 to 2999"}
                .in(language);
        case TermError::WorkingDaysUnknown:
            return Both{"zonder kalender is niet bekend wat een werkdag is; kies met `--kalender`",
                        "without a calendar no day is a working day; choose with `--kalender`"}
                .in(language);
        case TermError::SuspensionReversed:
            return Both{"een opschorting eindigt vóór zij begint",
                        "a suspension ends before it begins"}
                .in(language);
        case TermError::SuspensionOutside:
            return Both{"op de dag na de uitnodiging om aan te vullen loopt de termijn niet",
                        "the term does not run on the day after the invitation to complete"}
                .in(language);
        case TermError::SuspensionBackwards:
            return Both{"een termijn die terugtelt kan niet worden opgeschort",
                        "a term that counts back cannot be suspended"}
                .in(language);
        case TermError::ExtendedTooOften:
            return Both{"de termijn is vaker verlengd dan mag",
                        "the term is extended more often than allowed"}
                .in(language);
        case TermError::ExtendedTooMuch:
            return Both{"de termijn is langer verlengd dan mag",
                        "the term is extended further than allowed"}
                .in(language);
    }
    return "";
}

std::string_view article_of(FreeDay free, Calendar calendar, Language language) {
    switch (calendar) {
        case Calendar::None: return "";
        case Calendar::Termijnenwet: return act_article_of(free);
        case Calendar::Scotland: return "reg. 2";
        case Calendar::Regulation1182:
            return Both{"art. 2 Verordening 1182/71", "art. 2 Regulation 1182/71"}.in(language);
    }
    return "";
}

std::string_view article_of(Standing standing, Calendar calendar, Language language) {
    const bool dutch = calendar == Calendar::Termijnenwet;
    if (standing == Standing::Suspended) return dutch ? "art. 4:15 Awb" : "";
    if (standing == Standing::Moved) {
        return dutch ? "art. 1 lid 1 Atw"
                     : Both{"art. 3 lid 4 Verordening 1182/71", "art. 3(4) Regulation 1182/71"}.in(
                           language);
    }
    if (standing == Standing::Lengthened) {
        return dutch ? "art. 2 Atw"
                     : Both{"art. 3 lid 5 Verordening 1182/71", "art. 3(5) Regulation 1182/71"}.in(
                           language);
    }
    return "";
}

}  // namespace engine::report
