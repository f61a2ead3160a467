// Smaller levels of a surface, for drawing it below 1:1.
#pragma once

#include "gpu/webgpu_passes.h"

namespace atelier::gpu {

// The number of levels below the surface itself: until the longer side is one pixel.
int levelCount(const image::ImageSpec& spec);
// Makes levels 1 … `count` of `surface` that do not exist yet, and submits the work. Level k has 1/2^k of the size.
void ensureLevels(const WebGpuDevice& device, PipelineCache& pipelines, const WebGpuSurface& surface, int count);

}  // namespace atelier::gpu
