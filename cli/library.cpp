#include "cli/library.h"

#include "cli/closure.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

namespace cli {
namespace {

namespace fs = std::filesystem;
using engine::syntax::Names;
using engine::syntax::Tree;
using engine::text::Code;
using engine::text::FileId;

/// The paths with, instead of each folder, the rule files below it.
std::vector<fs::path> files_of(const std::vector<std::string>& paths,
                               std::vector<Refused>& refused) {
    std::vector<fs::path> files;
    for (const std::string& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.emplace_back(path);
            continue;
        }
        const auto below = rule_files_in(path, true);
        if (below.empty()) refused.push_back({path, FileProblem::NoRuleFiles});
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

/// The given files in the order of giving, each once. What is no text is said and put in empty.
std::vector<FileId> roots_of(const std::vector<std::string>& paths, Shelf& shelf, RuleSet& rules) {
    std::vector<FileId> roots;
    for (const fs::path& path : files_of(paths, rules.refused)) {
        auto file = shelf.take(path);
        if (!file && file.error().problem == FileProblem::NotText) {
            const FileId id = shelf.take_empty(path);
            rules.diagnostics.push_back(
                {Code::BadBytes, {id, 0, 0}, {std::to_string(file.error().offset)}});
            file = id;
        }
        if (!file) {
            rules.refused.push_back(file.error());
        } else if (std::ranges::count(roots, *file) == 0) {
            roots.push_back(*file);
        }
    }
    return roots;
}

/// Those of the names that can stand in a text of these words: only these matter to how it reads.
std::set<std::string> names_for(const std::set<std::string>& words,
                                const std::set<std::string>& names) {
    std::set<std::string> wanted;
    for (const std::string& name : names) {
        std::istringstream parts(name);
        std::string part;
        bool all = true;
        while (all && parts >> part) all = words.contains(part);
        if (all) wanted.insert(name);
    }
    return wanted;
}

Names names_for(const std::set<std::string>& words, const Names& names) {
    return {names_for(words, names.terms), names_for(words, names.acts)};
}

/// Reads a file once for each set of names that it can be read with.
class Reader {
public:
    Reader(RuleSet& rules, const Shelf& shelf) : rules_(rules), shelf_(shelf) {}

    void read(Closure& closure) {
        Names names;
        for (const FileId file : closure.files) names.add(shelf_.outline(file).names);
        for (const FileId file : closure.files) {
            closure.trees.push_back(tree_of(file, names_for(shelf_.outline(file).words, names)));
        }
    }

private:
    const Tree* tree_of(FileId file, Names names) {
        const auto [entry, is_new] = read_.try_emplace({file, std::move(names)}, nullptr);
        if (!is_new) return entry->second;
        const engine::text::SourceFile& source = shelf_.files()[file];
        if (is_json(source.path())) {
            rules_.trees.emplace_back().file = file;
        } else {
            rules_.trees.push_back(
                engine::syntax::parse(file, source, entry->first.second, rules_.diagnostics));
        }
        entry->second = &rules_.trees.back();
        return entry->second;
    }

    RuleSet& rules_;
    const Shelf& shelf_;
    std::map<std::pair<FileId, Names>, const Tree*> read_;
};

/// Without the names of a file that is missing its user reads otherwise: only the absence is said.
void leave_what_follows(engine::text::Diagnostics& diagnostics) {
    std::set<FileId> lacking;
    for (const auto& diagnostic : diagnostics) {
        if (diagnostic.code == Code::MissingUse) lacking.insert(diagnostic.span.file);
    }
    std::erase_if(diagnostics, [&](const auto& diagnostic) {
        const bool reading = diagnostic.code == Code::Unexpected;
        return reading && lacking.contains(diagnostic.span.file);
    });
}

}  // namespace

RuleSet load(const std::vector<std::string>& paths, const std::optional<fs::path>& library) {
    RuleSet rules;
    Shelf shelf;
    const std::vector<FileId> roots = roots_of(paths, shelf, rules);
    if (rules.refused.empty()) {
        Titles titles(shelf, library, rules.diagnostics);
        Reader reader(rules, shelf);
        for (const FileId root : roots) {
            rules.closures.push_back({root, titles.closure(root), {}});
            reader.read(rules.closures.back());
        }
    }
    leave_what_follows(rules.diagnostics);
    put_in_order(rules.diagnostics);
    rules.skipped = shelf.skipped();
    rules.files = std::move(shelf.files());
    return rules;
}

RuleSet kept(const std::vector<engine::text::SourceFile>& files) {
    RuleSet rules;
    Names names;
    Closure closure;
    for (const engine::text::SourceFile& file : files) {
        closure.files.push_back(rules.files.add(file));
        names.add(engine::syntax::declared_names(file));
    }
    for (const FileId id : closure.files) {
        rules.trees.push_back(engine::syntax::parse(id, rules.files[id], names, rules.diagnostics));
        closure.trees.push_back(&rules.trees.back());
    }
    if (!closure.files.empty()) closure.root = closure.files.back();
    rules.closures.push_back(std::move(closure));
    return rules;
}

void put_in_order(engine::text::Diagnostics& diagnostics) {
    const auto place = [](const engine::text::Diagnostic& diagnostic) {
        const bool reading =
            diagnostic.code == Code::MissingUse || diagnostic.code == Code::CyclicUse;
        return std::tuple(diagnostic.span.file, !reading, diagnostic.span, diagnostic.code);
    };
    std::ranges::stable_sort(diagnostics, {}, place);
    const auto same = [](const auto& one, const auto& other) {
        return std::tie(one.code, one.span, one.arguments) ==
               std::tie(other.code, other.span, other.arguments);
    };
    const auto end = std::unique(diagnostics.begin(), diagnostics.end(), same);
    diagnostics.erase(end, diagnostics.end());
}

}  // namespace cli
