/// What kind of thing a value is, so that only like is compared with like.
#pragma once

#include "engine/base/ids.h"
#include "engine/calendar/date.h"
#include "engine/quantity/money.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine::model {

struct Choices;
using ChoicesId = base::Id<Choices>;

/// Every value is one 64-bit integer; the type tells how to read it.
struct Type {
    enum class Kind {
        YesNo,       ///< 0 or 1.
        Number,      ///< Millionths.
        Money,       ///< Cents, `per` its period.
        Percentage,  ///< Millionths of a percent.
        Date,        ///< Days since 1 January 1970.
        Duration,    ///< A count of `unit`.
        Text,        ///< A position in the texts of the model or the case.
        File,        ///< As Text: the name of the file.
        Reference,   ///< As Text: what is referred to.
        Choice,      ///< A position in `choices`.
    };
    Kind kind = Kind::YesNo;
    quantity::Per per = quantity::Per::Once;
    calendar::Unit unit = calendar::Unit::Day;
    ChoicesId choices = {};
    friend bool operator==(const Type&, const Type&) = default;

    /// Whether a value of the other can be set beside one of this: every kind of text can.
    bool alike(const Type& other) const { return *this == other || (textual() && other.textual()); }
    /// Whether there is a more and a less between two of them.
    bool ordered() const {
        return kind == Kind::Number || kind == Kind::Money || kind == Kind::Percentage ||
               kind == Kind::Date || kind == Kind::Duration;
    }
    /// Whether the value is a position in a table of texts.
    bool textual() const {
        return kind == Kind::Text || kind == Kind::File || kind == Kind::Reference;
    }
};

struct Choice {
    std::string name;
    std::string meaning;  ///< May be empty.
};

/// `begrip "rechtsvorm" is een van - "vereniging"; …`.
struct Choices {
    std::string name;
    std::vector<Choice> values;
};

}  // namespace engine::model
