#include "engine/report/visible.h"

namespace engine::report {
namespace {

using evaluate::Finding;
using model::Clause;
using model::Status;

class Choosing {
public:
    Choosing(const model::Model& model, const std::vector<Finding>& findings)
        : model_(model), findings_(findings) {}

    std::vector<VisibleFinding> choose() {
        while (at_ < findings_.size()) take(0);
        return std::move(shown_);
    }

private:
    /// One clause and all below it.
    void take(std::uint32_t indent) {
        const Finding& finding = findings_[at_++];
        const Clause::Form form = model_.clauses[finding.clause].form;
        if (form == Clause::Form::Plain) {
            shown_.push_back({&finding, indent});
        } else if (finding.status == Status::Disapplied) {
            shown_.push_back({&finding, indent});
            skip(finding.depth);
        } else if (each_counts(form, finding.wanted)) {
            items(finding, indent);
        } else {
            alternatives(finding, indent);
        }
    }

    /// Whether every item must stand well for the list to.
    static bool each_counts(Clause::Form form, bool wanted) {
        return wanted == (form != Clause::Form::Any);
    }

    void items(const Finding& list, std::uint32_t indent) {
        while (below(list.depth)) take(indent);
    }

    /// Of alternatives the one that will do is enough; where none will, all of them.
    void alternatives(const Finding& list, std::uint32_t indent) {
        const bool met = list.status == Status::Met;
        if (!met) shown_.push_back({&list, indent});
        while (below(list.depth)) {
            const bool helps = findings_[at_].status == Status::Met;
            if (met && !helps) {
                ++at_;
                skip(findings_[at_ - 1].depth);
            } else {
                take(met ? indent : indent + 1);
            }
        }
    }

    bool below(std::uint32_t depth) const {
        return at_ < findings_.size() && findings_[at_].depth > depth;
    }
    void skip(std::uint32_t depth) {
        while (below(depth)) ++at_;
    }

    const model::Model& model_;
    const std::vector<Finding>& findings_;
    std::vector<VisibleFinding> shown_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<VisibleFinding> visible_findings(const model::Model& model,
                                             const evaluate::Answer& answer) {
    return Choosing(model, answer.findings).choose();
}

}  // namespace engine::report
