/// Requests by chance, always the same ones, and the rules to judge them by.
#pragma once

#include "benchmarks/by_hand.h"
#include "engine/evaluate/judge.h"
#include "engine/text/source_file.h"

#include <string>
#include <vector>

namespace benchmarks {

/// A regulation, read and lowered: everything that is made once and judges many cases.
struct Rules {
    engine::text::SourceFiles files;
    engine::model::Model model;
    engine::evaluate::Program program;
};

/// The regulation of one text over the 28 attributes; ENSUREs that nothing is wrong with it.
Rules rules_of(const std::string& regulation);

/// The regulation of which `decide_by_hand` says the same.
std::string regulation_by_hand();

/// Of each unit some one in twelve stands in the way, so that all outcomes are met.
std::vector<Request> requests_by_chance(std::size_t count);

engine::facts::Case case_of(const Rules& rules, const Request& request);

}  // namespace benchmarks
