#include "kontext/schedule.h"

#include <cassert>
#include <cmath>

namespace atelier::kontext {

// Two lines in the token count, fitted by FLUX.2's authors at 10 and 200 steps, and a third one between them.
// Above 4300 tokens they use the second line for any number of steps: the jump there is theirs.
double scheduleShift(std::size_t target_token_count, int step_count) {
  const auto tokens = static_cast<double>(target_token_count);
  const double at_10_steps = 8.73809524e-05 * tokens + 1.89833333;
  const double at_200_steps = 0.00016927 * tokens + 0.45666666;
  if (target_token_count > 4300) return at_200_steps;
  const double slope = (at_200_steps - at_10_steps) / 190;
  return slope * step_count + (at_200_steps - 200 * slope);
}

std::vector<double> scheduleSigmas(std::size_t target_token_count, int step_count) {
  assert(target_token_count > 0 && step_count > 0);
  const double shift = std::exp(scheduleShift(target_token_count, step_count));
  std::vector<double> sigmas;
  for (int i = 0; i < step_count; ++i) {
    const double u = 1 - static_cast<double>(i) / step_count;
    sigmas.push_back(shift / (shift + 1 / u - 1));
  }
  sigmas.push_back(0);
  return sigmas;
}

}  // namespace atelier::kontext
