/// What a text is called, what it uses and what it stands on: enough to find the other texts that
/// it has to be read with.
#pragma once

#include "engine/syntax/names.h"
#include "engine/text/source_file.h"

#include <set>
#include <string>
#include <vector>

namespace engine::syntax {

/// By the words alone, so that it can be had before the names are known, and also of a text with
/// mistakes in it.
struct Outline {
    enum class Kind { Terms, Regulation, Examples, Request };
    struct Title {
        Kind kind = Kind::Terms;
        std::string title;         ///< Of Examples: that of the regulation they belong to.
        std::string abbreviation;  ///< Of a regulation; may be empty.
        bool continues = false;    ///< `vervolg op regeling "X"`: of kind Regulation.
        text::Span span;
    };
    /// `gebruikt: regeling "X"`; Terms or Regulation.
    struct Use {
        Kind kind = Kind::Terms;
        std::string title;
        text::Span span;
    };
    /// `grondslag: Gemeentewet artikel 150`: the words before the article.
    struct Basis {
        std::string name;
        text::Span span;
    };

    std::vector<Title> heads;
    std::vector<Use> uses;
    std::vector<Basis> bases;
    std::vector<std::string> follows;  ///< The titles behind `volgt`.
    Names names;                       ///< As `declared_names` gives them.
    std::set<std::string> words;       ///< All that a name could be made of, keywords too.
};

Outline outline(text::FileId id, const text::SourceFile& file);

}  // namespace engine::syntax
