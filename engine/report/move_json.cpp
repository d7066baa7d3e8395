#include "engine/report/move_json.h"

#include "engine/report/answer_words.h"

#include <nlohmann/json.hpp>

namespace engine::report {
namespace {

using evaluate::Move;

std::string_view key_of(Move::Kind kind) {
    switch (kind) {
        case Move::Kind::Supply: return "gegeven";
        case Move::Kind::Change: return "wijziging";
        case Move::Kind::Judge: return "oordeel";
    }
    return "";
}

}  // namespace

nlohmann::ordered_json move_json(const model::Model& model,
                                 const facts::Case& given,
                                 const Move& move,
                                 Language language) {
    const model::Attribute& attribute = model.attributes[move.attribute];
    nlohmann::ordered_json made;
    made["soort"] = key_of(move.kind);
    made["gegeven"] = attribute.phrase;
    made["eis"] = demand_text(model, given, move, language);
    const std::string organ = organ_text(model, attribute.organ);
    if (!organ.empty()) made["door"] = organ;
    if (organ.empty() && !attribute.supplier.empty()) made["door"] = attribute.supplier;
    made["zin"] = move_text(model, given, move, language);
    return made;
}

}  // namespace engine::report
