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
    const Cells cells = {verdict.values.data(), verdict.states.data()};
    for (std::size_t slot = 0; slot < size; ++slot) {
        const Instruction& instruction = program.instructions[slot];
        const Cell cell = instruction.op == Instruction::Op::Fact
                              ? said(given.facts[instruction.a], instruction.immediate != 0)
                              : computed(program, instruction, cells);
        verdict.values[slot] = cell.value;
        verdict.states[slot] = cell.state;
    }
    decide(program, model, given, verdict);
}

}  // namespace engine::evaluate
