#include "engine/evaluate/judge.h"

#include "engine/evaluate/compute.h"
#include "engine/evaluate/outcome.h"

namespace engine::evaluate {
namespace {

Cell said(const facts::Fact& fact, bool is_judgement) {
    switch (fact.state) {
        case facts::Fact::State::Known: return known(fact.value);
        case facts::Fact::State::Absent: return {State::Absent, 0};
        case facts::Fact::State::Unknown: break;
    }
    return {is_judgement ? State::Awaits : State::Unknown, 0};
}

}  // namespace

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
