#include "engine/evaluate/judge.h"

#include "engine/evaluate/compute.h"
#include "engine/evaluate/outcome.h"

namespace engine::evaluate {

Verdict judge(const Program& program, const model::Model& model, const facts::Case& given) {
    Verdict verdict;
    judge(program, model, given, verdict);
    return verdict;
}

void judge(const Program& program,
           const model::Model& model,
           const facts::Case& given,
           Verdict& verdict) {
    ENSURE(given.facts.size() == model.attributes.size());
    const std::size_t size = program.instructions.size();
    verdict.values.resize(size);
    verdict.states.resize(size);
    compute(program, given, verdict.values.data(), verdict.states.data());
    decide(program, model, given, verdict);
}

}  // namespace engine::evaluate
