/// Worked examples put to the test: what came out otherwise than expected, and which clauses no
/// example has made true or false.
#pragma once

#include "engine/evaluate/answer.h"
#include "engine/facts/example.h"

#include <map>
#include <span>
#include <vector>

namespace engine::evaluate {

/// An expectation that did not come true, with what did.
struct Miss {
    std::size_t expectation = 0;                    ///< In `Example::expectations`.
    model::Status status = model::Status::Unknown;  ///< Of an expected status.
    bool no_finding = false;                        ///< No rule in force holds the place.
    Value value = {};                               ///< Of an expected value.
};

struct Trial {
    Answer answer;
    std::vector<Miss> misses;
};

/// Whether the examples have shown a clause both ways.
struct Coverage {
    model::ClauseId clause;
    bool made_true = false;
    bool made_false = false;
};

class Trials {
public:
    explicit Trials(const model::Model& model) : model_(model), coverage_(model.clauses.size()) {}

    Trial run(const facts::Example& example);

    /// Of every clause that is no list, whose items tell the same; in the order of the model.
    std::vector<Coverage> coverage() const;

private:
    void count(const Program& program, const Verdict& verdict);

    const model::Model& model_;
    std::vector<Coverage> coverage_;
    std::map<std::pair<model::SubjectId, calendar::Date>, Program> programs_;
};

}  // namespace engine::evaluate
