/// What the command line itself says: help, wrong use, files that cannot be read.
#pragma once

#include "engine/report/sentence.h"
#include "engine/report/words.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace engine::report {

enum class CliText {
    // Beside diagnostics.
    Note,     ///< Before a warning.
    Earlier,  ///< Before another place of the same.

    // Help.
    Program,
    Usage,
    VerbWord,
    OptionsWord,
    FilesWord,
    CodeWord,
    FileWord,
    NumberWord,
    NumbersWord,
    StepWords,
    LetterWords,
    RecordWords,
    TermWords,
    Verbs,
    Options,
    ExitCodes,
    CheckHelp,
    AssessHelp,
    TrialHelp,
    FormatHelp,
    SchemaHelp,
    TermHelp,
    FileHelp,
    StatusHelp,
    StepHelp,
    AgendaHelp,
    LetterHelp,
    SketchHelp,
    DossierHelp,
    ExplainHelp,
    WriteHelp,
    WhyHelp,
    SubjectHelp,
    StartHelp,
    DurationHelp,
    StartCountsHelp,
    BackwardHelp,
    CalendarHelp,
    SuspendedHelp,
    ExtendedHelp,
    AnswersHelp,
    LateHelp,
    KnownOnHelp,
    ActorHelp,
    DayHelp,
    FactsHelp,
    WithHelp,
    ReasonHelp,
    ExtensionHelp,
    AgreedHelp,
    ProcedureHelp,
    FormHelp,
    LetterFormHelp,
    FormatOption,
    LanguageOption,
    DateOption,
    RulesOption,
    DossiersOption,
    WidthOption,
    DetailedOption,
    HelpOption,
    VersionOption,
    ExitDone,
    ExitFindings,
    ExitUsage,
    ExitUnreadable,
    ExitNotFound,
    ExitRefused,
    ExitDatabase,

    // Wrong use.
    UnknownVerb,         ///< Argument: the word.
    UnknownVerbMeant,    ///< Arguments: the word, the nearest verb.
    UnknownOption,       ///< Argument: the option.
    UnknownOptionOf,     ///< Arguments: the option, the verb.
    UnknownOptionMeant,  ///< Arguments: the option, the nearest.
    UnfitValue,          ///< Arguments: the option, the value, what it takes.
    MissingValue,        ///< Argument: the option.
    MissingInput,        ///< Arguments: the verb, what it needs.
    OneTooMany,          ///< Arguments: the word, the verb.
    OneTooManyName,      ///< The same where names are given, which may hold spaces.
    EmptyWord,           ///< Argument: the verb.
    UnneededValue,       ///< Argument: the option.
    NotUnderstood,
    SomeDate,   ///< What `--datum` takes.
    SomeWidth,  ///< What `--breedte` takes.
    SomeDuration,
    SomeCalendar,
    SomeDays,  ///< What `--opgeschort` takes.

    // Files; `{0}` is the path.
    Missing,
    DanglingLink,
    NotAFile,
    Unreadable,
    NotText,
    NoRuleFiles,
    NoFolder,
    Skipped,       ///< Argument: the sentence about the file.
    MoreMessages,  ///< Argument: how many.
    CannotWrite,

    // Results.
    AllRead,         ///< Argument: how many files.
    UnknownCode,     ///< Argument: the code.
    NothingToJudge,  ///< Argument: the file.
    NoSubject,       ///< Argument: the file.
    ManySubjects,    ///< Arguments: the file, the subjects.

    // With `--uitgebreid`.
    RulesFrom,  ///< Argument: the folder.
    NoRules,
    ReadFile,   ///< Arguments: the path, how many bytes.
    FilesRead,  ///< Arguments: how many were read, given.
    StageTook,  ///< Arguments: the stage, milliseconds.
    LoadStage,
    WholeStage,
};

std::string_view cli_text(CliText text, Language language);

/// The same with its arguments filled in.
std::string cli_text(CliText text, Language language, std::initializer_list<std::string> arguments);

}  // namespace engine::report
