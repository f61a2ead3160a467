// RuntimeCheck: a small convolution through the model runtime, held against plain arithmetic on this very device.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/inference_status.h"
#include "gpu/backend.h"
#include "gpu/tensor_buffer.h"
#include "infer/convolution.h"
#include "infer/self_test.h"

namespace atelier::app {

// An ONNX graph y = Conv(x, weights): 3x3, pads of 1, no bias; x and y: [1, 3, height, width] f32 of any size.
struct ConvolutionModel {
  std::vector<std::uint8_t> onnx;
  infer::ConvolutionWeights weights{};
};

// Where the check runs. `tensors` and `backend` are of one GPU; without `tensors` only the processor is tried.
struct CheckedRuntime {
  infer::InferenceHost& host;
  std::shared_ptr<gpu::TensorTransfer> tensors;
  gpu::Backend* backend = nullptr;  // asked only before the first wait
};

struct PhotoCheck {
  bool stays_on_gpu = false;         // the picture went shader -> model -> shader without a copy through memory
  float largest_difference = 0;      // of y, against the processor's own convolution of the picture
  float largest_byte_difference = 0; // of the picture made from y, in steps of 1/255
};

struct RuntimeReport {
  InferenceStatus status;
  std::optional<PhotoCheck> photo;
};

// In the order they are tried.
std::vector<infer::Provider> providersFor(const CheckedRuntime& runtime);

// {"provider", "tried", "reason", "photo": null | {"onGpu", "largestDifference", "largestByteDifference"}}
Json toJson(const RuntimeReport& report);

// Picks a provider by a self-test on noise, then convolves `picture` with it. kSelfTestFailed where no provider
// counts right, kTooLarge beyond 16 megapixels, and whatever the runtime fails with.
base::Task<base::Result<RuntimeReport>> checkRuntime(CheckedRuntime runtime, ConvolutionModel model,
                                                     std::optional<image::Image> picture, base::CancelToken cancel);

}  // namespace atelier::app
