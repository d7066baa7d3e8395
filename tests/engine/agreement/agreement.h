/// Rules and a worked example, both in Wijktaal, put to the test as people do: from text to answer.
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace tests {

/// A case under rules, and what the law makes of it by hand.
struct Agreed {
    std::string name;
    std::string facts;     ///< Lines of a case, without dashes and the last period.
    std::string expected;  ///< Lines of `verwacht`, likewise.
    std::string date = "1 juni 2026";
    friend std::ostream& operator<<(std::ostream& out, const Agreed& agreed) {
        return out << agreed.name;
    }
};

/// A regulation that uses `agreement_terms`; the text follows its head.
std::string proef(const std::string& text);

/// The lines of `verwacht` that did not come true, each with what did; also each error found in the
/// texts. The first regulation is the one that the example is about.
std::vector<std::string> misses_of(const std::vector<std::string>& regulations,
                                   const Agreed& agreed);

}  // namespace tests
