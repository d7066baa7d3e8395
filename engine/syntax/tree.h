/// A Wijktaal text as a tree: what was written, not yet what it means.
/// Nodes are plain data. A stage that knows more about a node keeps that in a table of its own.
#pragma once

#include "engine/syntax/cases.h"
#include "engine/syntax/procedure.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace engine::syntax {

// ---- blocks: everything a document is a row of --------------------------------------------------

struct TermsHead {
    Quoted title;
};
struct RegulationHead {
    Quoted title;
    std::optional<Quoted> abbreviation;
};
/// `vervolg op regeling "…"`: this file goes on with that regulation.
struct ContinuationHead {
    Quoted regulation;
};
struct ExamplesHead {
    Quoted regulation;
};
struct RequestHead {
    Quoted title;
};
struct KindLine {
    Name kind;
};
struct IdentifierLine {
    Quoted identifier;
    bool quoted = false;
};
struct AdoptedLine {
    Name organ;
    std::optional<Quoted> of;
    bool quoted = false;
};
struct BasisLine {
    Reference basis;
};
struct FollowsLine {
    Quoted model;
};
struct Use {
    bool terms = false;  ///< Of begrippen; otherwise of a regeling.
    Quoted title;
};
struct UsesLine {
    std::vector<Use> uses;
};
struct ValidLine {
    calendar::Period period;
};
struct SourceLine {
    std::vector<Quoted> sources;
};
struct RegulatesLine {
    std::vector<Name> subjects;
};
/// `hoofdstuk 2 "…"`, `artikel 4 "…"`, `lid 1`.
struct Heading {
    enum class Level { Chapter, Article, Paragraph };
    Level level = Level::Article;
    Span number_span;
    std::string number;
    std::optional<Quoted> title;
    calendar::Period period;
};
/// One line of the text of the law, without its `>`.
struct TextLine {
    std::string text;
};
struct Organ {
    Quoted name;
    std::optional<Quoted> meaning;
};
struct Choice {
    Span span;
    Quoted name;
    std::optional<Quoted> meaning;
};
struct ChoiceConcept {
    Quoted name;
    std::vector<Choice> choices;
};
/// `- "naam": tekst, vraag "…"` or `- een rechtsvorm`: then `name` is empty and the type is Named.
struct Field {
    Span span;
    std::optional<Quoted> name;
    TypeName type;
    Remarks remarks;
};
struct RecordConcept {
    Quoted name;
    std::vector<Field> fields;
};
/// `gegeven "…" van een uitdaging: ja/nee`.
struct Fact {
    Quoted name;
    Name subject;
    TypeName type;
    Remarks remarks;
};
struct Filling {
    Span span;
    ExpressionId value;
    calendar::Period period;
};
struct Parameter {
    Quoted name;
    TypeName type;
    std::optional<ExpressionId> least;  ///< Both or neither.
    std::optional<ExpressionId> most;
    std::optional<ExpressionId> standard;
    std::vector<Filling> fillings;
    std::optional<Quoted> reason;
    std::optional<Quoted> explanation;
};
/// `invulpunt "…" van Awb artikel 4, ingevuld met …`: a parameter of another regulation.
struct FillsIn {
    Quoted name;
    Reference place;
    std::vector<Filling> fillings;
    std::optional<Quoted> reason;
};
struct Judgement {
    Quoted name;
    Name subject;
    TypeName type;
    std::optional<Name> organ;
    bool with_reasons = false;
    std::optional<Quoted> question;
    std::optional<Quoted> explanation;
};

struct AnyCell {};
struct OtherCell {};
struct BoundCell {
    Comparator comparator = Comparator::AtLeast;
    bool sign = false;  ///< Written as a sign.
    ExpressionId bound;
};
struct RangeCell {
    ExpressionId least;
    ExpressionId most;
};
struct ValueCell {
    std::vector<ExpressionId> values;
};
struct Cell {
    Span span;
    std::variant<AnyCell, OtherCell, BoundCell, RangeCell, ValueCell> kind;
};
struct Row {
    Span span;
    std::vector<Cell> conditions;
    Cell result;
};
/// The first row is the head: its cells name columns.
struct DecisionTable {
    Quoted name;
    Name subject;
    TypeName type;
    std::vector<Row> rows;
};

