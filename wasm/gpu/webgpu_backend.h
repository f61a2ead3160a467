// The GPU as a backend. Only the web build has it.
#pragma once

#include <cstdint>
#include <memory>

#include "gpu/backend.h"
#include "gpu/device.h"

namespace atelier::gpu {

struct WebGpuOptions {
  // The largest buffer that holds pixels; 0: what the device allows. Tests set it small to force bands.
  std::uint64_t max_band_bytes = 0;
  // The largest float buffer of a neighbourhood pass; 0: 64 MiB. Tests set it small to force strips.
  std::uint64_t max_strip_bytes = 0;
};

std::unique_ptr<Backend> makeWebGpuBackend(std::shared_ptr<Device> device, const WebGpuOptions& options = {});

}  // namespace atelier::gpu
