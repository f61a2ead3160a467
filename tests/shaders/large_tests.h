// The largest document on a weak adapter: pictures in several bindings of at most 128 MiB.
#pragma once

#include <memory>

#include "base/task.h"
#include "check.h"
#include "gpu/backend.h"
#include "gpu/device.h"

// `weak`: a device with the limits that every adapter has.
atelier::base::Task<bool> aHundredMegapixelsFit(std::shared_ptr<atelier::gpu::Device> weak, atelier::gpu::Backend& cpu,
                                                Check check);
