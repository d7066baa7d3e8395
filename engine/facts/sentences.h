/// The sentences of a case or an expectation, read against the names of a model. Not a door.
#pragma once

#include "engine/facts/example.h"
#include "engine/model/lookup.h"
#include "engine/syntax/tree.h"
#include "engine/text/diagnostic.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::facts {

/// A plain statement: this is that.
struct Statement {
    model::Named named;
    model::Comparison::Relation relation = model::Comparison::Relation::Equal;
    std::int64_t value = 0;
    bool negated = false;
    bool yes_no = false;  ///< Then what is negated is the other of the two.
};

/// Reads sentences about one subject; what cannot be meant is reported.
class Sentences {
public:
    Sentences(const syntax::Tree& tree,
              const model::Model& model,
              const model::Lookup& lookup,
              text::Diagnostics& diagnostics)
        : tree_(tree), model_(model), lookup_(lookup), diagnostics_(diagnostics) {}

    /// One line of a case, into it.
    void assert_in(Case& made, const syntax::Assertion& assertion);

    /// What an example expects of a value or asks as needed; texts are those of the case.
    std::optional<Statement> statement(syntax::ConditionId id, Case& made);

    std::optional<model::Named> named(syntax::ExpressionId id, model::SubjectId subject);

    std::optional<model::SubjectId> subject(const syntax::Name& name);
    std::optional<model::OrganId> organ(const syntax::Name& name);

    void report_unknown_regulation(text::Span span, const std::string& name);
    void report(text::Code code,
                text::Span span,
                std::vector<std::string> arguments = {},
                std::vector<text::Span> related = {}) {
        diagnostics_.push_back({code, span, std::move(arguments), std::move(related)});
    }

private:
    const syntax::Path* path_of(syntax::ExpressionId id) const;
    std::optional<model::Named> named(const std::vector<syntax::Name>& names,
                                      text::Span span,
                                      model::SubjectId subject);
    void report_unknown(const std::vector<syntax::Name>& names, model::SubjectId subject);
    bool is_subject(const syntax::Path& path, model::SubjectId subject) const;
    /// The subject itself or a part of it: something is said of it, it is not compared.
    bool has_no_value(const syntax::Path& path, model::SubjectId subject) const;
    std::vector<syntax::Name> with_owner(std::vector<syntax::Name> names,
                                         syntax::ExpressionId owner,
                                         model::SubjectId subject) const;
    std::optional<Statement> compared(const syntax::Compared& it, text::Span span, Case& made);
    std::optional<std::int64_t> value(syntax::ExpressionId id,
                                      const model::Type& type,
                                      text::Span span,
                                      Case& made);
    std::optional<model::Type> type_of(const model::Named& named, text::Span span);

    void put(Case& made, const syntax::Assertion& assertion, const model::Named& named, Fact fact);
    /// Whether it could be put there.
    bool put_one(Case& made, text::Span span, model::AttributeId id, Fact fact);
    bool judged(const model::Named& named) const;
    void judge(Case& made, const syntax::Assertion& assertion, const syntax::Judged& it);
    void lack(Case& made, const syntax::Assertion& assertion, const syntax::Lacks& it);
    void set_aside(Case& made, const syntax::Assertion& assertion, const syntax::SetsAside& it);
    void assert_in(Case& made, const syntax::Assertion& assertion, syntax::ConditionId id);

    const syntax::Tree& tree_;
    const model::Model& model_;
    const model::Lookup& lookup_;
    text::Diagnostics& diagnostics_;
};

}  // namespace engine::facts