/// `Een X is "kleinschalig" indien …`.
struct DefinePredicate {
    Name subject;
    Quoted name;
    ConditionId condition;
};
/// `De "eigen bijdrage" van een X is …`.
struct DefineValue {
    Determiner determiner = Determiner::De;
    Quoted name;
    Name subject;
    ExpressionId value;
};
/// `Een X is (niet) ontvankelijk indien …`.
struct Admissible {
    Name subject;
    bool negated = false;
    ConditionId condition;
};
struct Complete {
    Name subject;
    ConditionId condition;
};
/// `De uitdager kan een onvolledige X binnen 4 weken aanvullen.`
struct MendTerm {
    Path actor;
    Name subject;
    calendar::Duration term;
};
/// The organ decides: `weigert`, `kan … weigeren`, `wijst … toe tenzij`, `neemt … niet in
/// behandeling`, `houdt … aan tot`.
struct Decides {
    enum class Act { Refuses, MayRefuse, GrantsUnless, Declines, Defers };
    Act act = Act::Refuses;
    Path organ;
    Name subject;
    ExpressionId until;  ///< With Defers.
    ConditionId condition;
};
struct Factor {
    Span span;
    std::string mark;
    Name judgement;
};
struct Weighs {
    Path organ;
    Name subject;
    std::vector<Factor> factors;
};
/// `Het college kan, met redenen, artikel 2 buiten toepassing laten.`
struct Hardship {
    Path organ;
    std::vector<Reference> targets;
    std::optional<ConditionId> condition;
};
struct Power {
    Path organ;
    Quoted what;
};
/// `Het winstoogmerk van de uitdager wordt geacht nee te zijn zolang het onbekend is.`
struct Presumption {
    Path path;
    ExpressionId value;
};
/// `In afwijking van artikel 4, onderdeel a, is die voorwaarde niet vereist indien …`, and with
/// `disapplied` `Artikel 4 blijft buiten toepassing indien …`.
struct Waiver {
    std::vector<Reference> targets;
    bool disapplied = false;
    ConditionId condition;
};
/// `In afwijking van artikel 3, lid 3, is de vereiste steun 25 indien …`.
struct Override {
    std::vector<Reference> targets;
    Path path;
    ExpressionId value;
    ConditionId condition;
};
struct NotComputable {
    std::optional<Name> organ;
    std::optional<Quoted> reason;
};

struct Block {
    Span span;
    std::variant<TermsHead,
                 RegulationHead,
                 ContinuationHead,
                 ExamplesHead,
                 RequestHead,
                 KindLine,
                 IdentifierLine,
                 AdoptedLine,
                 BasisLine,
                 FollowsLine,
                 UsesLine,
                 ValidLine,
                 SourceLine,
                 RegulatesLine,
                 Heading,
                 TextLine,
                 Organ,
                 ChoiceConcept,
                 RecordConcept,
                 Fact,
                 Parameter,
                 FillsIn,
                 Judgement,
                 DecisionTable,
                 DefinePredicate,
                 DefineValue,
                 Admissible,
                 Complete,
                 MendTerm,
                 Decides,
                 Weighs,
                 Hardship,
                 Power,
                 Presumption,
                 Waiver,
                 Override,
                 NotComputable,
                 Procedure,
                 State,
                 Step,
                 Term,
                 DateLine,
                 Event,
                 Case,
                 GivenRegulation,
                 Example,
                 Expected>
        kind;
};

/// `// …`, without the slashes.
struct Comment {
    Span span;
    std::string text;
    bool own_line = false;  ///< Nothing but white space before it on its line.
};

/// One file. Blocks stand in the order of the text.
struct Tree {
    text::FileId file;
    base::Table<Expression> expressions;
    base::Table<Condition> conditions;
    std::vector<Block> blocks;
    std::vector<Comment> comments;
};

}  // namespace engine::syntax
