#include "engine/resolve/draft.h"

#include <algorithm>

namespace engine::resolve {
namespace {

using text::Code;

bool is_wrong(const Draft& draft, text::FileId file) {
    return std::ranges::any_of(draft.diagnostics, [&](const text::Diagnostic& diagnostic) {
        return diagnostic.span.file == file &&
               text::severity_of(diagnostic.code) == text::Severity::Error;
    });
}

/// Terms are there for whoever needs them; what a regulation adds of its own should do something.
bool stands_in_regulation(const Draft& draft, text::Span span) {
    for (const Document& document : draft.documents) {
        if (document.tree->file == span.file) return document.kind == Document::Kind::Regulation;
    }
    return false;
}

void check_determiners(Draft& draft) {
    for (const auto& [name, counted] : draft.determiners) {
        if (counted.de.empty() || counted.het.empty()) continue;
        // On a tie the first one written is right.
        const bool de = counted.de.size() != counted.het.size()
                            ? counted.de.size() > counted.het.size()
                            : counted.de.front() < counted.het.front();
        for (const text::Span span : de ? counted.het : counted.de) {
            draft.report(Code::WrongDeterminer,
                         span,
                         {name, de ? "de" : "het"},
                         {de ? counted.de.front() : counted.het.front()});
        }
    }
}

}  // namespace

void check_usage(Draft& draft) {
    const auto& model = draft.model;
    std::map<text::FileId, bool> counts;
    const auto unused = [&](const std::string& name, text::Span span) {
        // A sentence that was left out for a mistake may have been the one that used the name.
        const auto [entry, fresh] = counts.try_emplace(span.file, false);
        if (fresh) {
            entry->second = stands_in_regulation(draft, span) && !is_wrong(draft, span.file);
        }
        if (entry->second) draft.report(Code::UnusedName, span, {name});
    };
    for (std::size_t i = 0; i < model.definitions.size(); ++i) {
        const auto id = model.definitions.id(i);
        if (draft.used_definitions.contains(id)) continue;
        unused(model.definitions[id].chain.back(), model.definitions[id].span);
    }
    for (std::size_t i = 0; i < model.parameters.size(); ++i) {
        const auto id = model.parameters.id(i);
        if (draft.used_parameters.contains(id)) continue;
        unused(model.parameters[id].name, model.parameters[id].span);
    }
    for (std::size_t i = 0; i < model.attributes.size(); ++i) {
        const auto id = model.attributes.id(i);
        const model::Attribute& attribute = model.attributes[id];
        const bool structure = attribute.origin == model::Attribute::Origin::Structure;
        if (structure || draft.used_attributes.contains(id)) continue;
        unused(attribute.chain.back(), attribute.span);
    }
    check_determiners(draft);
}

}  // namespace engine::resolve
