/// From the names that people write to the things they mean.
#pragma once

#include "engine/model/model.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace engine::model {

/// A part with facts of its own, such as the `plan` of an uitdaging: its attributes.
struct Part {
    std::vector<std::string> chain;
    std::vector<AttributeId> attributes;
};

using Named = std::variant<AttributeId, DefinitionId, ParameterId, Part>;

/// The names of one model, found by their last word. Knows what the model held when it was made.
class Lookup {
public:
    explicit Lookup(const Model& model);

    /// All that `names` (narrowest first, as in `naam van de uitdager`) can mean when people speak
    /// of `subject`. Names in between may be left out, and the subject itself may be said or not.
    /// One is the meaning; none means an unknown name, more an ambiguous one.
    std::vector<Named> meanings(SubjectId subject, std::span<const std::string> names) const;

    /// Every name that a path about `subject` can begin with: what a misspelt one is compared with.
    std::vector<std::string> names_of(SubjectId subject) const;

private:
    struct Entry {
        SubjectId subject;  ///< Not valid: of all subjects.
        std::vector<std::string> chain;
        Named named;
    };

    void add(SubjectId subject, const std::vector<std::string>& chain, Named named);

    std::map<std::string, std::vector<Entry>, std::less<>> entries_;  ///< By the last of the chain.
    std::map<std::string, std::vector<Entry>, std::less<>> parts_;
    std::vector<std::string> subject_names_;
};

/// The name in full, as a message tells readings apart: `naam van uitdager`.
std::string reading_of(const Model& model, const Named& named);

/// The choice of that name, or nothing.
std::optional<std::int64_t> choice_of(const Choices& choices, std::string_view name);

/// How a type is called in a message: a key of the catalogue such as `type/money/year` or, with the
/// name of the choices, `type/choice/rechtsvorm`.
std::string key_of(const Model& model, const Type& type);

}  // namespace engine::model
