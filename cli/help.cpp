#include "cli/help.h"

#include "engine/text/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace cli {
namespace {

using engine::report::cli_text;
using engine::report::CliText;
using engine::report::Language;

/// A row whose left half is wider has its right half on a line of its own.
constexpr std::size_t left_max = 36;

struct Row {
    std::string left;
    std::string_view right;
};

std::string section(CliText head, const std::vector<Row>& rows, Language language) {
    const auto fits = [](std::size_t width) { return width <= left_max; };
    std::size_t width = 0;
    for (const Row& row : rows) {
        const std::size_t its = engine::text::columns(row.left);
        if (fits(its)) width = std::max(width, its);
    }
    std::string text = '\n' + std::string(cli_text(head, language)) + ":\n";
    for (const Row& row : rows) {
        const std::size_t its = engine::text::columns(row.left);
        const std::string gap =
            fits(its) ? std::string(width - its + 2, ' ') : '\n' + std::string(width + 4, ' ');
        text += "  " + row.left + gap + std::string(row.right) + '\n';
    }
    return text;
}

std::string said(const Verb& verb, Language language) {
    if (!verb.takes.words) return std::string(verb.name);
    return std::string(verb.name) + ' ' + std::string(cli_text(*verb.takes.words, language));
}

std::vector<Row> verb_rows(Language language) {
    std::vector<Row> rows;
    for (const Verb& verb : verbs()) {
        std::string left = said(verb, language);
        if (verb.alias != verb.name) left += " (" + std::string(verb.alias) + ')';
        rows.push_back({std::move(left), cli_text(verb.help, language)});
    }
    return rows;
}

std::string shown(std::string_view names, std::string_view value) {
    std::string left(names);
    std::ranges::replace(left, ',', ' ');
    if (!value.empty()) left += ' ' + std::string(value);
    return left;
}

std::vector<Row> option_rows(const Verb* verb, Language language) {
    std::vector<Row> rows;
    if (verb != nullptr) {
        for (const OwnOption& option : verb->options) {
            rows.push_back({shown(option.name, option.value), cli_text(option.help, language)});
        }
    }
    for (const Option& option : options()) {
        rows.push_back({shown(option.names, option.value), cli_text(option.help, language)});
    }
    return rows;
}

std::vector<Row> exit_rows(Language language) {
    constexpr std::array exits{std::pair(Exit::Done, CliText::ExitDone),
                               std::pair(Exit::Findings, CliText::ExitFindings),
                               std::pair(Exit::Usage, CliText::ExitUsage),
                               std::pair(Exit::Unreadable, CliText::ExitUnreadable),
                               std::pair(Exit::NotFound, CliText::ExitNotFound),
                               std::pair(Exit::Refused, CliText::ExitRefused),
                               std::pair(Exit::Database, CliText::ExitDatabase)};
    std::vector<Row> rows;
    for (const auto& [exit, text] : exits) {
        rows.push_back({std::to_string(static_cast<int>(exit)), cli_text(text, language)});
    }
    return rows;
}

}  // namespace

std::string help_of(const Verb* verb, Language language) {
    const auto word = [&](CliText text) { return std::string(cli_text(text, language)); };
    const std::string asked = verb == nullptr ? word(CliText::VerbWord) : said(*verb, language);
    const CliText what = verb == nullptr ? CliText::Program : verb->help;
    std::string text = "wijkwet: " + word(what) + "\n\n" + word(CliText::Usage) + ": wijkwet " +
                       asked + " [" + word(CliText::OptionsWord) + "]\n";
    if (verb == nullptr) text += section(CliText::Verbs, verb_rows(language), language);
    text += section(CliText::Options, option_rows(verb, language), language);
    return text + section(CliText::ExitCodes, exit_rows(language), language);
}

}  // namespace cli
