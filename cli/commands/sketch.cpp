#include "engine/report/sketch.h"

#include "cli/commands/commands.h"
#include "cli/meaning.h"
#include "cli/say.h"
#include "engine/report/words_dossier.h"
#include "engine/text/nearest.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <set>
#include <string_view>
#include <unistd.h>
#include <vector>

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

/// The procedures that the given files bring along: first those of the regulations in them, be it
/// in a file that goes on with one, then those of other regulations, such as the Awb.
class Drawable {
public:
    struct One {
        const engine::model::Model* model;
        engine::model::ProcedureId id;
        bool own;
    };

    explicit Drawable(engine::calendar::Date today) : today_(today) {}

    void add(const Meaning& meaning) {
        const auto& model = meaning.model;
        const auto regulations = given_in(meaning);
        const auto count_before = static_cast<std::ptrdiff_t>(all_.size());
        for (std::size_t i = 0; i < model.procedures.size(); ++i) {
            const auto id = model.procedures.id(i);
            const auto unit = model.procedures[id].unit;
            all_.push_back({&model, id, regulations.contains(model.units[unit].regulation)});
        }
        std::stable_partition(all_.begin() + count_before, all_.end(), &of_given);
    }

    /// The one of the given regulations, when no other name is to be had there; null otherwise.
    const One* only() const {
        std::set<std::string> names;
        for (const One& one : all_) {
            if (one.own) names.insert(name_of(one));
        }
        return names.size() == 1 ? named(*names.begin()) : nullptr;
    }

    /// That which is in force today, where there are several; null when there is none.
    const One* named(const std::string& name) const {
        const One* found = nullptr;
        for (const One& one : all_) {
            if (name_of(one) != name) continue;
            if (found != nullptr && found->own != one.own) break;
            const auto unit = one.model->procedures[one.id].unit;
            if (one.model->units[unit].period.contains(today_)) return &one;
            if (found == nullptr) found = &one;
        }
        return found;
    }

    bool has_own() const { return std::ranges::any_of(all_, of_given); }

    /// Each once.
    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const One& one : all_) {
            if (!std::ranges::count(names, name_of(one))) names.push_back(name_of(one));
        }
        return names;
    }

private:
    using Regulations = std::set<engine::model::RegulationId>;

    static const std::string& name_of(const One& one) { return one.model->procedures[one.id].name; }
    static bool of_given(const One& one) { return one.own; }

    /// With those that the requests and examples in the file are about.
    static Regulations given_in(const Meaning& meaning) {
        Regulations regulations;
        for (const auto& unit : meaning.model.units) {
            if (unit.span.file == meaning.closure->root) regulations.insert(unit.regulation);
        }
        for (const auto& given : meaning.requests) {
            if (given.under.valid()) regulations.insert(given.under);
        }
        for (const auto& example : meaning.examples) {
            if (example.given.under.valid()) regulations.insert(example.given.under);
        }
        return regulations;
    }

    engine::calendar::Date today_;
    std::vector<One> all_;
};

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "`" : ", `") + name + '`';
    return list;
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
    Drawable drawable(io.settings.today);
    for (const Meaning& meaning : meanings) drawable.add(meaning);
    const std::string& wanted = request.procedure;
    if (const auto* one = wanted.empty() ? drawable.only() : drawable.named(wanted)) {
        return draw(*one->model, one->id, form, io);
    }
    const auto sentence = [&](DossierText text, std::initializer_list<std::string> arguments) {
        return engine::report::dossier_text(text, io.settings.language, arguments);
    };
    const auto names = drawable.names();
    const std::string path = request.paths.front();
    if (names.empty())
        return complain(sentence(DossierText::NoProcedures, {path}), Exit::NotFound, io);
    if (wanted.empty()) {
        const auto text =
            drawable.has_own() ? DossierText::ManyProcedures : DossierText::NoOwnProcedure;
        return complain(sentence(text, {path, listed(names)}), Exit::Usage, io);
    }
    const auto meant = engine::text::nearest(wanted, names);
    return complain(meant ? sentence(DossierText::NoSuchProcedureMeant, {wanted, *meant})
                          : sentence(DossierText::NoSuchProcedure, {wanted, listed(names)}),
                    Exit::NotFound,
                    io);
}

}  // namespace cli::commands
