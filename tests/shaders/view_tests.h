// The view renderer, drawn into a texture and read back.
#pragma once

#include <memory>

#include "base/task.h"
#include "check.h"
#include "gpu/device.h"

atelier::base::Task<bool> viewDrawsWhatItSays(const std::shared_ptr<atelier::gpu::Device>& device, Check check);
