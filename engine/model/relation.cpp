#include "engine/model/relation.h"

namespace engine::model {

bool holds(Comparison::Relation relation, std::int64_t left, std::int64_t right) {
    using Relation = Comparison::Relation;
    switch (relation) {
        case Relation::Equal: return left == right;
        case Relation::Less: return left < right;
        case Relation::AtMost: return left <= right;
        case Relation::More: return left > right;
        case Relation::AtLeast: return left >= right;
    }
    return false;
}

}  // namespace engine::model
