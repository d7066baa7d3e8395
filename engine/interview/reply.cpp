#include "engine/interview/reply.h"

#include "engine/facts/naming.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace engine::interview {
namespace {

using model::Type;
using Why = Misread::Why;
using Read = base::Result<Reply, Misread>;

auto misread(Why why) {
    return base::unexpected(Misread{why});
}

Read value(std::int64_t value) {
    return Reply{.value = value};
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// Takes an ending off, and the blanks before it.
bool take_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text = trimmed(text.substr(0, text.size() - end.size()));
    return true;
}

bool take_start(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start)) return false;
    text = trimmed(text.substr(start.size()));
    return true;
}

bool is_number(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

Why why(quantity::NumberError error) {
    switch (error) {
        case quantity::NumberError::Malformed: return Why::Form;
        case quantity::NumberError::TooPrecise: return Why::TooPrecise;
        case quantity::NumberError::TooLarge: return Why::TooLarge;
    }
    return Why::Form;
}

Read yes_no(std::string_view word) {
    if (is_one_of(word, {"ja", "j", "yes", "y"})) return value(1);
    if (is_one_of(word, {"nee", "n", "no"})) return value(0);
    return misread(Why::Form);
}

Read number(std::string_view text) {
    const auto read = quantity::parse_number(text);
    if (!read) return misread(why(read.error()));
    return value(read->millionths);
}

Read percentage(std::string_view text) {
    if (!take_end(text, "%")) take_end(text, "procent");
    return number(text);
}

struct PeriodWord {
    std::string_view word;
    quantity::Per per;
};

constexpr std::array period_words{PeriodWord{"week", quantity::Per::Week},
                                  PeriodWord{"maand", quantity::Per::Month},
                                  PeriodWord{"month", quantity::Per::Month},
                                  PeriodWord{"kwartaal", quantity::Per::Quarter},
                                  PeriodWord{"quarter", quantity::Per::Quarter},
                                  PeriodWord{"jaar", quantity::Per::Year},
                                  PeriodWord{"year", quantity::Per::Year}};

// Without a period that of the question is meant, which the question says.
Read money(std::string_view text, const Type& type) {
    const auto per = text.find(" per ");
    if (per != std::string_view::npos) {
        const std::string_view period = trimmed(text.substr(per + 5));
        const auto* found = std::ranges::find(period_words, period, &PeriodWord::word);
        if (found == period_words.end()) return misread(Why::Form);
        if (found->per != type.per) return misread(Why::OtherUnit);
        text = trimmed(text.substr(0, per));
    }
    if (!take_start(text, "€") && !take_end(text, "euro")) take_end(text, "€");
    const auto cents = quantity::parse_cents(text);
    if (!cents) return misread(why(cents.error()));
    return value(*cents);
}

/// `1-9-2026` as `2026-09-01`; other text as it is.
std::string iso_of(std::string_view text) {
    const auto first = text.find('-');
    const auto second = text.find('-', first == std::string_view::npos ? first : first + 1);
    if (second == std::string_view::npos) return std::string(text);
    std::string day(text.substr(0, first));
    std::string month(text.substr(first + 1, second - first - 1));
    const std::string_view year = text.substr(second + 1);
    const bool fits = is_number(day) && day.size() <= 2 && is_number(month) && month.size() <= 2 &&
                      is_number(year) && year.size() == 4;
    if (!fits) return std::string(text);
    day.insert(0, 2 - day.size(), '0');
    month.insert(0, 2 - month.size(), '0');
    return std::string(year) + '-' + month + '-' + day;
}

Read date(std::string_view text) {
    const auto day = calendar::parse_date(iso_of(text));
    if (day) return value(calendar::days_of(*day));
    return misread(day.error() == calendar::DateError::Impossible ? Why::NoSuchDay : Why::Form);
}

Read duration(std::string_view text, const Type& type) {
    if (is_number(text)) {
        std::int64_t count = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
        const bool fits = read.ec == std::errc() && count <= calendar::duration_max;
        return fits ? value(count) : misread(Why::TooLarge);
    }
    const auto read = calendar::parse_duration(text);
    if (!read) return misread(Why::Form);
    if (read->unit != type.unit) return misread(Why::OtherUnit);
    return value(read->count);
}

Read choice(std::string_view text, const std::vector<model::Choice>& choices) {
    const auto same = [word = text::folded(text)](const model::Choice& choice) {
        return text::folded(choice.name) == word;
    };
    const auto found = std::ranges::find_if(choices, same);
    if (found != choices.end()) return value(found - choices.begin());
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    if (is_number(text) && number >= 1 && number <= choices.size()) {
        return value(static_cast<std::int64_t>(number) - 1);
    }
    return base::unexpected(
        Misread{Why::NoSuchChoice, text::suggestion(text, facts::names_in(choices))});
}

bool is_typed(std::string_view text) {
    const auto is_control = [](unsigned char c) { return (c < 0x20 && c != '\t') || c == 0x7f; };
    return std::ranges::none_of(text, is_control);
}

/// Capitals of the Latin alphabet made small, which leaves every other letter as it is.
std::string lowered(std::string_view text) {
    std::string low(text);
    for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return low;
}

}  // namespace

Read reply_of(const model::Model& model, model::AttributeId id, std::string_view line) {
    const Read text = text_reply_of(line);
    if (!text) return text;
    const std::string& said = text->text;
    const model::Attribute& attribute = model.attributes[id];
    const std::string low = lowered(said);
    if (attribute.optional && is_one_of(low, {"geen", "none"})) return Reply{.absent = true};
    switch (attribute.type.kind) {
        case Type::Kind::YesNo: return yes_no(low);
        case Type::Kind::Number: return number(low);
        case Type::Kind::Money: return money(low, attribute.type);
        case Type::Kind::Percentage: return percentage(low);
        case Type::Kind::Date: return date(low);
        case Type::Kind::Duration: return duration(low, attribute.type);
        case Type::Kind::Choice: return choice(said, model.choices[attribute.type.choices].values);
        case Type::Kind::Text:
        case Type::Kind::File:
        case Type::Kind::Reference: break;
    }
    return text;
}

Read text_reply_of(std::string_view line) {
    if (line.size() > reply_bytes_max) return misread(Why::TooLarge);
    const auto clean = text::clean(line);
    if (!clean || !is_typed(trimmed(*clean))) return misread(Why::Unreadable);
    if (trimmed(*clean).empty()) return misread(Why::Form);
    return Reply{.text = std::string(trimmed(*clean))};
}

}  // namespace engine::interview
