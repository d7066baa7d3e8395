#include "cli/arguments.h"

#include "engine/base/match.h"
#include "engine/text/nearest.h"

#include <algorithm>
#include <charconv>
#include <CLI/CLI.hpp>
#include <optional>
#include <sstream>
#include <vector>

namespace cli {
namespace {

using engine::base::Result;
using engine::base::unexpected;
using engine::report::cli_text;
using engine::report::CliText;
using engine::report::Language;

constexpr int width_min = 40;
constexpr int width_max = 1000;

/// The values of the options as they were written.
struct Written {
    std::string format = "tekst";
    std::string language = "nl";
    std::string date;
    std::string rules;
    std::string dossiers;
    std::string width;
    bool detailed = false;
    bool help = false;
    bool version = false;

    /// Where the value of an option goes; nothing when the option takes none.
    std::string* value_of(std::string_view option) {
        if (option == "--formaat") return &format;
        if (option == "--taal") return &language;
        if (option == "--datum") return &date;
        if (option == "--regels") return &rules;
        if (option == "--dossiers") return &dossiers;
        if (option == "--breedte") return &width;
        return nullptr;
    }
    bool& flag_of(std::string_view option) {
        if (option == "--uitgebreid") return detailed;
        return option.starts_with("-h,") ? help : version;
    }
};

class Reader {
public:
    Reader(std::span<const std::string> arguments, const Environment& environment)
        : environment_(environment) {
        // Behind `--` stand files, whatever they are called.
        const auto mark = std::ranges::find(arguments, "--");
        const auto before = static_cast<std::size_t>(mark - arguments.begin());
        options_ = arguments.first(before);
        if (before < arguments.size()) files_ = arguments.subspan(before + 1);
        language_ = language_of(options_);
    }

    Result<Asked, std::string> run() {
        set_up();
        try {
            app_.parse(std::vector<std::string>(options_.rbegin(), options_.rend()));
        } catch (const CLI::ArgumentMismatch& error) {
            // "--taal: 1 required TEXT missing": the first word is the option.
            const std::string what = error.what();
            return wrong(CliText::MissingValue, {what.substr(0, what.find(':'))});
        } catch (const CLI::ParseError&) {
            return unexpected(not_understood());
        }
        asked_.help = written_.help;
        asked_.version = written_.version;
        if (asked_.version) return asked_;
        if (auto misfit = left_over()) return unexpected(std::move(*misfit));
        asked_.request.paths.insert(asked_.request.paths.end(), files_.begin(), files_.end());
        if (auto misfit = settle()) return unexpected(std::move(*misfit));
        return asked_;
    }

private:
    using Misfit = std::optional<std::string>;

    void set_up() {
        // What fits nowhere is kept, so that we can say it ourselves.
        app_.allow_extras()->fallthrough()->set_help_flag("");
        app_.option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
        app_.require_subcommand(0, 1);
        for (const Option& option : options()) {
            const std::string names(option.names);
            if (std::string* value = written_.value_of(option.names)) {
                app_.add_option(names, *value);
            } else {
                app_.add_flag(names, written_.flag_of(option.names));
            }
        }
        for (const Verb& verb : verbs()) {
            CLI::App* sub = app_.add_subcommand(std::string(verb.name));
            sub->alias(std::string(verb.alias));
            sub->callback([this, &verb] { asked_.verb = &verb; });
            const bool words = verb.takes.input == Input::Paths || verb.takes.input == Input::Words;
            if (words) sub->add_option("paths", asked_.request.paths);
            if (verb.takes.input == Input::Code) sub->add_option("code", asked_.request.code);
            for (const OwnOption& option : verb.options) add_to(*sub, option);
        }
    }

    void add_to(CLI::App& verb, const OwnOption& option) {
        const std::string name(option.name);
        engine::base::match(
            option.field,
            [&](bool commands::Request::*field) { verb.add_flag(name, asked_.request.*field); },
            [&](std::string commands::Request::*field) {
                verb.add_option(name, asked_.request.*field);
            },
            [&](std::vector<std::string> commands::Request::*field) {
                verb.add_option(name, asked_.request.*field)
                    ->expected(1)
                    ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
            });
    }

    std::string sentence(CliText text, std::initializer_list<std::string> arguments) const {
        return cli_text(text, language_, arguments);
    }
    tl::unexpected<std::string> wrong(CliText text,
                                      std::initializer_list<std::string> arguments) const {
        return unexpected(sentence(text, arguments));
    }

    Misfit left_over() const {
        const auto words = app_.remaining(true);
        if (words.empty()) {
            const bool takes_files = asked_.verb == nullptr ||
                                     asked_.verb->takes.input == Input::Paths ||
                                     asked_.verb->takes.input == Input::Words;
            if (takes_files || files_.empty()) return std::nullopt;
            return one_too_many(files_[0]);
        }
        const auto is_option = [](const std::string& word) { return word.starts_with('-'); };
        const auto first = std::ranges::find_if(words, is_option);
        if (asked_.verb == nullptr && !is_option(words[0])) return unknown_verb(words[0]);
        if (first != words.end()) return unknown_option(*first);
        return one_too_many(words[0]);
    }

    std::string one_too_many(const std::string& word) const {
        return sentence(CliText::OneTooMany, {word, std::string(asked_.verb->name)});
    }

    static bool is_switch(const std::string& name) {
        const auto is_it = [&](const auto& option) {
            const auto list = ',' + std::string(names_of(option)) + ',';
            return option.value.empty() && list.find(',' + name + ',') != std::string::npos;
        };
        return std::ranges::any_of(options(), is_it) ||
               std::ranges::any_of(verbs(), [&](const Verb& verb) {
                   return std::ranges::any_of(verb.options, is_it);
               });
    }
    static std::string_view names_of(const Option& option) { return option.names; }
    static std::string_view names_of(const OwnOption& option) { return option.name; }

