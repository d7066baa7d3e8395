#include "cli/say.h"

#include "cli/meaning.h"
#include "engine/report/diagnostic_json.h"

#include <algorithm>

namespace cli {
namespace {

namespace text = engine::text;
namespace report = engine::report;
using report::CliText;

CliText sentence_of(FileProblem problem) {
    switch (problem) {
        case FileProblem::Missing: return CliText::Missing;
        case FileProblem::DanglingLink: return CliText::DanglingLink;
        case FileProblem::NotAFile: return CliText::NotAFile;
        case FileProblem::Unreadable: return CliText::Unreadable;
        case FileProblem::NotText: return CliText::NotText;
        case FileProblem::NoRuleFiles: return CliText::NoRuleFiles;
    }
    return CliText::Unreadable;
}

Exit exit_of(const RuleSet& rules, const text::Diagnostics& diagnostics) {
    const auto bad = [](const text::Diagnostic& one) { return one.code == text::Code::BadBytes; };
    if (!rules.refused.empty() || std::ranges::any_of(diagnostics, bad)) return Exit::Unreadable;
    const auto wrong = [](const text::Diagnostic& one) {
        return text::severity_of(one.code) == text::Severity::Error;
    };
    return std::ranges::any_of(diagnostics, wrong) ? Exit::Findings : Exit::Done;
}

}  // namespace

RuleSet load_given(const commands::Request& request, const commands::Io& io) {
    const Stopwatch watch;
    RuleSet rules = load(request.paths, io.settings.library);
    const auto detail = [&](CliText text, std::initializer_list<std::string> arguments) {
        io.log.detail(report::cli_text(text, io.settings.language, arguments));
    };
    for (const text::SourceFile& file : rules.files) {
        detail(CliText::ReadFile, {std::string(file.path()), std::to_string(file.text().size())});
    }
    detail(CliText::FilesRead,
           {std::to_string(rules.files.size()), std::to_string(rules.closures.size())});
    const std::string stage(report::cli_text(CliText::LoadStage, io.settings.language));
    detail(CliText::StageTook, {stage, watch.milliseconds()});
    return rules;
}

Exit say(const RuleSet& rules, const text::Diagnostics& diagnostics, const commands::Io& io) {
    const auto language = io.settings.language;
    for (const Refused& file : rules.refused) say(file, io);
    for (const Refused& file : rules.skipped) {
        const std::string sentence =
            report::cli_text(sentence_of(file.problem), language, {file.path});
        io.log.warn(report::cli_text(CliText::Skipped, language, {sentence}));
    }
    if (io.settings.format == Format::Json && !diagnostics.empty()) {
        io.out << report::diagnostics_json(diagnostics, rules.files, language);
    } else {
        const std::size_t shown = std::min(diagnostics.size(), messages_max);
        for (std::size_t i = 0; i < shown; ++i) {
            io.err << report::diagnostic_text(
                          diagnostics[i], rules.files, language, io.settings.messages)
                   << '\n';
        }
        const std::size_t rest = diagnostics.size() - shown;
        if (rest > 0) say(CliText::MoreMessages, {std::to_string(rest)}, io);
    }
    return exit_of(rules, diagnostics);
}

void say(CliText text, std::initializer_list<std::string> arguments, const commands::Io& io) {
    complain(report::cli_text(text, io.settings.language, arguments), Exit::Done, io);
}

void say(const Refused& file, const commands::Io& io) {
    say(sentence_of(file.problem), {file.path}, io);
}

Exit complain(const std::string& sentence, Exit exit, const commands::Io& io) {
    io.err << "wijkwet: " << sentence << '\n';
    return exit;
}

std::optional<Exit> refuse_unfit(const RuleSet& rules, const commands::Io& io) {
    if (!has_errors(rules.diagnostics) && rules.refused.empty()) return std::nullopt;
    return say(rules, errors_in(rules.diagnostics), io);
}

bool unfit(const char* option, const std::string& value, CliText allowed, const commands::Io& io) {
    const std::string words(report::cli_text(allowed, io.settings.language));
    say(CliText::UnfitValue, {option, value, words}, io);
    return false;
}

bool read_day(const char* option,
              const std::string& value,
              std::optional<engine::calendar::Date>& day,
              const commands::Io& io) {
    if (value.empty()) return true;
    if (const auto date = engine::calendar::parse_date(value)) {
        day = *date;
        return true;
    }
    return unfit(option, value, CliText::SomeDate, io);
}

}  // namespace cli
