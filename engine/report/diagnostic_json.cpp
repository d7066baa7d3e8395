#include "engine/report/diagnostic_json.h"

#include "engine/report/places_json.h"
#include "engine/report/sentence.h"

namespace engine::report {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const text::Diagnostic& diagnostic,
             const text::SourceFiles& files,
             Language language) {
    const bool warning = text::severity_of(diagnostic.code) == text::Severity::Warning;
    const Sentences sentences = sentences_of(diagnostic, files, language);
    Json object;
    object["code"] = text::name_of(diagnostic.code);
    object["ernst"] = warning ? "waarschuwing" : "fout";
    add_place(object, diagnostic.span, files);
    object["melding"] = sentences.message;
    object["hulp"] = sentences.help;
    object["ook"] = Json::array();
    for (const text::Span& span : diagnostic.related) {
        Json place;
        add_place(place, span, files);
        object["ook"].push_back(std::move(place));
    }
    return object;
}

}  // namespace

std::string diagnostics_json(const text::Diagnostics& diagnostics,
                             const text::SourceFiles& files,
                             Language language) {
    Json all = Json::array();
    for (const text::Diagnostic& diagnostic : diagnostics) {
        all.push_back(json_of(diagnostic, files, language));
    }
    // A path may hold bytes that are no UTF-8.
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace engine::report
