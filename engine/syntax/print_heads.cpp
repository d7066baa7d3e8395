#include "engine/base/match.h"
#include "engine/syntax/printer.h"

namespace engine::syntax {
namespace {

std::string validity(calendar::Period period) {
    const std::string text = words(period);
    return text.empty() ? text : ", geldig " + text;
}

std::string_view level_words(Heading::Level level) {
    switch (level) {
        case Heading::Level::Chapter: return "hoofdstuk ";
        case Heading::Level::Article: return "artikel ";
        case Heading::Level::Paragraph: return "lid ";
    }
    return {};
}

/// The names or strings of a head line, which may go on for lines.
template <class Thing, class Said>
std::string listed(const std::vector<Thing>& things, Said said) {
    std::string text;
    for (const Thing& thing : things) {
        if (!text.empty()) {
            text += ',';
            text += part_break;
        }
        text += said(thing);
    }
    return text;
}

}  // namespace

std::vector<Piece> BlockPrinter::pieces() {
    std::visit(*this, block_.kind);
    return std::move(pieces_);
}

void BlockPrinter::sentence(std::string text) {
    opener(std::move(text) + '.');
}

void BlockPrinter::opener(std::string text) {
    pieces_.push_back({block_.span, indent_, indent_ + indent_step, false, std::move(text)});
}

void BlockPrinter::dashes(const std::vector<Entry>& entries) {
    const std::size_t indent = indent_ + indent_step;
    for (const Entry& entry : entries) {
        const std::string_view end = &entry == &entries.back() ? "." : ";";
        pieces_.push_back(
            {entry.span, indent, indent + 2, false, "- " + entry.text + std::string(end)});
    }
}

void BlockPrinter::operator()(const TermsHead& head) {
    sentence("begrippen " + words(head.title));
}

void BlockPrinter::operator()(const RegulationHead& head) {
    std::string text = "regeling " + words(head.title);
    if (head.abbreviation) text += ", afgekort " + words(*head.abbreviation);
    sentence(text);
}

void BlockPrinter::operator()(const ContinuationHead& head) {
    sentence("vervolg op regeling " + words(head.regulation));
}

void BlockPrinter::operator()(const ExamplesHead& head) {
    sentence("voorbeelden bij " + words(head.regulation));
}

void BlockPrinter::operator()(const RequestHead& head) {
    sentence("verzoek " + words(head.title));
}

void BlockPrinter::operator()(const KindLine& line) {
    sentence("soort: " + line.kind.text);
}

void BlockPrinter::operator()(const IdentifierLine& line) {
    sentence("kenmerk: " + (line.quoted ? words(line.identifier) : line.identifier.text));
}

void BlockPrinter::operator()(const AdoptedLine& line) {
    std::string text = "vastgesteld door: " + words(line.organ);
    if (line.of) text += " van " + (line.quoted ? words(*line.of) : line.of->text);
    sentence(text);
}

void BlockPrinter::operator()(const BasisLine& line) {
    sentence("grondslag: " + print_reference(line.basis));
}

void BlockPrinter::operator()(const FollowsLine& line) {
    sentence("volgt: " + words(line.model));
}

void BlockPrinter::operator()(const UsesLine& line) {
    sentence("gebruikt: " + listed(line.uses, [](const Use& use) {
                 return (use.terms ? "begrippen " : "regeling ") + words(use.title);
             }));
}

void BlockPrinter::operator()(const ValidLine& line) {
    sentence("geldig " + words(line.period));
}

void BlockPrinter::operator()(const SourceLine& line) {
    sentence("bron: " + listed(line.sources, [](const Quoted& source) { return words(source); }));
}

void BlockPrinter::operator()(const RegulatesLine& line) {
    sentence("regelt: " + listed(line.subjects, [](const Name& subject) { return subject.text; }));
}

void BlockPrinter::operator()(const Heading& heading) {
    std::string text(level_words(heading.level));
    text += heading.number;
    if (heading.title) text += ' ' + words(*heading.title);
    opener(text + validity(heading.period));
}

void BlockPrinter::operator()(const TextLine& line) {
    std::string text = line.text;
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.pop_back();
    const bool spaced = text.empty() || text.front() == ' ' || text.front() == '\t';
    pieces_.push_back({block_.span, indent_, indent_, true, (spaced ? ">" : "> ") + text});
}

}  // namespace engine::syntax
