#include "engine/syntax/antlr/builder.h"

namespace engine::syntax {
namespace {

std::string law_text(std::string_view line) {
    const std::size_t sign = line.find('>');
    std::string_view text = line.substr(sign + 1);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return std::string(text);
}

}  // namespace

void Builder::add(P::BlockContext& block) {
    if (as<P::StrayContext>(&block) == nullptr) add_head(block);
}

void Builder::add_heading(Heading::Level level,
                          P::NumeralContext& number,
                          P::HeadingContext& heading,
                          Span place) {
    add_block(place,
              Heading{level,
                      span(number),
                      number.getText(),
                      quoted_if(heading.STRING()),
                      period(heading.period())});
}

void Builder::add_head(P::BlockContext& block) {
    const Span place = span(block);
    if (auto* terms = as<P::TermsHeadContext>(&block)) {
        add_block(place, TermsHead{quoted(*terms->STRING())});
    } else if (auto* regulation = as<P::RegulationHeadContext>(&block)) {
        RegulationHead head{quoted(*regulation->STRING(0)), {}};
        if (regulation->AFGEKORT() != nullptr) head.abbreviation = quoted(*regulation->STRING(1));
        add_block(place, std::move(head));
    } else if (auto* onward = as<P::ContinuationHeadContext>(&block)) {
        add_block(place, ContinuationHead{quoted(*onward->STRING())});
    } else if (auto* examples = as<P::ExamplesHeadContext>(&block)) {
        add_block(place, ExamplesHead{quoted(*examples->STRING())});
    } else if (auto* request = as<P::RequestHeadContext>(&block)) {
        add_block(place, RequestHead{quoted(*request->STRING())});
    } else if (auto* line = as<P::HeadLineBlockContext>(&block)) {
        add_head_line(*line->headLine(), place);
    } else if (auto* text = as<P::TextLineContext>(&block)) {
        add_block(place, TextLine{law_text(text->getText())});
    } else if (auto* chapter = as<P::ChapterBlockContext>(&block)) {
        add_heading(Heading::Level::Chapter, *chapter->numeral(), *chapter->heading(), place);
    } else if (auto* article = as<P::ArticleBlockContext>(&block)) {
        if (auto* heading = article->heading()) {
            return add_heading(Heading::Level::Article, *article->numeral(), *heading, place);
        }
        Reference target{place, {}, {}};
        target.place.article = article->numeral()->getText();
        auto& tail = *article->referenceTail();
        if (tail.numeral() != nullptr) target.place.paragraph = tail.numeral()->getText();
        fill(target.place, *tail.paragraphTail());
        add_disapplied(std::move(target), *article->disapply(), place);
    } else if (auto* paragraph = as<P::ParagraphBlockContext>(&block)) {
        if (auto* heading = paragraph->heading()) {
            return add_heading(Heading::Level::Paragraph, *paragraph->numeral(), *heading, place);
        }
        Reference target{place, {}, {}};
        target.place.paragraph = paragraph->numeral()->getText();
        fill(target.place, *paragraph->paragraphTail());
        add_disapplied(std::move(target), *paragraph->disapply(), place);
    } else {
        add_concept(block);
    }
}

void Builder::add_head_line(P::HeadLineContext& line, Span place) {
    if (auto* kind = as<P::KindLineContext>(&line)) {
        add_block(place, KindLine{name(*kind->name())});
    } else if (auto* identifier = as<P::IdentifierLineContext>(&line)) {
        const bool in_quotes = identifier->STRING() != nullptr;
        const Quoted text = in_quotes
                                ? quoted(*identifier->STRING())
                                : Quoted{span(*identifier->name()), identifier->name()->getText()};
        add_block(place, IdentifierLine{text, in_quotes});
    } else if (auto* adopted = as<P::AdoptedLineContext>(&line)) {
        AdoptedLine result{
            actor(*adopted->actor()), quoted_if(adopted->STRING()), adopted->STRING() != nullptr};
        if (adopted->name() != nullptr) {
            result.of = Quoted{span(*adopted->name()), adopted->name()->getText()};
        }
        add_block(place, std::move(result));
    } else if (auto* basis = as<P::BasisLineContext>(&line)) {
        add_block(place, BasisLine{reference(*basis->reference())});
    } else if (auto* follows = as<P::FollowsLineContext>(&line)) {
        add_block(place, FollowsLine{quoted(*follows->STRING())});
    } else if (auto* uses = as<P::UsesLineContext>(&line)) {
        UsesLine result;
        for (auto* used : uses->used()) {
            result.uses.push_back(Use{used->BEGRIPPEN() != nullptr, quoted(*used->STRING())});
        }
        add_block(place, std::move(result));
    } else if (auto* valid = as<P::ValidLineContext>(&line)) {
        add_block(place, ValidLine{period(valid->period())});
    } else if (auto* source = as<P::SourceLineContext>(&line)) {
        SourceLine result;
        for (auto* part : source->STRING()) result.sources.push_back(quoted(*part));
        add_block(place, std::move(result));
    } else if (auto* regulates = as<P::RegulatesLineContext>(&line)) {
        RegulatesLine result;
        for (auto* part : regulates->name()) result.subjects.push_back(name(*part));
        add_block(place, std::move(result));
    }
}

}  // namespace engine::syntax
