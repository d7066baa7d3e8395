/// Every kind of thing there is to say about a text, with the code that never changes.
#pragma once

#include <array>
#include <string_view>

namespace engine::text {

enum class Code {
    Unexpected,  ///< Arguments: the word (empty at the end), then what could stand there.
    ImpossibleDate,
    UnkeepableNumber,
    MixedJunction,
    TooDeep,
    BadBytes,
    MissingPeriod,
    MissingMark,  ///< Argument: the mark that could stand there.
    OpenQuote,
    WordForIndien,     ///< Argument: the word.
    ListWithWord,      ///< Argument: the word.
    MissingActor,      ///< Argument: the word that stands in that place.
    MissingTo,         ///< Argument: the state before it.
    MissingComma,      ///< Argument: the word it stands before.
    UnquotedName,      ///< Arguments: the name, what is declared by it.
    QuotedName,        ///< Argument: the name.
    UnknownName,       ///< Arguments: the name, the nearest known one (or empty).
    AmbiguousName,     ///< Arguments: the name, two readings.
    DuplicateName,     ///< Arguments: the name. Related: the first.
    UnknownSubject,    ///< Arguments: the name, the nearest (or empty).
    UnknownOrgan,      ///< Arguments: the name, the nearest (or empty).
    UnknownType,       ///< Arguments: the name, the nearest (or empty).
    UnknownChoice,     ///< Arguments: the word, name of the choices, the nearest (or empty).
    NotVisible,        ///< Arguments: the name, the title that has it, `begrippen` or `regeling`.
    MissingUse,        ///< Arguments: the title, the nearest (or empty).
    CyclicUse,         ///< Argument: the chain of titles.
    UnusedName,        ///< Argument: the name. A warning.
    WrongDeterminer,   ///< Arguments: the name, `de` or `het` as elsewhere. A warning.
    UnknownJudgement,  ///< Arguments: the name, the nearest (or empty).
    NotAValue,         ///< Argument: the part that has facts (empty when none was said).
    ChoiceAlone,       ///< Arguments: the word, the choices it is one of.
    LacksInRule,
    TooManyFacts,     ///< Argument: the subject.
    PartOfItself,     ///< Argument: the chain of concepts.
    TypeMismatch,     ///< Arguments: the two types.
    PeriodMismatch,   ///< Arguments: the two types.
    UnitMismatch,     ///< Arguments: the two types.
    NotOrdered,       ///< Argument: the type.
    NotYesNo,         ///< Argument: the type.
    CannotCalculate,  ///< Arguments: the two types.
    ProductOfUnknowns,
    RoundingNeeded,
    RoundingUnfit,  ///< Argument: the type.
    DivisionByZero,
    ConstantOverflow,
    OutsideRange,  ///< Arguments: the value, the least, the most.
    EmptyRange,
    NotOptional,    ///< Argument: the fact.
    AlwaysSame,     ///< Argument: `true` or `false`. A warning.
    JudgedByOther,  ///< Arguments: the judgement, who judges, who was named.
    NeedsCalendar,
    WrongValueType,  ///< Arguments: the type demanded, the type found.
    NoSuchUnit,      ///< Argument: the type.
    NoHead,
    SecondHead,
    OutOfPlace,
    OutsideArticle,
    UnitTwice,   ///< Argument: the place. Related: the first.
    VersionGap,  ///< Arguments: the place, the first day, the last day.
    EmptyPeriod,
    NeverInForce,       ///< Argument: the place. A warning.
    UnknownPlace,       ///< Arguments: the reference, the regulation.
    UnknownRegulation,  ///< Arguments: the name, the nearest (or empty).
    NothingToDisapply,  ///< Argument: the reference.
    ExceptionToItself,
    TyingExceptions,   ///< Argument: the name. Related: the other.
    CyclicDefinition,  ///< Argument: the chain of names and places.
    MarkOutOfOrder,    ///< Arguments: the mark, the one expected.
    NumberOutOfOrder,  ///< Arguments: the place, the one before. A warning.
    FillingsOverlap,   ///< Argument: the parameter.
    FillingsGap,       ///< Arguments: the parameter, the first day, the last day.
    NotDefinedThere,   ///< Arguments: the name, the reference.
    DefinedTwice,      ///< Argument: the name. Related: the first.
    NothingToMend,     ///< Argument: the subject. A warning.
    HeadLineTwice,     ///< Argument: the line.
    TableGap,          ///< Argument: a case without answer.
    TableOverlap,      ///< Arguments: two rows, a case that both answer.
    TableWidth,        ///< Arguments: the cells, the columns.
    TableResult,       ///< Arguments: the head of the last column, the name of the table.
    OtherUnfit,
    EmptyRow,
    NoRows,
    TableUnbounded,  ///< Argument: the column.
    BrokenJson,
    UnknownField,   ///< Arguments: the field, the nearest (or empty).
    WrongJsonType,  ///< Arguments: the field, the type demanded.
    MissingUnit,    ///< Arguments: the field, the type demanded.
    FactTwice,      ///< Argument: the fact. Related: the first.
    NotAGivenFact,  ///< Argument: the name.
    NotAStatement,
    ReasonsMissing,  ///< Argument: the judgement, or what was set aside.
    DateMissing,
    NoSuchDay,        ///< Argument: the field.
    NothingExpected,  ///< Argument: the example.
    JsonTooDeep,
    SubjectMissing,
    RegulationMissing,
    NotToSetAside,          ///< Arguments: the reference, what may be and by whom (or empty).
    NoWholeRule,            ///< Argument: the reference.
    UnknownState,           ///< Arguments: the name, the nearest (or empty).
    UnknownStep,            ///< Arguments: the name, the nearest (or empty).
    UnknownTerm,            ///< Arguments: the name, the nearest (or empty).
    UnknownMoment,          ///< Arguments: the name, the nearest (or empty).
    UnknownActor,           ///< Arguments: the name, the nearest (or empty).
    UnknownCalendar,        ///< Arguments: the name, the nearest (or empty).
    UnknownProcedure,       ///< Arguments: the name, the nearest (or empty).
    NoBegin,                ///< Argument: the procedure.
    TwoBegins,              ///< Argument: the procedure. Related: the first.
    StateUnreachable,       ///< Argument: the state.
    StateWithoutWayOut,     ///< Argument: the state.
    StepFromEnd,            ///< Arguments: the step, the state.
    TwoProcedures,          ///< Argument: the subject. Related: the first.
    NoCharacter,            ///< Argument: the procedure.
    NoApplicant,            ///< Argument: the procedure.
    NoDecision,             ///< Arguments: the procedure, a step to an end.
    DecisionWithoutRemedy,  ///< Argument: the step.
    RefusalWithoutReasons,  ///< Argument: the step. A warning.
    PartTwice,              ///< Argument: the word it begins with. Related: the first.
    OutcomeOutsideStep,
    OutcomeWithOr,
    TermWithoutStart,       ///< Argument: the term.
    TermWithoutEnd,         ///< Argument: the term.
    SilenceWithoutTerm,     ///< Argument: the step.
    SilenceElsewhere,       ///< Arguments: the term, the step.
    RequestWithoutTerm,     ///< Arguments: the step, the term, the step that answers.
    NeverResumed,           ///< Arguments: the step, the term.
    NeverSuspended,         ///< Arguments: the step, the term.
    NoWorkingDays,          ///< Argument: the term.
    ExtensionWithoutLimit,  ///< Argument: the term.
};

enum class Severity {
    Error,
    Warning,  ///< The text can be used as it is.
};

struct CodeEntry {
    Code code = Code::Unexpected;
    std::string_view name;  ///< As people see it.
    Severity severity = Severity::Error;
};

/// In the order of the enumeration.
inline constexpr std::array codes{
    CodeEntry{Code::Unexpected, "WT0101"},
    CodeEntry{Code::ImpossibleDate, "WT0102"},
    CodeEntry{Code::UnkeepableNumber, "WT0103"},
    CodeEntry{Code::MixedJunction, "WT0104"},
    CodeEntry{Code::TooDeep, "WT0105"},
    CodeEntry{Code::BadBytes, "WT0106"},
    CodeEntry{Code::MissingPeriod, "WT0107"},
    CodeEntry{Code::MissingMark, "WT0108"},
    CodeEntry{Code::OpenQuote, "WT0109"},
    CodeEntry{Code::WordForIndien, "WT0110"},
    CodeEntry{Code::ListWithWord, "WT0111"},
    CodeEntry{Code::MissingActor, "WT0112"},
    CodeEntry{Code::MissingTo, "WT0113"},
    CodeEntry{Code::MissingComma, "WT0114"},
    CodeEntry{Code::UnquotedName, "WT0115"},
    CodeEntry{Code::QuotedName, "WT0116"},
    CodeEntry{Code::UnknownName, "WT0201"},
    CodeEntry{Code::AmbiguousName, "WT0202"},
    CodeEntry{Code::DuplicateName, "WT0203"},
    CodeEntry{Code::UnknownSubject, "WT0204"},
    CodeEntry{Code::UnknownOrgan, "WT0205"},
    CodeEntry{Code::UnknownType, "WT0206"},
    CodeEntry{Code::UnknownChoice, "WT0207"},
    CodeEntry{Code::NotVisible, "WT0208"},
    CodeEntry{Code::MissingUse, "WT0209"},
    CodeEntry{Code::CyclicUse, "WT0210"},
    CodeEntry{Code::UnusedName, "WT0211", Severity::Warning},
    CodeEntry{Code::WrongDeterminer, "WT0212", Severity::Warning},
    CodeEntry{Code::UnknownJudgement, "WT0213"},
    CodeEntry{Code::NotAValue, "WT0215"},
    CodeEntry{Code::ChoiceAlone, "WT0216"},
    CodeEntry{Code::LacksInRule, "WT0217"},
    CodeEntry{Code::TooManyFacts, "WT0218"},
    CodeEntry{Code::PartOfItself, "WT0214"},
    CodeEntry{Code::TypeMismatch, "WT0301"},
    CodeEntry{Code::PeriodMismatch, "WT0302"},
    CodeEntry{Code::UnitMismatch, "WT0303"},
    CodeEntry{Code::NotOrdered, "WT0304"},
    CodeEntry{Code::NotYesNo, "WT0305"},
    CodeEntry{Code::CannotCalculate, "WT0306"},
    CodeEntry{Code::ProductOfUnknowns, "WT0307"},
    CodeEntry{Code::RoundingNeeded, "WT0308"},
    CodeEntry{Code::RoundingUnfit, "WT0309"},
    CodeEntry{Code::DivisionByZero, "WT0310"},
    CodeEntry{Code::ConstantOverflow, "WT0311"},
    CodeEntry{Code::OutsideRange, "WT0312"},
    CodeEntry{Code::EmptyRange, "WT0313"},
    CodeEntry{Code::NotOptional, "WT0314"},
    CodeEntry{Code::AlwaysSame, "WT0315", Severity::Warning},
    CodeEntry{Code::JudgedByOther, "WT0316"},
    CodeEntry{Code::NeedsCalendar, "WT0317"},
    CodeEntry{Code::WrongValueType, "WT0318"},
    CodeEntry{Code::NoSuchUnit, "WT0319"},
    CodeEntry{Code::NoHead, "WT0401"},
    CodeEntry{Code::SecondHead, "WT0402"},
    CodeEntry{Code::OutOfPlace, "WT0403"},
    CodeEntry{Code::OutsideArticle, "WT0404"},
    CodeEntry{Code::UnitTwice, "WT0405"},
    CodeEntry{Code::VersionGap, "WT0406"},
    CodeEntry{Code::EmptyPeriod, "WT0407"},
    CodeEntry{Code::NeverInForce, "WT0408", Severity::Warning},
    CodeEntry{Code::UnknownPlace, "WT0409"},
    CodeEntry{Code::UnknownRegulation, "WT0410"},
    CodeEntry{Code::NothingToDisapply, "WT0411"},
    CodeEntry{Code::ExceptionToItself, "WT0412"},
    CodeEntry{Code::TyingExceptions, "WT0413"},
    CodeEntry{Code::CyclicDefinition, "WT0414"},
    CodeEntry{Code::MarkOutOfOrder, "WT0415"},
    CodeEntry{Code::NumberOutOfOrder, "WT0416", Severity::Warning},
    CodeEntry{Code::FillingsOverlap, "WT0417"},
    CodeEntry{Code::FillingsGap, "WT0418"},
    CodeEntry{Code::NotDefinedThere, "WT0419"},
    CodeEntry{Code::DefinedTwice, "WT0420"},
    CodeEntry{Code::NothingToMend, "WT0421", Severity::Warning},
    CodeEntry{Code::HeadLineTwice, "WT0422"},
    CodeEntry{Code::TableGap, "WT0501"},
    CodeEntry{Code::TableOverlap, "WT0502"},
    CodeEntry{Code::TableWidth, "WT0503"},
    CodeEntry{Code::TableResult, "WT0504"},
    CodeEntry{Code::OtherUnfit, "WT0505"},
    CodeEntry{Code::EmptyRow, "WT0506"},
    CodeEntry{Code::NoRows, "WT0507"},
    CodeEntry{Code::TableUnbounded, "WT0508"},
    CodeEntry{Code::BrokenJson, "WT0601"},
    CodeEntry{Code::UnknownField, "WT0602"},
    CodeEntry{Code::WrongJsonType, "WT0603"},
    CodeEntry{Code::MissingUnit, "WT0604"},
    CodeEntry{Code::FactTwice, "WT0605"},
    CodeEntry{Code::NotAGivenFact, "WT0606"},
    CodeEntry{Code::NotAStatement, "WT0607"},
    CodeEntry{Code::ReasonsMissing, "WT0608"},
    CodeEntry{Code::DateMissing, "WT0609"},
    CodeEntry{Code::NoSuchDay, "WT0610"},
    CodeEntry{Code::NothingExpected, "WT0611"},
    CodeEntry{Code::JsonTooDeep, "WT0612"},
    CodeEntry{Code::SubjectMissing, "WT0613"},
    CodeEntry{Code::RegulationMissing, "WT0614"},
    CodeEntry{Code::NotToSetAside, "WT0615"},
    CodeEntry{Code::NoWholeRule, "WT0616"},
    CodeEntry{Code::UnknownState, "WT0701"},
    CodeEntry{Code::UnknownStep, "WT0702"},
    CodeEntry{Code::UnknownTerm, "WT0703"},
    CodeEntry{Code::UnknownMoment, "WT0704"},
    CodeEntry{Code::UnknownActor, "WT0705"},
    CodeEntry{Code::UnknownCalendar, "WT0706"},
    CodeEntry{Code::UnknownProcedure, "WT0707"},
    CodeEntry{Code::NoBegin, "WT0708"},
    CodeEntry{Code::TwoBegins, "WT0709"},
    CodeEntry{Code::StateUnreachable, "WT0710"},
    CodeEntry{Code::StateWithoutWayOut, "WT0711"},
    CodeEntry{Code::StepFromEnd, "WT0712"},
    CodeEntry{Code::TwoProcedures, "WT0713"},
    CodeEntry{Code::NoCharacter, "WT0714"},
    CodeEntry{Code::NoApplicant, "WT0715"},
    CodeEntry{Code::NoDecision, "WT0716"},
    CodeEntry{Code::DecisionWithoutRemedy, "WT0717"},
    CodeEntry{Code::RefusalWithoutReasons, "WT0718", Severity::Warning},
    CodeEntry{Code::PartTwice, "WT0719"},
    CodeEntry{Code::OutcomeOutsideStep, "WT0720"},
    CodeEntry{Code::OutcomeWithOr, "WT0721"},
    CodeEntry{Code::TermWithoutStart, "WT0722"},
    CodeEntry{Code::TermWithoutEnd, "WT0723"},
    CodeEntry{Code::SilenceWithoutTerm, "WT0724"},
    CodeEntry{Code::SilenceElsewhere, "WT0725"},
    CodeEntry{Code::RequestWithoutTerm, "WT0726"},
    CodeEntry{Code::NeverResumed, "WT0727"},
    CodeEntry{Code::NeverSuspended, "WT0728"},
    CodeEntry{Code::NoWorkingDays, "WT0729"},
    CodeEntry{Code::ExtensionWithoutLimit, "WT0730"},
};

constexpr std::string_view name_of(Code code) {
    return codes.at(static_cast<std::size_t>(code)).name;
}

constexpr Severity severity_of(Code code) {
    return codes.at(static_cast<std::size_t>(code)).severity;
}

}  // namespace engine::text
