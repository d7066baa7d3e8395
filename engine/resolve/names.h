/// From what a sentence calls a thing to the thing itself; what is not found is reported.
#pragma once

#include "engine/resolve/draft.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace engine::resolve {

/// Whom a sentence speaks of: a subject, or a part of it, and in which document.
struct Speaking {
    model::SubjectId subject;
    std::vector<std::string> prefix;  ///< Of a part, widest first; empty for the subject itself.
    std::size_t document = 0;
};

/// The subject of that name, or the one that it is a part of with the way there.
std::optional<std::pair<model::SubjectId, std::vector<std::string>>> subject_of(
    Draft& draft, const syntax::Name& name);

/// Not valid when there is none, which was reported.
model::OrganId organ_of(Draft& draft, const syntax::Name& name);
void report_unknown_organ(Draft& draft, const syntax::Name& name);

/// A type that a value can have; of a record there are no values.
std::optional<model::Type> type_of(Draft& draft, const syntax::TypeName& written);

/// What a path means for whom the sentence speaks of, when `expected` allows it as no more than a
/// word. Notes that it was used, and with which article. Nothing when it was reported.
std::optional<model::Named> meaning_of(Draft& draft,
                                       const Speaking& speaking,
                                       const syntax::Path& path);

/// The same, of a path with something said before it: `kleinschalig` of `de uitdaging`.
std::optional<model::Named> meaning_of(Draft& draft,
                                       const Speaking& speaking,
                                       const std::vector<syntax::Name>& names,
                                       text::Span span);

/// Whether the path is how the sentence calls its own subject, or a part of it.
bool names_subject(const Draft& draft, const Speaking& speaking, const syntax::Path& path);

/// Whether it has any meaning at all, without a report.
bool has_meaning(const Draft& draft, const Speaking& speaking, const syntax::Path& path);

/// Counts which article stands before a name.
void note_determiner(Draft& draft, const syntax::Name& name);

/// As Wijktaal writes it.
std::string written(const Draft& draft, const model::Type& type, std::int64_t value);

}  // namespace engine::resolve
