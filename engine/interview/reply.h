/// What a person types as an answer, read by the type of what was asked.
#pragma once

#include "engine/base/result.h"
#include "engine/model/model.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace engine::interview {

struct Reply {
    bool absent = false;     ///< `geen`, where that may be said.
    std::int64_t value = 0;  ///< As its type says; not of a text.
    std::string text = {};   ///< Of a text.
    friend bool operator==(const Reply&, const Reply&) = default;
};

struct Misread {
    enum class Why {
        Unreadable,  ///< Not UTF-8, or with what no keyboard writes.
        Form,        ///< Another form than the type has.
        NoSuchDay,   ///< 31 February.
        TooPrecise,  ///< More digits behind the comma than are kept.
        TooLarge,    ///< A number or text.
        OtherUnit,   ///< Of an amount: another period. Of a duration: another unit.
        NoSuchChoice,
    };
    Why why = Why::Form;
    std::string nearest = {};  ///< The choice that was probably meant; may be empty.
};

/// The longest text, in bytes.
constexpr std::size_t reply_bytes_max = 10'000;

/// Takes what people leave out: the euro sign, the period of an amount, the percent sign, the unit
/// of a duration. A choice by its name or its number from 1.
base::Result<Reply, Misread> reply_of(const model::Model& model,
                                      model::AttributeId attribute,
                                      std::string_view line);

/// A text that is no fact, such as the title of a case.
base::Result<Reply, Misread> text_reply_of(std::string_view line);

}  // namespace engine::interview
