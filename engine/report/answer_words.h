/// The sentences of an answer: how a clause stands, what a move asks, what was looked at.
#pragma once

#include "engine/evaluate/answer.h"
#include "engine/report/words.h"
#include "engine/text/source_file.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::report {

/// All that one answer is read from.
struct Judged {
    const model::Model& model;
    const text::SourceFiles& files;
    const facts::Case& given;
    const evaluate::Answer& answer;
};

/// `het college`; empty for no organ.
std::string organ_text(const model::Model& model, model::OrganId organ);

/// `art. 3 lid 2`, with the regulation when that is not `beside`.
std::string place_text(const model::Model& model,
                       model::UnitId unit,
                       std::optional<model::RegulationId> beside);

/// How a clause should stand for the request: the sentence of the law, or the judgement asked.
std::string sentence_of(const Judged& judged, const evaluate::Finding& finding, Language language);

/// `31 van 50`, `14, ten minste 10`; empty when nothing was measured.
std::string measure_of(const Judged& judged, const evaluate::Finding& finding, Language language);

/// What is still lacking, what can be done, which exception applies: one line each.
std::vector<std::string> notes_of(const Judged& judged,
                                  const evaluate::Finding& finding,
                                  Language language);

/// `het aantal steunbetuigingen is ten minste 50: nu 31, nog 19`.
std::string move_text(const model::Model& model,
                      const facts::Case& given,
                      const evaluate::Move& move,
                      Language language);

/// First what the reader can do, then what others must supply, then what must be judged.
std::vector<evaluate::Move> by_who_acts(const model::Model& model,
                                        std::vector<evaluate::Move> moves);

/// What has to become true: `het aantal steunbetuigingen is ten minste 50`.
std::string demand_text(const model::Model& model,
                        const facts::Case& given,
                        const evaluate::Move& move,
                        Language language);

/// `het budget: € 46.000 per jaar (gezegd op verzoek.wijk:15)`.
std::string step_text(const Judged& judged, const evaluate::Step& step, Language language);

}  // namespace engine::report
