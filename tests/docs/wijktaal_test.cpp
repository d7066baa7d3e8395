#include "engine/evaluate/trial.h"
#include "engine/facts/read.h"
#include "engine/procedure/rehearsal.h"
#include "tests/support/files.h"
#include "tests/support/page.h"
#include "tests/support/rule_set.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace tests {
namespace {

using namespace engine;

std::string page() {
    return text_of(root_folder() / "docs/wijktaal.md");
}

/// What a test says of a block: where to look on the page.
std::string place_of(const PageBlock& block) {
    return "docs/wijktaal.md:" + std::to_string(block.line) + " (" + block.section + ")";
}

/// The page opens with the words that all its other blocks may use.
const PageBlock& standing_terms(const std::vector<PageBlock>& blocks) {
    return blocks.front();
}

/// A block that is no file of its own, as a reader would try it: in a regulation.
std::string in_a_regulation(std::string_view block) {
    std::string text =
        "regeling \"Verordening van deze bladzijde\".\n"
        "gebruikt: begrippen \"uitdaagrecht\".\n\n";
    const bool placed = block.starts_with("artikel ") || block.starts_with("hoofdstuk ");
    if (!placed) text += "artikel 1\n\n";
    return text += block;
}

/// Unused names are no mistake in an example that shows one thing.
std::vector<std::string> codes_in(const RuleSet& set) {
    auto codes = set.codes();
    std::erase(codes, "WT0211");
    return codes;
}

std::string shown(const RuleSet& set) {
    std::ostringstream out;
    for (const Found& found : set.found()) out << found << '\n';
    return out.str();
}

/// The files of one section, with the standing terms.
RuleSet section_set(const std::vector<PageBlock>& blocks, const std::string& section) {
    std::vector<std::string> texts{standing_terms(blocks).text};
    for (const PageBlock& block : blocks) {
        const bool own = block.section == section && block.mark == "wijktaal" && has_head(block);
        if (own && &block != &blocks.front()) texts.push_back(block.text);
    }
    return rule_set(texts);
}

std::vector<std::string> sections_of(const std::vector<PageBlock>& blocks) {
    std::vector<std::string> sections;
    for (const PageBlock& block : blocks) {
        if (sections.empty() || sections.back() != block.section) {
            sections.push_back(block.section);
        }
    }
    return sections;
}

TEST(LanguagePage, HasOnlyBlocksThatATestReads) {
    const auto blocks = page_blocks(page());
    ASSERT_FALSE(blocks.empty());
    EXPECT_TRUE(standing_terms(blocks).text.starts_with("begrippen \"uitdaagrecht\"."));
    for (const PageBlock& block : blocks) {
        const bool known = block.mark == "wijktaal" || block.mark == "fout" || block.mark == "json";
        EXPECT_TRUE(known) << place_of(block) << " is marked `" << block.mark << '`';
    }
}

TEST(LanguagePage, ShowsSentencesWithoutMistakes) {
    const auto blocks = page_blocks(page());
    for (const PageBlock& block : blocks) {
        if (block.mark != "wijktaal" || has_head(block)) continue;
        const auto set = rule_set({standing_terms(blocks).text, in_a_regulation(block.text)});
        EXPECT_EQ(codes_in(set), std::vector<std::string>{}) << place_of(block) << shown(set);
    }
}

TEST(LanguagePage, ShowsFilesWithoutMistakes) {
    const auto blocks = page_blocks(page());
    for (const std::string& section : sections_of(blocks)) {
        const auto set = section_set(blocks, section);
        EXPECT_EQ(codes_in(set), std::vector<std::string>{}) << section << '\n' << shown(set);
    }
}

TEST(LanguagePage, ShowsTheMistakesItNames) {
    const auto blocks = page_blocks(page());
    for (const PageBlock& block : blocks) {
        if (block.mark != "fout") continue;
        const std::size_t end = block.text.find('\n');
        const std::string code = block.text.substr(0, end);
        const auto set =
            rule_set({standing_terms(blocks).text, in_a_regulation(block.text.substr(end + 1))});
        EXPECT_EQ(codes_in(set), std::vector<std::string>{code}) << place_of(block) << shown(set);
    }
}

TEST(LanguagePage, ShowsExamplesThatComeTrue) {
    const auto blocks = page_blocks(page());
    std::size_t examples = 0;
    for (const std::string& section : sections_of(blocks)) {
        auto set = section_set(blocks, section);
        evaluate::Trials trials(set.model);
        for (const syntax::Tree& tree : set.trees) {
            for (const auto& example : facts::read_examples(tree, set.model, set.diagnostics)) {
                ++examples;
                const auto fails = [&](text::Span span) {
                    ADD_FAILURE() << section << ": \"" << example.title
                                  << "\": " << set.files[span.file].text(span);
                };
                const auto rehearsed = procedure::rehearsal(set.model, example);
                for (const auto& one : rehearsed.refused) fails(example.events[one.event].span);
                for (const auto& one : rehearsed.misses) {
                    fails(example.course[one.expectation].span);
                }
                facts::Example judged = example;
                judged.given = rehearsed.given;
                for (const evaluate::Miss& miss : trials.run(judged).misses) {
                    fails(example.expectations[miss.expectation].span);
                }
            }
        }
        EXPECT_EQ(codes_in(set), std::vector<std::string>{}) << section << '\n' << shown(set);
    }
    EXPECT_GT(examples, 0U);
}

TEST(LanguagePage, ShowsRequestsThatCanBeRead) {
    const auto blocks = page_blocks(page());
    std::size_t requests = 0;
    for (const std::string& section : sections_of(blocks)) {
        auto set = section_set(blocks, section);
        for (const syntax::Tree& tree : set.trees) {
            requests += facts::read_requests(tree, set.model, set.diagnostics).size();
        }
        for (const PageBlock& block : blocks) {
            if (block.section != section || block.mark != "json") continue;
            const auto file = set.files.add({"verzoek.json", block.text});
            const auto read = facts::read_json(set.files, file, set.model, set.diagnostics);
            EXPECT_TRUE(read.has_value()) << place_of(block);
            ++requests;
        }
        EXPECT_EQ(codes_in(set), std::vector<std::string>{}) << section << '\n' << shown(set);
    }
    EXPECT_GT(requests, 1U);
}

}  // namespace
}  // namespace tests
