// The view renderer, drawn into a texture and read back.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/task.h"
#include "gpu/device.h"

using Check = std::function<void(bool is_right, const std::string& name, const std::string& detail)>;

atelier::base::Task<bool> viewDrawsWhatItSays(const std::shared_ptr<atelier::gpu::Device>& device, Check check);
