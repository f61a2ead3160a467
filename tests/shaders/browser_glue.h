// What the programs of this folder ask of run.mjs.
#pragma once

#include <emscripten.h>

#include <string>

#include "base/task.h"

struct WGPUDeviceImpl;

// The last call of main(): callbacks keep running afterwards. Does not return.
void keepRunning();
// Ends the program, after this turn of the event loop.
void finish(int code);
std::string adapterName();
// For gpu::adoptDevice: a device that nobody uses yet.
WGPUDeviceImpl* spareDevice();
// Destroys the device that the program began with, as a driver reset would.
void destroyFirstDevice();

// The GPU's own timestamps: gpu_clock.mjs, on the first device from openGpuClock() on.
void openGpuClock();
void resetGpuClock();
// Seconds that passes and copies since the last reset took, all of them done; 0 where there are no timestamps.
atelier::base::Completion<double> readGpuClock();
