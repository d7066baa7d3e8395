// Whatever bytes arrive: they are read or refused. What was read is resolved; what was read without
// a message is printed so that it reads the same, and what is right judges a case of which nothing
// is known.
#include "engine/base/ensure.h"
#include "engine/evaluate/answer.h"
#include "engine/resolve/resolve.h"
#include "engine/syntax/dump.h"
#include "engine/syntax/parse.h"
#include "engine/syntax/print.h"
#include "engine/text/unicode.h"

#include <algorithm>
#include <cstdint>

namespace {

namespace model = engine::model;
namespace syntax = engine::syntax;
namespace text = engine::text;

struct Read {
    text::SourceFile file;
    text::Diagnostics diagnostics;
    syntax::Tree tree;
};

Read read(std::string text, const engine::syntax::Names& names) {
    Read result{{"a.wijk", std::move(text)}, {}, {}};
    result.tree = syntax::parse({0}, result.file, names, result.diagnostics);
    return result;
}

void print_and_read_again(const Read& first, const engine::syntax::Names& names) {
    const std::string printed = syntax::print(first.tree, first.file);
    if (!first.diagnostics.empty()) return;
    const Read second = read(printed, names);
    ENSURE(second.diagnostics.empty());
    ENSURE(syntax::dump(second.tree) == syntax::dump(first.tree));
}

void judge_empty_case(const model::Model& model, model::SubjectId subject) {
    const auto date = engine::calendar::date_of(20'000);
    const auto program = engine::evaluate::plan(model, subject, date);
    const auto given = engine::facts::empty_case(model, subject, date);
    const auto verdict = engine::evaluate::judge(program, model, given);
    engine::evaluate::answer(model, program, given, verdict);
}

void resolve_and_judge(Read read) {
    const syntax::Tree* trees[] = {&read.tree};
    const model::Model model = engine::resolve::resolve(trees, read.diagnostics);
    for (const text::Diagnostic& one : read.diagnostics) {
        ENSURE(one.span.begin <= one.span.end);
        ENSURE(one.span.end <= read.file.text().size());
    }
    const bool wrong = std::ranges::any_of(read.diagnostics, [](const text::Diagnostic& one) {
        return text::severity_of(one.code) == text::Severity::Error;
    });
    if (wrong) return;
    for (const auto subject : engine::facts::subjects_of_cases(model)) {
        judge_empty_case(model, subject);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto clean = text::clean({reinterpret_cast<const char*>(data), size});
    if (!clean) return 0;
    const auto names = syntax::declared_names({"a.wijk", *clean});
    Read first = read(*clean, names);
    print_and_read_again(first, names);
    resolve_and_judge(std::move(first));
    return 0;
}
