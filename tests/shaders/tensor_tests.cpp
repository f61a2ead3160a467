#include "tensor_tests.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "gpu/tensor_buffer.h"
#include "gpu/webgpu_backend.h"
#include "image/planar.h"
#include "random_picture.h"

using namespace atelier;
using base::Result;
using base::Task;
using image::Image;

namespace {

Task<Result<std::vector<float>>> valuesOf(gpu::TensorTransfer& tensors, gpu::TensorBufferRef tensor) {
  ATELIER_CO_TRY(bytes, co_await tensors.read(tensor->handle(), tensor->elementCount() * sizeof(float)));
  std::vector<float> values(tensor->elementCount());
  std::memcpy(values.data(), bytes.data(), bytes.size());
  co_return values;
}

struct Trip {
  std::vector<float> planes;
  Image back;
};

Task<Result<Trip>> thereAndBack(gpu::Backend& backend, gpu::TensorTransfer& tensors, const Image& picture) {
  ATELIER_CO_TRY(surface, backend.upload(picture));
  ATELIER_CO_TRY(tensor, co_await tensors.fromSurface(surface));
  ATELIER_CO_TRY(planes, co_await valuesOf(tensors, tensor));
  ATELIER_CO_TRY(result, co_await tensors.toSurface(tensor, picture.spec()));
  ATELIER_CO_TRY(back, co_await backend.read(result, {}));
  co_return Trip{std::move(planes), std::move(back)};
}

bool isClose(const std::vector<float>& actual, const std::vector<float>& expected) {
  return std::ranges::equal(actual, expected, [](float a, float b) { return std::abs(a - b) <= 1e-6f; });
}

}  // namespace

Task<bool> tensorsHoldPictures(const std::shared_ptr<gpu::Device>& device, Check check) {
  for (const std::uint64_t band_bytes : {std::uint64_t{0}, std::uint64_t{67 * 4 * 8}}) {
    const std::string name = band_bytes == 0 ? "" : ", in bands";
    const auto backend = gpu::makeWebGpuBackend(device, {.max_band_bytes = band_bytes});
    const auto tensors = gpu::makeTensorTransfer(device, band_bytes);
    const Image picture = test::randomPicture({67, 37}, 5);
    const auto trip = co_await thereAndBack(*backend, *tensors, picture);
    check(trip.has_value(), "a picture becomes a tensor and comes back" + name, trip ? "" : trip.error().detail);
    if (!trip) continue;
    const std::vector<float> planes = image::planesFromImage(picture);
    check(isClose(trip->planes, planes), "the tensor holds the planes that the processor makes" + name, "");
    const Image expected = image::imageFromPlanes(planes, picture.spec()).value();
    check(std::ranges::equal(trip->back.bytes(), expected.bytes()), "its pixels are those that went in" + name, "");
  }

  const auto tensors = gpu::makeTensorTransfer(device);
  auto zeros = (co_await tensors->allocate(5)).value();
  const std::uint32_t handle = zeros->handle();
  const auto values = co_await valuesOf(*tensors, zeros);
  check(values && *values == std::vector<float>(5), "a new tensor is all zeros", "");
  const auto beyond = co_await tensors->read(handle, 21);
  check(!beyond && beyond.error().code == base::ErrorCode::kBadRequest, "nothing beyond a tensor is read", "");
  const auto misfit = co_await tensors->toSurface(zeros, {2, 2});
  check(!misfit && misfit.error().code == base::ErrorCode::kBadImage, "a tensor of another size is no picture", "");
  zeros.reset();
  const auto stale = co_await tensors->read(handle, 4);
  check(!stale && stale.error().code == base::ErrorCode::kBadRequest, "a tensor that was let go is not read", "");
  const auto huge = co_await tensors->allocate(std::size_t{1} << 30);
  check(!huge && huge.error().code == base::ErrorCode::kTooLarge, "a tensor beyond the device's limits is refused", "");
  co_return true;
}
