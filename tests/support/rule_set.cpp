#include "tests/support/rule_set.h"

#include "engine/resolve/resolve.h"
#include "engine/syntax/parse.h"

#include <algorithm>
#include <set>

namespace tests {

using namespace engine;

std::ostream& operator<<(std::ostream& out, const Found& found) {
    out << found.code << " at `" << found.at << '`';
    for (const std::string& argument : found.arguments) out << " [" << argument << ']';
    return out;
}

std::vector<Found> RuleSet::found() const {
    std::vector<Found> all;
    for (const auto& diagnostic : diagnostics) {
        all.push_back({std::string(text::name_of(diagnostic.code)),
                       std::string(files[diagnostic.span.file].text(diagnostic.span)),
                       diagnostic.arguments});
    }
    return all;
}

std::vector<std::string> RuleSet::codes() const {
    std::vector<std::string> all;
    for (const Found& one : found()) all.push_back(one.code);
    return all;
}

RuleSet rule_set(const std::vector<std::string>& texts) {
    RuleSet set;
    engine::syntax::Names names;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto id = set.files.add({std::to_string(i + 1) + ".wijk", texts[i]});
        names.add(syntax::declared_names(set.files[id]));
    }
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto id = set.files.id(i);
        set.trees.push_back(syntax::parse(id, set.files[id], names, set.diagnostics));
    }
    std::vector<const syntax::Tree*> trees;
    for (const syntax::Tree& tree : set.trees) trees.push_back(&tree);
    set.model = resolve::resolve(trees, set.diagnostics);
    std::ranges::sort(set.diagnostics, {}, [](const auto& it) { return it.span; });
    return set;
}

std::string unindented(std::string_view text) {
    std::string plain;
    std::size_t depth = std::string::npos;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent == std::string_view::npos) {
            if (!plain.empty()) plain += '\n';
            continue;
        }
        depth = std::min(depth, indent);
        plain += std::string(line.substr(depth)) + '\n';
    }
    return plain;
}

}  // namespace tests
