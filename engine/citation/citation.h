/// Places in a regulation, and how people cite them.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace engine::citation {

/// A place inside one regulation. Empty parts are not named: `{.article = "4"}` is article 4 as a
/// whole. Numbers are text, because articles are numbered `4:17`, `2.3` and `10a`.
struct Place {
    std::string article;
    std::string paragraph;  ///< Dutch: lid.
    std::string item;       ///< Dutch: onderdeel, a letter.
    std::string subitem;    ///< Dutch: subonderdeel, a number without its degree sign.
    friend bool operator==(const Place&, const Place&) = default;

    /// Whether `inner` is this place or lies in it. The empty place is the regulation as a whole.
    /// `artikel 4, onderdeel b` does not hold `artikel 4, lid 2, onderdeel b`.
    bool holds(const Place& inner) const;
};

/// In the order in which a regulation numbers: article 2 before 10, item b before c.
std::strong_ordering order(const Place& a, const Place& b);

/// `artikel 4, lid 1, onderdeel b, 2°`: as a sentence cites it.
std::string full(const Place& place);

/// `art. 4 lid 1 b 2°`: as a table cites it.
std::string brief(const Place& place);

/// The address of an article of a statute as it read on a day (`2026-03-03`); empty when `id` is no
/// BWB number.
std::string deep_link(std::string_view id, const Place& place, std::string_view iso_date);

}  // namespace engine::citation
