#include "engine/report/agenda.h"

#include "engine/report/answer_words.h"
#include "engine/report/words_steps.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>

namespace engine::report {
namespace {

constexpr std::size_t line_bytes_max = 75;

/// `20260428`
std::string basic(calendar::Date date) {
    std::string text = calendar::format_iso(date);
    std::erase(text, '-');
    return text;
}

/// RFC 5545, 3.3.11. Other control characters than a line end have no place in a text.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
            continue;
        }
        if (static_cast<unsigned char>(c) < 0x20) continue;
        if (c == '\\' || c == ';' || c == ',') result += '\\';
        result += c;
    }
    return result;
}

bool starts_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

/// A long line goes on after a line end and a space: RFC 5545, 3.1. Never within a code point.
std::string line(const std::string& text) {
    std::string result;
    std::size_t used = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && !starts_code_point(text[end])) ++end;
        if (used + (end - at) > line_bytes_max) {
            result += "\r\n ";
            used = 1;
        }
        result += text.substr(at, end - at);
        used += end - at;
        at = end;
    }
    return result + "\r\n";
}

/// The same for the same term of the same dossier, so that a calendar replaces what it had.
std::string uid_of(const Appointment& appointment) {
    std::uint64_t sum = 0xcbf29ce484222325U;  // FNV-1a
    for (const char c : appointment.reference + '/' + appointment.term) {
        sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return fmt::format("{:016x}@wijkwet", sum);
}

}  // namespace

std::vector<Appointment> appointments_of(const Status& status, Language language) {
    std::vector<Appointment> all;
    for (const procedure::Duty& duty : status.duties) {
        if (!duty.last) continue;
        const model::Term& term = status.model.terms[duty.term];
        const auto running =
            std::ranges::find(status.course.terms, duty.term, &procedure::Running::term);
        const std::string& reference = status.dossier.reference;
        const std::string place = place_text(status.model, term.unit, std::nullopt);
        all.push_back({reference,
                       term.name,
                       reference + ": " + duty.actor + ", " + term.phrase,
                       status.dossier.given.title + '\n' + term.phrase + ' ' +
                           running_text(*running, language) + " (" + place + ')',
                       *duty.last});
    }
    return all;
}

std::string agenda(const std::vector<Appointment>& appointments, calendar::Date made) {
    std::string text = line("BEGIN:VCALENDAR") + line("VERSION:2.0") +
                       line("PRODID:-//Wijkwet//Wijkwet//NL") + line("CALSCALE:GREGORIAN");
    for (const Appointment& one : appointments) {
        const auto after = calendar::date_of(calendar::days_of(one.day) + 1);
        text += line("BEGIN:VEVENT") + line("UID:" + uid_of(one)) +
                line("DTSTAMP:" + basic(made) + "T000000Z") +
                line("DTSTART;VALUE=DATE:" + basic(one.day)) +
                line("DTEND;VALUE=DATE:" + basic(after)) + line("SUMMARY:" + escaped(one.summary)) +
                line("DESCRIPTION:" + escaped(one.description)) + line("TRANSP:TRANSPARENT") +
                line("BEGIN:VALARM") + line("ACTION:DISPLAY") +
                line("DESCRIPTION:" + escaped(one.summary)) + line("TRIGGER:-P7D") +
                line("END:VALARM") + line("END:VEVENT");
    }
    return text + line("END:VCALENDAR");
}

}  // namespace engine::report
