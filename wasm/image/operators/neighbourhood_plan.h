// NeighbourhoodPlan: how an operator that looks around each pixel is done, as data that both twins follow.
//
// Every such operator has the same shape. One to three planes are made of the picture: float rows, at full size or
// shrunk, that went through a chain of filters (a blur, a disc, an edge-preserving fit, …). Then a pixel's new value
// follows from the pixel itself and from what the planes say at its place: that is the operator's finish, its own few
// lines. So a new operator is a plan and a finish; strips, bands, edges, alpha, masks are done once for all.
//
// Sizes are thousandths of the picture's longer side, so a plan means the same on a preview. Wide filters run on
// shrunk planes: the price of a pixel is bounded whatever the size.
#pragma once

#include <cstddef>
#include <vector>

#include "image/edit_plan.h"
#include "image/operators/blur_plan.h"
#include "image/operators/operator_constants.h"

namespace atelier::image {

// What a plane's four numbers are, before its filters; all are premultiplied by alpha, so that the hidden colour of
// transparent pixels has no say. The same numbers as in passes/shrink_source.wgsl.
enum class PlaneSignal : std::uint32_t {
  kLinear,       // linear red, green, blue; alpha
  kHighlights,   // the same with its highlights expanded (see lens_highlights.h)
  kEncoded,      // sRGB-encoded red, green, blue; alpha
  kLumaMoments,  // luma of the encoded colour, its square, 0; alpha
  kHazeMoments,  // the darkest encoded channel, its square, 0; alpha
};

// One step from rows to rows of the same size.
struct PlaneFilter {
  enum class Kind {
    kRows,      // horizontal convolution; numbers: its weights, [2 · radius + 1] (it reads no other rows)
    kColumns,   // vertical convolution; the same
    kTaps,      // any linear filter; numbers: [taps, 3] = dx, dy, weight
    kGuide,     // the coefficients of a guided filter from mean and square; numbers: epsilon (see guided_filter.h)
    kKuwahara,  // patches that keep edges; numbers: [taps, 10] = dx, dy, eight weights (see kuwahara.h)
    kBilateral  // smooths what is similar; numbers: two ranges, then [taps, 3] (see bilateral.h)
  };
  Kind kind = Kind::kTaps;
  int radius = 0;  // as many rows above and below does it read, and as many columns at most
  std::vector<float> numbers;

  int rowsAround() const { return kind == Kind::kRows ? 0 : radius; }
};

struct PlanePlan {
  PlaneSignal signal = PlaneSignal::kLinear;
  int factor = 1;         // of the shrinking: a power of two, unless the plane is one of cells
  bool is_cells = false;  // averages of factor x factor pixels, any number of them, read back as flat squares
  std::vector<PlaneFilter> filters;

  int rowsAround() const;  // of all filters together
};

struct NeighbourhoodPlan {
  static constexpr std::size_t kMaxPlanes = 3;
  std::vector<PlanePlan> planes;
  OperatorConstants constants;  // of the finish
};

// For a step of a neighbourhood operator over a picture of `spec`.
NeighbourhoodPlan planNeighbourhood(const PlanStep& step, const ImageSpec& spec);

// The length of `permille` thousandths of the picture's longer side, in pixels.
double pixelsOf(double permille, const ImageSpec& spec);

// The rows of a plane that the result rows `rows` read, where filters that read `rows_around` more are still to come.
RowRange planeRowsFor(const PlanePlan& plane, RowRange rows, int plane_height, int rows_around);
// The height of strips, a multiple of 8 and at least 8, that keeps each float buffer ([rows, width, 4] f32) within
// `budget_bytes`. A strip lower than its surroundings would be mostly surroundings; such strips may take up to
// `limit_bytes`.
int stripHeight(const NeighbourhoodPlan& plan, const ImageSpec& spec, std::size_t budget_bytes,
                std::size_t limit_bytes);
// The most rows that a buffer of a plane's rows holds for strips of `strip_height`.
int mostPlaneRows(const PlanePlan& plane, const ImageSpec& spec, int strip_height);

}  // namespace atelier::image
