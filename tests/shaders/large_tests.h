// The largest document on a weak adapter: pictures in several bindings of at most 128 MiB.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/task.h"
#include "gpu/backend.h"
#include "gpu/device.h"

// `weak`: a device with the limits that every adapter has.
atelier::base::Task<bool> aHundredMegapixelsFit(
    std::shared_ptr<atelier::gpu::Device> weak, atelier::gpu::Backend& cpu,
    std::function<void(bool is_right, const std::string& name, const std::string& detail)> check);
