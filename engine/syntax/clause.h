/// Values, conditions and references: the parts that the sentences of Wijktaal are made of.
#pragma once

#include "engine/base/ids.h"
#include "engine/calendar/period.h"
#include "engine/citation/citation.h"
#include "engine/quantity/money.h"
#include "engine/text/source_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace engine::syntax {

using text::Span;

/// The article before a name; people may leave it out.
enum class Determiner { None, De, Het, Een };

/// A name as it was written where it is used.
struct Name {
    Span span;
    std::string text;
    Determiner determiner = Determiner::None;
};

/// A string between quotes, without them.
struct Quoted {
    Span span;
    std::string text;
};

/// `de rechtsvorm van de uitdager`: the narrowest name first.
struct Path {
    Span span;
    std::vector<Name> names;
};

// ---- values ------------------------------------------------------------------------------------

struct Expression;
using ExpressionId = base::Id<Expression>;

struct NumberLiteral {
    quantity::Number value;
};
struct MoneyLiteral {
    std::int64_t cents = 0;
    quantity::Per per = quantity::Per::Once;
};
struct PercentLiteral {
    quantity::Number percent;
};
struct DateLiteral {
    calendar::Date date;
};
struct DurationLiteral {
    calendar::Duration duration;
};
struct TextLiteral {
    std::string text;
};
struct YesNoLiteral {
    bool value = false;
};
struct PathValue {
    Path path;
};
struct Arithmetic {
    enum class Op { Plus, Minus, Times, DividedBy };
    Op op = Op::Plus;
    ExpressionId left;
    ExpressionId right;
};
/// `25% van de huidige kosten`.
struct Share {
    quantity::Number percent;
    ExpressionId whole;
};
/// `… afgerond op hele euro's naar beneden`.
struct Rounded {
    enum class To { Euros, Cents, Numbers };
    ExpressionId value;
    To to = To::Euros;
    quantity::Rounding rounding = quantity::Rounding::HalfUp;
};
/// Stands where the text could not be read as a value; that was reported.
struct NoExpression {};

struct Expression {
    Span span;
    std::variant<NoExpression,
                 NumberLiteral,
                 MoneyLiteral,
                 PercentLiteral,
                 DateLiteral,
                 DurationLiteral,
                 TextLiteral,
                 YesNoLiteral,
                 PathValue,
                 Arithmetic,
                 Share,
                 Rounded>
        kind;
};

// ---- conditions --------------------------------------------------------------------------------

struct Condition;
using ConditionId = base::Id<Condition>;

enum class Comparator { AtLeast, AtMost, More, Less, Equal };
enum class Side { Before, After };
enum class Part { Procedure, Requirement };

/// `het budget is (niet) ten hoogste € 50.000`; with Equal also `is € 50.000`, `is kleinschalig`.
struct Compared {
    ExpressionId left;
    bool negated = false;
    Comparator comparator = Comparator::Equal;
    bool spelled = false;  ///< Written `gelijk aan`, not merely `is`.
    bool plural = false;   ///< Written with `zijn`.
    ExpressionId right;
};
/// `het soort taak is (een|geen) van a, b`.
struct Member {
    ExpressionId left;
    bool negated = false;
    bool plural = false;  ///< Written with `zijn`.
    std::vector<ExpressionId> values;
};
/// `het doel is (niet) bekend`; `onbekend` is kept as negated.
struct Known {
    ExpressionId left;
    bool negated = false;
    bool plural = false;  ///< Written with `zijn`.
};
/// Only in cases: `het contracteinde ontbreekt`.
struct Lacks {
    ExpressionId left;
};
/// `de uitdager heeft (een|geen) winstoogmerk`.
struct Has {
    ExpressionId left;
    bool negated = false;
    Name what;
};
/// `het contracteinde ligt (niet) [ten minste 4 weken] na de gewenste start`.
struct Lies {
    ExpressionId left;
    bool negated = false;
    std::optional<Comparator> distance_bound;  ///< AtLeast or AtMost.
    calendar::Duration distance;               ///< Meaningful with a bound.
    Side side = Side::After;
    ExpressionId right;
};
/// `naar het oordeel van het college is (geen) sprake van lagere kwaliteit`.
struct Judged {
    Name organ;
    bool negated = false;
    Name what;
};
/// `de verordening regelt (niet) de voorbereiding`.
struct Regulates {
    ExpressionId left;
    bool negated = false;
    Name what;
};
/// `de verordening heeft (een|geen) procedure voor een uitdaging`.
struct HasPart {
    ExpressionId left;
    bool negated = false;
    Part part = Part::Procedure;
    Name subject;
};
/// Only in a step: `de uitdaging (niet) volledig is`, `een grond voor weigering bestaat`.
struct OutcomeIs {
    enum class Question { Admissible, Complete, GroundToRefuse, BindingGround, GroundToDefer };
    Question question = Question::Complete;
    bool negated = false;
    std::optional<Name> subject;  ///< With Admissible and Complete.
};
/// Brackets around a row of conditions.
struct Grouped {
    ConditionId inner;
};
/// `… en … en …` or `… of … of …`, never mixed.
struct Junction {
    bool any = false;
    std::vector<ConditionId> parts;
};
/// One entry of a list, with its mark: `a`, or `1` for `1°`.
struct Item {
    Span span;
    Span mark_span;
    std::string mark;
    ConditionId condition;
};
/// `aan alle volgende voorwaarden is voldaan: …`.
struct Itemised {
    enum class Quantifier { All, Any, None };
    Quantifier quantifier = Quantifier::All;
    bool numbers = false;  ///< Marked 1°, 2° instead of a, b.
    std::vector<Item> items;
};
/// `…, tenzij …`.
struct Unless {
    ConditionId rule;
    ConditionId exception;
};
struct NoCondition {};

struct Condition {
    Span span;
    std::variant<NoCondition,
                 Compared,
                 Member,
                 Known,
                 Lacks,
                 Has,
                 Lies,
                 Judged,
                 Regulates,
                 HasPart,
                 OutcomeIs,
                 Grouped,
                 Junction,
                 Itemised,
                 Unless>
        kind;
};

// ---- references --------------------------------------------------------------------------------

/// `Gemeentewet artikel 150, lid 3`. Within one's own regulation without its name, within one's own
/// article possibly without that (`lid 2`): then `place.article` is empty.
struct Reference {
    Span span;
    std::optional<Name> regulation;
    citation::Place place;
};

// ---- types -------------------------------------------------------------------------------------

enum class TimeUnit { Day, WorkingDay, Week, Month, Quarter, Year };

/// A type as it was written.
struct TypeName {
    enum class Kind {
        YesNo,
        Number,
        Money,
        Percentage,
        Date,
        Duration,
        Text,
        File,
        Reference,
        Named
    };
    Span span;
    Kind kind = Kind::Text;
    std::optional<TimeUnit> per;  ///< With Money its period, with Duration its unit.
    Name name;                    ///< With Named.
};

/// What is said about a piece of data behind its type.
struct Remarks {
    std::optional<Quoted> question;
    std::optional<Quoted> meaning;
    std::optional<Quoted> explanation;
    std::optional<Name> supplier;
    bool optional = false;
    /// In the order of writing, so that a remark given twice can be told.
    std::vector<Span> spans;
};

}  // namespace engine::syntax
