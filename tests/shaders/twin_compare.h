// How close the GPU's picture must come to the processor's.
//
// The two compute the same formulas in 32-bit floats, but a GPU's pow and division are a few units in the last place
// off, so a value that lies almost on the border between two codes may round to the other one. That moves a byte by
// at most 1, and few of them: the share of such values is the error (some 1e-6 of the value) over the distance
// between codes (4e-3), far below the 0.5 % asked here. Where the mask is 0 nothing is computed, so nothing differs.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "base/task.h"
#include "gpu/backend.h"
#include "image/edit_plan.h"
#include "image/pixel_array.h"

struct TwinDifference {
  int largest = 0;          // in code values, over all bytes
  double share = 0;         // of pixels that differ
  bool outside_is_same = true;
};

inline constexpr int kLargestDifference = 1;
inline constexpr double kLargestShare = 0.005;

// Pixels of weight 0 must be those of `input`; null: none. Pictures of different sizes differ by 255.
TwinDifference compareTwins(const atelier::image::Image& input, const atelier::image::Image& cpu,
                            const atelier::image::Image& gpu, const atelier::image::Mask* weights);
bool isClose(const TwinDifference& difference, int largest = kLargestDifference);
std::string describe(const TwinDifference& difference);

// `input` sent to the backend, edited there and read back.
atelier::base::Task<atelier::base::Result<atelier::image::Image>> runOn(
    atelier::gpu::Backend& backend, const atelier::image::EditPlan& plan, const atelier::image::Image& input,
    std::optional<atelier::image::Mask> mask);
