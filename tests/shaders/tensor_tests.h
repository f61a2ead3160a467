// Pictures as tensors on the GPU and back, against image/planar.
#pragma once

#include <memory>

#include "base/task.h"
#include "check.h"
#include "gpu/device.h"

atelier::base::Task<bool> tensorsHoldPictures(const std::shared_ptr<atelier::gpu::Device>& device, Check check);
