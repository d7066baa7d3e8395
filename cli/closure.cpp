#include "cli/closure.h"

#include "engine/text/nearest.h"

#include <algorithm>

namespace cli {
namespace {

using engine::syntax::Outline;
using engine::text::Code;
using engine::text::FileId;

bool is_called(const Outline& outline, Outline::Kind kind, const std::string& title) {
    return std::ranges::any_of(outline.heads, [&](const Outline::Title& head) {
        return head.kind == kind && head.title == title;
    });
}

bool is_regulation(const Outline& outline, const std::string& name) {
    return std::ranges::any_of(outline.heads, [&](const Outline::Title& head) {
        return head.kind == Outline::Kind::Regulation &&
               (head.title == name || head.abbreviation == name);
    });
}

}  // namespace

std::vector<Titles::Place> Titles::places_to_look(FileId file, FileId root) const {
    std::vector<Place> places = {{shelf_.folder(root), false}};
    if (shelf_.folder(file) != shelf_.folder(root)) places.push_back({shelf_.folder(file), false});
    if (library_) places.push_back({*library_, true});
    return places;
}

/// The files that fit, of the first place and folder where one does: versions lie side by side.
template <class Fits>
std::vector<FileId> Titles::found(FileId from, FileId root, const Fits& fits) {
    for (const Place& place : places_to_look(from, root)) {
        std::vector<FileId> files;
        for (const FileId file : shelf_.in(place.folder, place.below)) {
            const bool elsewhere = !files.empty() && shelf_.folder(file) != shelf_.folder(files[0]);
            if (!elsewhere && fits(shelf_.outline(file))) files.push_back(file);
        }
        if (!files.empty()) return files;
    }
    return {};
}

const std::vector<Titles::Edge>& Titles::edges_of(FileId file, FileId root, Edges& known) {
    const auto [entry, is_new] = known.try_emplace(file);
    std::vector<Edge>& edges = entry->second;
    if (!is_new) return edges;
    const Outline outline = shelf_.outline(file);  // a copy: to look for titles is to read more
    const auto follow = [&](const Outline::Use& use, bool used) {
        const auto files = found(file, root, [&](const Outline& other) {
            return is_called(other, use.kind, use.title);
        });
        for (const FileId other : files) edges.push_back({other, use.span, used});
        if (files.empty()) say_missing(use, file, root);
    };
    for (const auto& use : outline.uses) follow(use, true);
    for (const auto& head : outline.heads) {
        if (head.kind == Kind::Examples) follow({Kind::Regulation, head.title, head.span}, false);
    }
    // A regulation and the files that go on with it are one.
    for (const auto& own : outline.heads) {
        if (own.kind != Kind::Regulation) continue;
        const auto rest = found(file, root, [&](const Outline& other) {
            return std::ranges::any_of(other.heads, [&](const Outline::Title& head) {
                return head.kind == Kind::Regulation && head.title == own.title &&
                       head.continues != own.continues;
            });
        });
        for (const FileId other : rest) edges.push_back({other, own.span, false});
        if (own.continues && rest.empty()) say_missing({own.kind, own.title, own.span}, file, root);
    }
    for (const auto& basis : outline.bases) {
        const auto files = found(
            file, root, [&](const Outline& other) { return is_regulation(other, basis.name); });
        for (const FileId other : files) edges.push_back({other, basis.span, false});
    }
    return edges;
}

void Titles::say_missing(const Outline::Use& use, FileId file, FileId root) {
    std::vector<std::string> titles;
    for (const Place& place : places_to_look(file, root)) {
        for (const FileId other : shelf_.in(place.folder, place.below)) {
            for (const auto& head : shelf_.outline(other).heads) {
                if (head.kind == use.kind && !head.continues) titles.push_back(head.title);
            }
        }
    }
    const auto meant = engine::text::nearest(use.title, titles);
    diagnostics_.push_back({Code::MissingUse, use.span, {use.title, meant.value_or("")}});
}

std::vector<FileId> Titles::closure(FileId root) {
    Edges edges;
    std::vector<FileId> files;
    std::set<FileId> seen = {root};
    std::vector<Step> way = {{root}};
    while (!way.empty()) {
        Step& step = way.back();
        const auto& onward = edges_of(step.file, root, edges);
        if (step.next == onward.size()) {
            files.push_back(step.file);
            way.pop_back();
            continue;
        }
        const FileId next = onward[step.next++].to;
        if (seen.insert(next).second) way.push_back({next});
    }
    say_circles(files, edges);
    return files;
}

// Only `gebruikt` makes a circle: two statutes may well stand on each other.
void Titles::say_circles(const std::vector<FileId>& files, const Edges& edges) {
    std::set<FileId> seen;
    for (auto start = files.rbegin(); start != files.rend(); ++start) {
        if (!seen.insert(*start).second) continue;
        std::vector<Step> way = {{*start}};
        while (!way.empty()) {
            Step& step = way.back();
            const auto& onward = edges.at(step.file);
            if (step.next == onward.size()) {
                way.pop_back();
                continue;
            }
            const Edge& edge = onward[step.next++];
            if (!edge.used) continue;
            if (std::ranges::count(way, edge.to, &Step::file) > 0) say_circle(way, edge);
            if (seen.insert(edge.to).second) way.push_back({edge.to});
        }
    }
}

void Titles::say_circle(const std::vector<Step>& way, const Edge& closing) {
    const auto first = std::ranges::find(way, closing.to, &Step::file);
    std::set<FileId> members;
    std::string chain;
    const auto title = [&](FileId file) { return '"' + shelf_.outline(file).heads[0].title + '"'; };
    for (auto step = first; step != way.end(); ++step) {
        members.insert(step->file);
        chain += title(step->file) + " → ";
    }
    if (!circles_.insert(members).second) return;
    diagnostics_.push_back({Code::CyclicUse, closing.place, {chain + title(closing.to)}});
}

}  // namespace cli
