#include "cli/commands/commands.h"
#include "cli/say.h"
#include "engine/report/term_text.h"
#include "engine/report/words_term.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace cli::commands {
namespace {

namespace calendar = engine::calendar;
using calendar::Calendar;
using engine::report::CliText;

/// Reads the term that is asked for, and says which option does not fit.
class Reader {
public:
    Reader(const Request& request, const Io& io) : request_(request), io_(io) {}

    std::optional<calendar::Term> read() {
        calendar::Term term;
        const bool fits = read_start(term) && read_duration(term) && read_calendar(term) &&
                          read_suspensions(term) && read_extensions(term);
        if (!fits) return std::nullopt;
        if (request_.start_counts) term.count_from = calendar::CountFrom::ThatDay;
        if (request_.backward) term.direction = calendar::Direction::Back;
        return term;
    }

private:
    bool missing(const char* option) {
        say(CliText::MissingInput, {"termijn", '`' + std::string(option) + '`'}, io_);
        return false;
    }
    bool unfit(const char* option, const std::string& value, CliText allowed) {
        return cli::unfit(option, value, allowed, io_);
    }

    bool read_start(calendar::Term& term) {
        if (request_.start.empty()) return missing("--vanaf");
        std::optional<calendar::Date> start;
        if (!read_day("--vanaf", request_.start, start, io_)) return false;
        term.start = *start;
        return true;
    }

    bool read_duration(calendar::Term& term) {
        if (request_.duration.empty()) return missing("--duur");
        const auto duration = calendar::parse_duration(request_.duration);
        if (!duration) return unfit("--duur", request_.duration, CliText::SomeDuration);
        term.duration = *duration;
        return true;
    }

    bool read_calendar(calendar::Term& term) {
        const std::string& name = request_.calendar;
        if (name == "geen") {
            term.calendar = Calendar::None;
        } else if (name == "schotland") {
            term.calendar = Calendar::Scotland;
        } else if (name == "1182") {
            term.calendar = Calendar::Regulation1182;
        } else if (!name.empty() && name != "atw") {
            return unfit("--kalender", name, CliText::SomeCalendar);
        }
        return true;
    }

    bool read_suspensions(calendar::Term& term) {
        constexpr std::string_view between = "..";
        for (const std::string& text : request_.suspended) {
            const std::size_t at = std::min(text.find(between), text.size());
            const auto invited = calendar::parse_date(std::string_view(text).substr(0, at));
            const auto rest = std::string_view(text).substr(at);
            if (!invited || !rest.starts_with(between)) {
                return unfit("--opgeschort", text, CliText::SomeDays);
            }
            const auto completed = calendar::parse_date(rest.substr(between.size()));
            if (!completed) return unfit("--opgeschort", text, CliText::SomeDays);
            term.suspensions.push_back({*invited, *completed});
        }
        return true;
    }

    bool read_extensions(calendar::Term& term) {
        for (const std::string& text : request_.extended) {
            const auto duration = calendar::parse_duration(text);
            if (!duration) return unfit("--verlengd", text, CliText::SomeDuration);
            term.extensions.push_back({*duration});
        }
        return true;
    }

    const Request& request_;
    const Io& io_;
};

}  // namespace

Exit term(const Request& request, const Io& io) {
    const auto asked = Reader(request, io).read();
    if (!asked) return Exit::Usage;
    const auto language = io.settings.language;
    const auto computed = calendar::computed(*asked);
    if (!computed) {
        const std::string sentence(engine::report::word_of(computed.error(), language));
        return complain(sentence, Exit::Usage, io);
    }
    io.out << (io.settings.format == Format::Json
                   ? engine::report::term_json(*asked, *computed, language)
                   : engine::report::term_text(*asked, *computed, language, io.settings.paint));
    return Exit::Done;
}

}  // namespace cli::commands
