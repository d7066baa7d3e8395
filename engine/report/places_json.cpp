#include "engine/report/places_json.h"

namespace engine::report {

void add_place(nlohmann::ordered_json& object,
               const text::Span& span,
               const text::SourceFiles& files) {
    const text::SourceFile& file = files[span.file];
    const text::Position begin = file.position(span.begin);
    const text::Position end = file.position(span.end);
    object["bestand"] = file.path();
    object["regel"] = begin.line;
    object["kolom"] = begin.column;
    object["tot_regel"] = end.line;
    object["tot_kolom"] = end.column;
}

nlohmann::ordered_json place_json(const model::Model& model, model::UnitId unit) {
    const model::Unit& it = model.units[unit];
    return {{"regeling", model.regulations[it.regulation].title},
            {"plaats", citation::full(it.place)}};
}

}  // namespace engine::report
