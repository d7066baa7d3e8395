#include "engine/evaluate/answer.h"
namespace engine::evaluate {
Answer answer(const model::Model&, const Program&, const facts::Case&, const Verdict& v) { Answer a; a.outcome = v.outcome; return a; }
}
