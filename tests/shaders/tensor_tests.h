// Pictures as tensors on the GPU and back, against image/planar.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/task.h"
#include "gpu/device.h"

using Check = std::function<void(bool is_right, const std::string& name, const std::string& detail)>;

atelier::base::Task<bool> tensorsHoldPictures(const std::shared_ptr<atelier::gpu::Device>& device, Check check);