    /// Only a value for an option that takes none is still left to go wrong.
    std::string not_understood() const {
        for (const std::string& word : options_) {
            const std::size_t at = word.find('=');
            if (!word.starts_with('-') || at == std::string::npos) continue;
            if (is_switch(word.substr(0, at))) {
                return sentence(CliText::UnneededValue, {word.substr(0, at)});
            }
        }
        return sentence(CliText::NotUnderstood, {});
    }

    std::string unknown_verb(const std::string& word) const {
        std::vector<std::string> names;
        for (const Verb& verb : verbs()) names.emplace_back(verb.name);
        for (const Verb& verb : verbs()) names.emplace_back(verb.alias);
        const auto meant = engine::text::nearest(word, names);
        if (meant) return sentence(CliText::UnknownVerbMeant, {word, *meant});
        return sentence(CliText::UnknownVerb, {word});
    }

    std::string unknown_option(const std::string& word) const {
        const std::string option = word.substr(0, word.find('='));
        std::vector<std::string> names;
        for (const Option& known : options()) {
            std::istringstream list{std::string(known.names)};
            for (std::string name; std::getline(list, name, ',');) names.push_back(name);
        }
        if (asked_.verb != nullptr) {
            for (const OwnOption& own : asked_.verb->options) names.emplace_back(own.name);
        }
        const auto meant = engine::text::nearest(option, names);
        if (meant) return sentence(CliText::UnknownOptionMeant, {option, *meant});
        if (asked_.verb == nullptr) return sentence(CliText::UnknownOption, {option});
        return sentence(CliText::UnknownOptionOf, {option, std::string(asked_.verb->name)});
    }

    Misfit unfit(const std::string& option, const std::string& value, const std::string& allowed) {
        return sentence(CliText::UnfitValue, {option, value, allowed});
    }

    Misfit settle() {
        Settings& settings = asked_.settings;
        settings.language = language_;
        settings.detailed = written_.detailed;
        if (environment_.in_is_terminal) settings.answers = environment_.in;
        asked_.rules = written_.rules;
        settings.dossiers = written_.dossiers.empty()
                                ? environment_.data_folder + "/wijkwet/dossiers.sqlite"
                                : written_.dossiers;
        const auto both = [&](const char* one, const char* other) {
            const std::string between(engine::report::or_word(language_));
            return '`' + std::string(one) + '`' + between + '`' + other + '`';
        };
        if (written_.language != "nl" && written_.language != "en") {
            return unfit("--taal", written_.language, both("nl", "en"));
        }
        if (written_.format == "json") settings.format = Format::Json;
        if (written_.format != "json" && written_.format != "tekst") {
            return unfit("--formaat", written_.format, both("tekst", "json"));
        }
        if (auto misfit = settle_day()) return misfit;
        if (auto misfit = settle_looks()) return misfit;
        return settle_input();
    }

    Misfit settle_input() {
        if (asked_.verb == nullptr || asked_.help) return std::nullopt;
        const Takes& takes = asked_.verb->takes;
        const auto& words = asked_.request.paths;
        if (takes.input == Input::Words && words.size() > takes.most) {
            return sentence(CliText::OneTooManyName, {words[takes.most]});
        }
        if (std::ranges::count(words, "") > 0) {
            return sentence(CliText::EmptyWord, {std::string(asked_.verb->name)});
        }
        const std::size_t given = words.size() + (asked_.request.code.empty() ? 0 : 1);
        if (given >= takes.least || !asked_.request.answers.empty()) return std::nullopt;
        return sentence(
            CliText::MissingInput,
            {std::string(asked_.verb->name), std::string(cli_text(*takes.words, language_))});
    }

    Misfit settle_day() {
        asked_.settings.today = environment_.today;
        asked_.settings.now = environment_.now;
        if (app_.count("--datum") == 0) return std::nullopt;
        const auto day = engine::calendar::parse_date(written_.date);
        if (!day) return unfit("--datum", written_.date, sentence(CliText::SomeDate, {}));
        asked_.settings.today = *day;
        return std::nullopt;
    }

    Misfit settle_looks() {
        Settings& settings = asked_.settings;
        const bool colour = environment_.no_color.value_or("").empty();
        settings.paint.on = colour && environment_.out_is_terminal;
        settings.messages.paint.on = colour && environment_.err_is_terminal;
        std::optional<int> width = environment_.width;
        if (app_.count("--breedte") > 0) {
            const std::string& text = written_.width;
            int number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
            if (!whole || number < width_min || number > width_max) {
                const std::string allowed = sentence(
                    CliText::SomeWidth, {std::to_string(width_min), std::to_string(width_max)});
                return unfit("--breedte", text, allowed);
            }
            width = number;
        }
        if (width) {
            settings.width = static_cast<std::size_t>(std::max(*width, width_min));
            settings.messages.columns_max = settings.width;
        }
        return std::nullopt;
    }

    std::span<const std::string> options_;
    std::span<const std::string> files_;
    const Environment& environment_;
    Language language_ = Language::Dutch;
    CLI::App app_;
    Written written_;
    Asked asked_;
};

}  // namespace

Language language_of(std::span<const std::string> arguments) {
    constexpr std::string_view option = "--taal";
    std::string_view value;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        if (word == option && i + 1 < arguments.size()) value = arguments[i + 1];
        if (word.starts_with("--taal=")) value = word.substr(option.size() + 1);
    }
    return value == "en" ? Language::English : Language::Dutch;
}

Result<Asked, std::string> read_arguments(std::span<const std::string> arguments,
                                          const Environment& environment) {
    return Reader(arguments, environment).run();
}

}  // namespace cli
