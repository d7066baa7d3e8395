#include "engine/evaluate/lacking.h"

#include "engine/evaluate/explain/reach.h"

namespace engine::evaluate {

std::vector<Move> lacking(const model::Model& model,
                          const Program& program,
                          const facts::Case& given,
                          const Verdict& verdict,
                          const std::vector<Slot>& slots) {
    const Reach reach({model, program, given, verdict}, slots);
    return supplied_all(reach, slots);
}

}  // namespace engine::evaluate
