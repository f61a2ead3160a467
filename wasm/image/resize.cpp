#include "image/resize.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>
#include <vector>

#include "image/colour.h"
#include "image/operators/finish_pixel.h"

namespace atelier::image {

namespace {

constexpr float kLobes = 3;

float lanczos(float x) {
  if (x == 0) return 1;
  if (std::fabs(x) >= kLobes) return 0;
  const float angle = std::numbers::pi_v<float> * x;
  return kLobes * std::sin(angle) * std::sin(angle / kLobes) / (angle * angle);
}

// [width, 4] f32: linear light, premultiplied, 0..1
using LinearRow = std::vector<float>;

LinearRow linearRow(const Image& picture, int y) {
  LinearRow row(static_cast<std::size_t>(picture.width()) * 4);
  const auto bytes = picture.row(y);
  for (std::size_t i = 0; i < row.size(); i += 4) {
    const float alpha = static_cast<float>(bytes[i + 3]) / 255;
    for (std::size_t c = 0; c < 3; ++c) row[i + c] = srgbByteToLinear()[bytes[i + c]] * alpha;
    row[i + 3] = alpha;
  }
  return row;
}

LinearRow resizedRow(const LinearRow& row, const std::vector<ResizeTaps>& columns) {
  LinearRow target(columns.size() * 4);
  for (std::size_t x = 0; x < columns.size(); ++x) {
    const float* source = row.data() + static_cast<std::size_t>(columns[x].first) * 4;
    for (const float weight : columns[x].weights) {
      for (std::size_t c = 0; c < 4; ++c) target[x * 4 + c] += weight * source[c];
      source += 4;
    }
  }
  return target;
}

void writeRow(const LinearRow& row, std::span<std::uint8_t> bytes) {
  for (std::size_t i = 0; i < row.size(); i += 4) {
    const std::uint8_t alpha = byteOfAlpha(row[i + 3]);
    for (std::size_t c = 0; c < 3; ++c) bytes[i + c] = alpha > 0 ? encodeToByte(row[i + c] / row[i + 3]) : 0;
    bytes[i + 3] = alpha;
  }
}

}  // namespace

std::vector<ResizeTaps> resizeTaps(int source_length, int target_length) {
  const float scale = static_cast<float>(source_length) / static_cast<float>(target_length);
  const float stretch = std::max(1.0f, scale);  // the filter widens when shrinking: that is what stops aliasing
  std::vector<ResizeTaps> all(static_cast<std::size_t>(target_length));
  for (int i = 0; i < target_length; ++i) {
    const float centre = (static_cast<float>(i) + 0.5f) * scale;
    const int first = std::max(0, static_cast<int>(std::ceil(centre - kLobes * stretch - 0.5f)));
    const int last = std::min(source_length - 1, static_cast<int>(std::floor(centre + kLobes * stretch - 0.5f)));
    ResizeTaps& taps = all[static_cast<std::size_t>(i)];
    taps.first = first;
    float sum = 0;
    for (int at = first; at <= last; ++at) {
      taps.weights.push_back(lanczos((static_cast<float>(at) + 0.5f - centre) / stretch));
      sum += taps.weights.back();
    }
    for (float& weight : taps.weights) weight /= sum;
  }
  return all;
}

base::Result<Image> resized(const Image& picture, const ImageSpec& spec) {
  if (picture.isEmpty()) return base::fail(base::ErrorCode::kBadImage, "image.resized");
  ATELIER_TRY(target, ImageBuffer::allocate(spec));
  const std::vector<ResizeTaps> columns = resizeTaps(picture.width(), spec.width);
  const std::vector<ResizeTaps> rows = resizeTaps(picture.height(), spec.height);
  std::vector<LinearRow> window;  // rows first_in_window … already of the target's width
  int first_in_window = 0;
  for (int y = 0; y < spec.height; ++y) {
    const ResizeTaps& taps = rows[static_cast<std::size_t>(y)];
    const auto surplus = std::min<std::ptrdiff_t>(taps.first - first_in_window, std::ssize(window));
    window.erase(window.begin(), window.begin() + surplus);
    first_in_window = taps.first;
    while (std::ssize(window) < std::ssize(taps.weights)) {
      window.push_back(resizedRow(linearRow(picture, first_in_window + static_cast<int>(window.size())), columns));
    }
    LinearRow sum(columns.size() * 4);
    for (std::size_t i = 0; i < taps.weights.size(); ++i) {
      for (std::size_t at = 0; at < sum.size(); ++at) sum[at] += taps.weights[i] * window[i][at];
    }
    writeRow(sum, target.row(y));
  }
  return Image(std::move(target));
}

base::Result<ScreenedImage> resized(const ScreenedImage& picture, const ImageSpec& spec) {
  ATELIER_TRY(pixels, resized(picture.get(), spec));
  return UnscreenedImage(std::move(pixels)).release(ScreeningPass());
}

}  // namespace atelier::image
