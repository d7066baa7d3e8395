#include "cli/commands/commands.h"
#include "cli/dossiers.h"
#include "cli/files.h"
#include "cli/say.h"
#include "engine/report/log_json.h"
#include "engine/report/record_text.h"
#include "engine/report/words_dossier.h"
#include "engine/text/nearest.h"

#include <algorithm>
#include <array>

namespace cli::commands {
namespace {

namespace report = engine::report;
namespace store = engine::store;
using report::CliText;
using report::DossierText;

constexpr std::int64_t page = 1'000;

std::string told(const Io& io, DossierText text, std::initializer_list<std::string> arguments) {
    return report::dossier_text(text, io.settings.language, arguments);
}

/// Everything, in order of position.
std::optional<std::vector<store::Entry>> all_entries(Dossiers& dossiers, Exit& failed) {
    std::vector<store::Entry> all;
    while (true) {
        const std::int64_t after = all.empty() ? 0 : all.back().position;
        auto some = dossiers.log().entries_after(after, page);
        if (!some) {
            failed = dossiers.say(some.error());
            return std::nullopt;
        }
        if (some->empty()) return all;
        all.insert(all.end(), some->begin(), some->end());
    }
}

Exit verify(Dossiers& dossiers, const Io& io) {
    const auto flaw = dossiers.log().first_flaw();
    if (!flaw) return dossiers.say(flaw.error());
    if (*flaw) {
        const store::Flaw& it = **flaw;
        io.out << told(io,
                       DossierText::Flaw,
                       {std::to_string(it.position),
                        it.dossier.empty() ? "–" : it.dossier,
                        std::to_string(it.number),
                        report::flaw_text(it.kind, io.settings.language)})
               << '\n';
        return Exit::Database;
    }
    const auto head = dossiers.log().head();
    if (!head) return dossiers.say(head.error());
    io.out << told(io, DossierText::Whole, {std::to_string(head->position)}) << '\n';
    return Exit::Done;
}

Exit write_out(Dossiers& dossiers, const Io& io) {
    Exit failed = Exit::Done;
    const auto all = all_entries(dossiers, failed);
    if (!all) return failed;
    io.out << report::log_json(*all);
    return Exit::Done;
}

Exit read_in(Dossiers& dossiers, const std::string& path, const Io& io) {
    const auto text = bytes_of(path);
    if (!text) {
        cli::say({path, text.error()}, io);
        return Exit::Unreadable;
    }
    const auto entries = report::entries_in(*text);
    if (!entries) return complain(told(io, DossierText::NotImported, {path}), Exit::Unreadable, io);
    const auto done = dossiers.log().restore(*entries);
    if (!done) return dossiers.say(done.error());
    io.out << told(io, DossierText::ImportedAll, {std::to_string(entries->size())}) << '\n';
    return Exit::Done;
}

Exit show(Dossiers& dossiers, const Request& request, const Io& io) {
    std::optional<engine::calendar::Date> known_on;
    if (!read_day("--bekend-op", request.known_on, known_on, io)) return Exit::Usage;
    Exit failed = Exit::Done;
    const auto opened = dossiers.load(request.paths[1], {.known_on = known_on}, failed);
    if (!opened) return failed;
    io.out << (io.settings.format == Format::Json
                   ? report::record_json(opened->model(), opened->dossier)
                   : report::record_text(opened->model(),
                                         opened->dossier,
                                         io.settings.language,
                                         io.settings.width));
    return Exit::Done;
}

/// What can be done, and what stands behind it.
struct Deed {
    std::string name;
    std::optional<CliText> takes = {};
};

const std::array<Deed, 4> deeds = {Deed{"toon", CliText::NumberWord},
                                   Deed{"controleer"},
                                   Deed{"uitvoer"},
                                   Deed{"invoer", CliText::FileWord}};

Exit tell_unknown(const std::string& what, const Io& io) {
    std::vector<std::string> names;
    std::string all;
    for (const Deed& deed : deeds) {
        names.push_back(deed.name);
        all += (all.empty() ? "`" : ", `") + deed.name + '`';
    }
    const auto meant = engine::text::nearest(what, names);
    const auto text = meant ? DossierText::WhatDossierMeant : DossierText::WhatDossier;
    return complain(told(io, text, {what, meant.value_or(all)}), Exit::Usage, io);
}

}  // namespace

Exit dossier(const Request& request, const Io& io) {
    const std::string& what = request.paths.front();
    const auto* deed = std::ranges::find(deeds, what, &Deed::name);
    if (deed == deeds.end()) return tell_unknown(what, io);
    const std::size_t wanted = deed->takes ? 2 : 1;
    if (request.paths.size() > wanted) {
        say(CliText::OneTooMany, {request.paths[wanted], "dossier"}, io);
        return Exit::Usage;
    }
    if (request.paths.size() < wanted) {
        const std::string lacking(report::cli_text(*deed->takes, io.settings.language));
        say(CliText::MissingInput, {"dossier " + what, lacking}, io);
        return Exit::Usage;
    }
    Exit failed = Exit::Done;
    auto dossiers = Dossiers::open(io, failed);
    if (!dossiers) return failed;
    if (what == "toon") return show(*dossiers, request, io);
    if (what == "controleer") return verify(*dossiers, io);
    if (what == "uitvoer") return write_out(*dossiers, io);
    return read_in(*dossiers, request.paths[1], io);
}

}  // namespace cli::commands
