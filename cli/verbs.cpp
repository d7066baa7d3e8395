#include "cli/verbs.h"

#include <array>

namespace cli {
namespace {

using engine::report::CliText;

constexpr std::array format_options{
    OwnOption{"--schrijf", "", CliText::WriteHelp, &commands::Request::write},
};

constexpr std::array assess_options{
    OwnOption{"--waarom", "", CliText::WhyHelp, &commands::Request::steps},
};

constexpr std::array schema_options{
    OwnOption{"--onderwerp", "NAAM", CliText::SubjectHelp, &commands::Request::subject},
};

constexpr std::array term_options{
    OwnOption{"--vanaf", "DATUM", CliText::StartHelp, &commands::Request::start},
    OwnOption{"--duur", "DUUR", CliText::DurationHelp, &commands::Request::duration},
    OwnOption{"--dag-telt-mee", "", CliText::StartCountsHelp, &commands::Request::start_counts},
    OwnOption{"--terug", "", CliText::BackwardHelp, &commands::Request::backward},
    OwnOption{"--kalender", "NAAM", CliText::CalendarHelp, &commands::Request::calendar},
    OwnOption{"--opgeschort", "VAN..TOT", CliText::SuspendedHelp, &commands::Request::suspended},
    OwnOption{"--verlengd", "DUUR", CliText::ExtendedHelp, &commands::Request::extended},
};

constexpr std::array file_options{
    OwnOption{"--antwoorden", "BESTAND", CliText::AnswersHelp, &commands::Request::answers},
    OwnOption{"--onderwerp", "NAAM", CliText::SubjectHelp, &commands::Request::subject},
};

constexpr std::array status_options{
    OwnOption{"--te-laat", "", CliText::LateHelp, &commands::Request::late},
    OwnOption{"--bekend-op", "DATUM", CliText::KnownOnHelp, &commands::Request::known_on},
};

constexpr std::array step_options{
    OwnOption{"--door", "WIE", CliText::ActorHelp, &commands::Request::actor},
    OwnOption{"--op", "DATUM", CliText::DayHelp, &commands::Request::day},
    OwnOption{"--gegeven", "ZIN", CliText::FactsHelp, &commands::Request::facts},
    OwnOption{"--met", "BESTAND", CliText::WithHelp, &commands::Request::with},
    OwnOption{"--reden", "TEKST", CliText::ReasonHelp, &commands::Request::reason},
    OwnOption{"--verlenging", "DUUR", CliText::ExtensionHelp, &commands::Request::extension},
    OwnOption{"--in-overleg", "", CliText::AgreedHelp, &commands::Request::agreed},
};

constexpr std::array sketch_options{
    OwnOption{"--procedure", "NAAM", CliText::ProcedureHelp, &commands::Request::procedure},
    OwnOption{"--als", "tekst|mermaid|dot|svg", CliText::FormHelp, &commands::Request::form},
};

constexpr std::array letter_options{
    OwnOption{"--als", "markdown|fodt", CliText::LetterFormHelp, &commands::Request::form},
};

constexpr std::array dossier_options{
    OwnOption{"--bekend-op", "DATUM", CliText::KnownOnHelp, &commands::Request::known_on},
};

constexpr Takes files{Input::Paths, CliText::FilesWord, 1};
constexpr Takes code{Input::Code, CliText::CodeWord, 1, 1};
constexpr Takes any_numbers{Input::Words, CliText::NumbersWord};
constexpr Takes number_and_step{Input::Words, CliText::StepWords, 2, 2};
constexpr Takes number_and_kind{Input::Words, CliText::LetterWords, 2, 2};
constexpr Takes deed{Input::Words, CliText::RecordWords, 1};
constexpr Takes day_and_duration{Input::Nothing, CliText::TermWords};

constexpr std::array all_verbs{
    Verb{"controleer", "check", CliText::CheckHelp, files, commands::check, {}},
    Verb{"toets", "assess", CliText::AssessHelp, files, commands::assess, assess_options},
    Verb{"proef", "test", CliText::TrialHelp, files, commands::trial, {}},
    Verb{"opmaak", "format", CliText::FormatHelp, files, commands::format, format_options},
    Verb{"schema", "schema", CliText::SchemaHelp, files, commands::schema, schema_options},
    Verb{"termijn", "deadline", CliText::TermHelp, day_and_duration, commands::term, term_options},
    Verb{"dien-in", "file", CliText::FileHelp, files, commands::file_request, file_options},
    Verb{"status", "status", CliText::StatusHelp, any_numbers, commands::status, status_options},
    Verb{"stap", "step", CliText::StepHelp, number_and_step, commands::step, step_options},
    Verb{"agenda", "agenda", CliText::AgendaHelp, any_numbers, commands::agenda, {}},
    Verb{"brief", "letter", CliText::LetterHelp, number_and_kind, commands::letter, letter_options},
    Verb{"schets", "sketch", CliText::SketchHelp, files, commands::sketch, sketch_options},
    Verb{"dossier", "record", CliText::DossierHelp, deed, commands::dossier, dossier_options},
    Verb{"verklaar", "explain", CliText::ExplainHelp, code, commands::explain, {}},
};

constexpr std::array all_options{
    Option{"--formaat", "tekst|json", CliText::FormatOption},
    Option{"--taal", "nl|en", CliText::LanguageOption},
    Option{"--datum", "DATUM", CliText::DateOption},
    Option{"--regels", "MAP", CliText::RulesOption},
    Option{"--dossiers", "BESTAND", CliText::DossiersOption},
    Option{"--breedte", "N", CliText::WidthOption},
    Option{"--uitgebreid", "", CliText::DetailedOption},
    Option{"-h,--hulp,--help", "", CliText::HelpOption},
    Option{"--versie,--version", "", CliText::VersionOption},
};

}  // namespace

std::span<const Verb> verbs() {
    return all_verbs;
}

std::span<const Option> options() {
    return all_options;
}

}  // namespace cli
