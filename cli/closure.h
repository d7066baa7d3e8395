/// Which files a given file has to be read with.
#pragma once

#include "cli/shelf.h"
#include "engine/text/diagnostic.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cli {

/// Follows titles from file to file, and says which are missing and which go round in a circle.
class Titles {
public:
    using FileId = engine::text::FileId;

    Titles(Shelf& shelf,
           std::optional<std::filesystem::path> library,
           engine::text::Diagnostics& diagnostics)
        : shelf_(shelf), library_(std::move(library)), diagnostics_(diagnostics) {}

    /// The file and all that it needs, what is used before what uses it.
    std::vector<FileId> closure(FileId root);

private:
    using Kind = engine::syntax::Outline::Kind;

    struct Place {
        std::filesystem::path folder;
        bool below = false;  ///< Also in the folders below it.
    };
    struct Edge {
        FileId to;
        engine::text::Span place;
        bool used = false;  ///< By `gebruikt`; otherwise it stands on it or gives examples of it.
    };
    /// A file on the way down, and the next of its edges to follow.
    struct Step {
        FileId file;
        std::size_t next = 0;
    };
    using Edges = std::map<FileId, std::vector<Edge>>;

    const std::vector<Edge>& edges_of(FileId file, FileId root, Edges& known);
    std::vector<Place> places_to_look(FileId file, FileId root) const;
    template <class Fits>
    std::vector<FileId> found(FileId from, FileId root, const Fits& fits);
    void say_missing(const engine::syntax::Outline::Use& use, FileId file, FileId root);
    void say_circles(const std::vector<FileId>& files, const Edges& edges);
    void say_circle(const std::vector<Step>& way, const Edge& closing);

    Shelf& shelf_;
    std::optional<std::filesystem::path> library_;
    engine::text::Diagnostics& diagnostics_;
    std::set<std::set<FileId>> circles_;  ///< Those that were said.
};

}  // namespace cli
