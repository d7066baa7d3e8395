#include "engine/report/words_cli.h"

#include <array>
#include <vector>

namespace engine::report {
namespace {

struct Entry {
    CliText text = CliText::Note;
    std::string_view dutch;
    std::string_view english;
};

constexpr std::array catalogue{
    Entry{CliText::Note, "let op", "note"},
    Entry{CliText::Earlier, "eerder hier", "earlier here"},
    Entry{CliText::Program,
          "regelingen in Wijktaal controleren, en verzoeken en ontwerpen toetsen",
          "checks regulations in Wijktaal, and judges requests and drafts"},
    Entry{CliText::Usage, "Gebruik", "Usage"},
    Entry{CliText::VerbWord, "OPDRACHT", "VERB"},
    Entry{CliText::OptionsWord, "OPTIES", "OPTIONS"},
    Entry{CliText::FilesWord, "BESTAND…", "FILE…"},
    Entry{CliText::CodeWord, "CODE", "CODE"},
    Entry{CliText::Verbs, "Opdrachten", "Verbs"},
    Entry{CliText::Options, "Opties", "Options"},
    Entry{CliText::ExitCodes, "Afloop", "Exit codes"},
    Entry{CliText::CheckHelp,
          "meldt elke fout in regelbestanden",
          "reports every mistake in rule files"},
    Entry{CliText::AssessHelp,
          "beoordeelt een verzoek, of een ontwerp van een regeling, naar wat geldt",
          "judges a request, or a draft regulation, by what is in force"},
    Entry{CliText::TrialHelp,
          "probeert de voorbeelden bij regelingen uit",
          "tries out the worked examples of regulations"},
    Entry{CliText::FormatHelp,
          "toont regelbestanden in de vaste opmaak",
          "shows rule files in their fixed layout"},
    Entry{CliText::SchemaHelp,
          "toont hoe een verzoek in JSON eruitziet, als JSON Schema",
          "shows what a request in JSON looks like, as JSON Schema"},
    Entry{CliText::ExplainHelp,
          "legt de code van een melding uit, zoals WT0101",
          "explains the code of a message, such as WT0101"},
    Entry{CliText::WriteHelp,
          "schrijft het resultaat in het bestand zelf",
          "writes the result into the file itself"},
    Entry{CliText::WhyHelp,
          "toont bij elke bevinding waar zij op berust",
          "shows what each finding rests on"},
    Entry{CliText::SubjectHelp,
          "het onderwerp van het verzoek, als er meer zijn",
          "the subject of the request, when there are several"},
    Entry{CliText::FormatOption,
          "hoe het antwoord eruitziet; zonder deze optie tekst",
          "what the answer looks like; text without this option"},
    Entry{CliText::LanguageOption,
          "de taal van het antwoord; zonder deze optie nl",
          "the language of the answer; nl without this option"},
    Entry{CliText::DateOption,
          "de dag die als vandaag geldt, zoals 2026-03-03",
          "the day that counts as today, such as 2026-03-03"},
    Entry{CliText::RulesOption,
          "de map met de regelbibliotheek; anders die van WIJKWET_REGELS",
          "the folder of the rule library; otherwise that of WIJKWET_REGELS"},
    Entry{CliText::WidthOption,
          "hoeveel tekens er op een regel passen",
          "how many characters fit on a line"},
    Entry{CliText::DetailedOption,
          "vertelt onderweg wat er gelezen wordt",
          "tells on the way what is read"},
    Entry{CliText::HelpOption, "deze hulp", "this help"},
    Entry{CliText::VersionOption, "welke versie dit is", "which version this is"},
    Entry{CliText::ExitDone, "in orde", "in order"},
    Entry{CliText::ExitFindings,
          "er zijn fouten gevonden, of er staat nog iets in de weg",
          "mistakes were found, or something stands in the way"},
    Entry{CliText::ExitUsage, "de opdracht klopt niet", "the command line makes no sense"},
    Entry{CliText::ExitUnreadable,
          "een bestand kan niet worden gelezen of geschreven, of er valt niets te beoordelen",
          "a file cannot be read or written, or holds nothing to judge"},
    Entry{CliText::ExitNotFound, "wat gevraagd wordt, bestaat niet", "there is no such thing"},
    Entry{CliText::UnknownVerb,
          "`{0}` is geen opdracht; zie --hulp",
          "`{0}` is not a verb; see --help"},
    Entry{CliText::UnknownVerbMeant,
          "`{0}` is geen opdracht; bedoelde u `{1}`?",
          "`{0}` is not a verb; did you mean `{1}`?"},
    Entry{CliText::UnknownOption,
          "`{0}` is geen optie; zie --hulp",
          "`{0}` is not an option; see --help"},
    Entry{CliText::UnknownOptionMeant,
          "`{0}` is geen optie; bedoelde u `{1}`?",
          "`{0}` is not an option; did you mean `{1}`?"},
    Entry{CliText::UnfitValue,
          "`{0}` kan niet `{1}` zijn, wel {2}",
          "`{0}` cannot be `{1}`, only {2}"},
    Entry{CliText::MissingValue, "achter `{0}` ontbreekt een waarde", "`{0}` lacks a value"},
    Entry{CliText::MissingInput,
          "achter `{0}` ontbreekt {1}; zie --hulp",
          "`{0}` lacks {1}; see --help"},
    Entry{CliText::OneTooMany,
          "`{0}` is een woord te veel; zie --hulp",
          "`{0}` is a word too many; see --help"},
    Entry{CliText::NotUnderstood,
          "deze opdracht is niet te begrijpen; zie --hulp",
          "this command line cannot be understood; see --help"},
    Entry{CliText::SomeDate,
          "een dag zoals `3 maart 2026` of `2026-03-03`",
          "a day such as `3 maart 2026` or `2026-03-03`"},
    Entry{CliText::SomeWidth, "een getal van {0} tot en met {1}", "a number from {0} to {1}"},
    Entry{CliText::Missing, "{0}: bestaat niet", "{0}: does not exist"},
    Entry{CliText::DanglingLink,
          "{0}: verwijst naar een bestand dat niet bestaat",
          "{0}: links to a file that does not exist"},
    Entry{CliText::NotAFile, "{0}: is geen gewoon bestand", "{0}: is not an ordinary file"},
    Entry{CliText::Unreadable, "{0}: kan niet worden gelezen", "{0}: cannot be read"},
    Entry{CliText::NotText,
          "{0}: is geen leesbare tekst in UTF-8",
          "{0}: is not a readable text in UTF-8"},
    Entry{CliText::NoRuleFiles, "{0}: bevat geen regelbestanden", "{0}: holds no rule files"},
    Entry{CliText::NoFolder, "{0}: is geen map", "{0}: is not a folder"},
    Entry{CliText::Skipped, "{0} (overgeslagen)", "{0} (skipped)"},
    Entry{CliText::MoreMessages,
          "en nog {0} meldingen; herstel eerst deze",
          "and {0} more messages; mend these first"},
    Entry{CliText::CannotWrite, "{0}: kan niet worden geschreven", "{0}: cannot be written"},
    Entry{CliText::AllRead, "{0} gelezen, geen fouten gevonden", "{0} read, no mistakes found"},
    Entry{CliText::UnknownCode,
          "`{0}` is geen code van een melding",
          "`{0}` is not the code of a message"},
    Entry{CliText::NothingToJudge,
          "{0}: bevat geen verzoek en geen verordening om te beoordelen",
          "{0}: holds no request and no ordinance to judge"},
    Entry{CliText::NoSubject,
          "{0}: kent geen onderwerp voor een verzoek",
          "{0}: knows no subject for a request"},
    Entry{CliText::ManySubjects,
          "{0}: kent meer onderwerpen; kies met `--onderwerp` uit {1}",
          "{0}: knows several subjects; choose with `--onderwerp` from {1}"},
    Entry{CliText::RulesFrom, "regelbibliotheek: {0}", "rule library: {0}"},
    Entry{CliText::NoRules, "geen regelbibliotheek", "no rule library"},
    Entry{CliText::ReadFile, "gelezen: {0} ({1} bytes)", "read: {0} ({1} bytes)"},
    Entry{CliText::FilesRead,
          "bestanden: {0} gelezen, waarvan {1} gegeven",
          "files: {0} read, of which {1} given"},
    Entry{CliText::StageTook, "{0}: {1} ms", "{0}: {1} ms"},
    Entry{CliText::LoadStage, "lezen", "reading"},
    Entry{CliText::WholeStage, "alles", "everything"},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        if (catalogue.at(i).text != static_cast<CliText>(i)) return false;
    }
    return true;
}
static_assert(in_order());

}  // namespace

std::string_view cli_text(CliText text, Language language) {
    const Entry& entry = catalogue.at(static_cast<std::size_t>(text));
    return language == Language::Dutch ? entry.dutch : entry.english;
}

std::string cli_text(CliText text,
                     Language language,
                     std::initializer_list<std::string> arguments) {
    return filled(cli_text(text, language), std::vector(arguments));
}

}  // namespace engine::report
