/// A letter as data, and the two forms in which it goes out.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace engine::report {

struct LetterHeading {
    std::string text;
};
struct LetterParagraph {
    std::string text;
};
struct LetterList {
    std::vector<std::string> items;
};
/// The first row is the head.
struct LetterTable {
    std::vector<std::vector<std::string>> rows;
};

struct Letter {
    std::string title;
    std::vector<std::variant<LetterHeading, LetterParagraph, LetterList, LetterTable>> parts;
};

std::string letter_markdown(const Letter& letter);
/// A flat OpenDocument text: one file of XML.
std::string letter_fodt(const Letter& letter);

}  // namespace engine::report
