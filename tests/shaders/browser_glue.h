// What the programs of this folder ask of run.mjs.
#pragma once

#include <emscripten.h>

#include <string>

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
