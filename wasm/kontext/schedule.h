// How much noise is left at each step of the sampler: sigma from 1 (noise) to 0 (image).
#pragma once

#include <cstddef>
#include <vector>

namespace atelier::kontext {

// How far the schedule leans towards noise ("mu" of FLUX.2's sampling code). Counts target tokens only.
double scheduleShift(std::size_t target_token_count, int step_count);

// step_count + 1 values, the last one 0. Both arguments at least 1.
// sigma_i = e^mu / (e^mu + 1/u_i - 1) with u_i = 1 - i/step_count.
std::vector<double> scheduleSigmas(std::size_t target_token_count, int step_count);

}  // namespace atelier::kontext
