#include "engine/report/sketch.h"

#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "cli/say.h"
#include "engine/report/words_dossier.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <unistd.h>

namespace cli::commands {
namespace {

using engine::report::DossierText;

/// What Graphviz makes of the drawing; nothing when it is not there.
std::optional<std::string> svg_of(const std::string& dot) {
    std::string path = "/tmp/wijkwet-XXXXXX";
    const int file = mkstemp(path.data());
    if (file < 0) return std::nullopt;
    const bool written = write(file, dot.data(), dot.size()) == static_cast<ssize_t>(dot.size());
    close(file);
    std::string svg;
    if (written) {
        const std::string command = "dot -Tsvg " + path + " 2>/dev/null";
        const std::unique_ptr<FILE, int (*)(FILE*)> output(popen(command.c_str(), "r"), pclose);
        std::array<char, 4'096> part{};
        std::size_t size = 0;
        while (output && (size = fread(part.data(), 1, part.size(), output.get())) > 0) {
            svg.append(part.data(), size);
        }
    }
    std::remove(path.c_str());
    return svg.empty() ? std::nullopt : std::optional(svg);
}

Exit draw(const engine::model::Model& model,
          engine::model::ProcedureId procedure,
          const std::string& form,
          const Io& io) {
    const auto language = io.settings.language;
    if (form == "tekst") {
        io.out << engine::report::sketch_text(model, procedure, language);
        return Exit::Done;
    }
    if (form.empty() && io.settings.format == Format::Json) {
        io.out << engine::report::sketch_json(model, procedure);
        return Exit::Done;
    }
    if (form.empty() || form == "mermaid") {
        io.out << engine::report::sketch_mermaid(model, procedure, language);
        return Exit::Done;
    }
    const std::string dot = engine::report::sketch_dot(model, procedure, language);
    if (form == "dot") {
        io.out << dot;
        return Exit::Done;
    }
    const auto svg = svg_of(dot);
    if (svg) {
        io.out << *svg;
        return Exit::Done;
    }
    return complain(
        engine::report::dossier_text(DossierText::NoGraphviz, language), Exit::NotFound, io);
}

}  // namespace

Exit sketch(const Request& request, const Io& io) {
    const auto& form = request.form;
    constexpr std::array<std::string_view, 5> forms = {"", "tekst", "mermaid", "dot", "svg"};
    if (!std::ranges::count(forms, form)) {
        say(engine::report::CliText::UnfitValue,
            {"--als", form, "`tekst`, `mermaid`, `dot`, `svg`"},
            io);
        return Exit::Usage;
    }
    RuleSet rules = load_given(request, io);
    const auto meanings = meanings_of(rules);
    if (const auto refused = refuse_unfit(rules, io)) return *refused;
    std::string names;
    for (const Meaning& meaning : meanings) {
        const auto& all = meaning.model.procedures;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto id = all.id(i);
            const bool own = all[id].span.file == meaning.closure->root;
            const bool wanted = request.procedure.empty() ? own : all[id].name == request.procedure;
            if (wanted) return draw(meaning.model, id, form, io);
            if (own) names += (names.empty() ? "" : ", ") + all[id].name;
        }
    }
    const std::string sentence = engine::report::dossier_text(
        DossierText::NoSuchProcedure, io.settings.language, {names.empty() ? "–" : names});
    return complain(sentence, Exit::NotFound, io);
}

}  // namespace cli::commands
