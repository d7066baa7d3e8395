// Whatever bytes arrive as a case, in JSON or in Wijktaal: they are read or refused, and every
// message stands in the file that it is about.
#include "engine/base/ensure.h"
#include "engine/facts/read.h"
#include "engine/resolve/resolve.h"
#include "engine/syntax/parse.h"
#include "engine/text/unicode.h"

#include <cstdint>

namespace {

using namespace engine;

/// Has a fact of every type, a judgement, a part that may be absent, and a definition.
constexpr const char* rules = R"(regeling "Proef".
orgaan "college".
begrip "rechtsvorm" is een van
  - "vereniging";
  - "stichting".
begrip "plan" met gegevens
  - "begroting": bestand;
  - "looptijd": duur in maanden.
begrip "uitdaging" met gegevens
  - een rechtsvorm;
  - een plan, mag ontbreken;
  - "naam": tekst;
  - "winstoogmerk": ja/nee;
  - "aantal inwoners": getal;
  - "budget": bedrag per jaar;
  - "inleg": bedrag;
  - "eigen aandeel": percentage;
  - "gewenste start": datum;
  - "grondslag": verwijzing.

artikel 1

  Een uitdaging is "kleinschalig" indien het budget ten hoogste € 50.000 per jaar is.

  Het college weigert een uitdaging
    indien naar het oordeel van het college sprake is van lagere kwaliteit.

  oordeel "lagere kwaliteit" van een uitdaging: ja/nee, door het college, met redenen.
)";

struct Rules {
    text::SourceFiles files;
    std::set<std::string> names;
    model::Model model;
};

Rules read_rules() {
    Rules read;
    text::Diagnostics diagnostics;
    const auto file = read.files.add({"rules.wijk", rules});
    read.names = syntax::declared_names(read.files[file]);
    const auto tree = syntax::parse(file, read.files[file], read.names, diagnostics);
    const syntax::Tree* const trees[] = {&tree};
    read.model = resolve::resolve(trees, diagnostics);
    return read;
}

void check(const text::Diagnostics& diagnostics, const text::SourceFiles& files) {
    for (const auto& one : diagnostics) {
        ENSURE(one.span.begin <= one.span.end);
        ENSURE(one.span.end <= files[one.span.file].text().size());
    }
}

void read_json(const Rules& known, const text::SourceFiles& files, text::FileId file) {
    text::Diagnostics diagnostics;
    const auto made = facts::read_json(files, file, known.model, diagnostics);
    ENSURE(made || !diagnostics.empty());
    check(diagnostics, files);
}

void read_wijktaal(const Rules& known, const text::SourceFiles& files, text::FileId file) {
    text::Diagnostics diagnostics;
    const auto tree = syntax::parse(file, files[file], known.names, diagnostics);
    facts::read_requests(tree, known.model, diagnostics);
    facts::read_examples(tree, known.model, diagnostics);
    check(diagnostics, files);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Rules known = read_rules();
    const auto clean = text::clean({reinterpret_cast<const char*>(data), size});
    if (!clean) return 0;
    text::SourceFiles files = known.files;
    const auto file = files.add({"case", *clean});
    read_json(known, files, file);
    read_wijktaal(known, files, file);
    return 0;
}
