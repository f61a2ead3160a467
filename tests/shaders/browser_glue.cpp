#include "browser_glue.h"

#include <cstdlib>
#include <memory>

using SettleReading = void (*)(void* data, double seconds);

// clang-format off
EM_JS_DEPS(glue, "$stringToNewUTF8,$WebGPU,$getWasmTableEntry");
EM_JS(void, glueFinish, (int code), { Module.finish(code); })
EM_JS(char*, glueAdapterName, (), { return stringToNewUTF8(Module.adapterName); })
EM_JS(WGPUDeviceImpl*, glueSpareDevice, (), {
  const device = Module.spareWebGPUDevice;
  return WebGPU.mgrDevice.create(device, {queueId: WebGPU.mgrQueue.create(device.queue)});
})
EM_JS(void, glueDestroyDevice, (), { Module.preinitializedWebGPUDevice.destroy(); })
EM_JS(void, glueOpenGpuClock, (), { Module.gpuClock = Module.openGpuClock(); })
EM_JS(void, glueResetGpuClock, (), { Module.gpuClock.reset(); })
EM_JS(void, glueReadGpuClock, (SettleReading settle, void* data), {
  Module.gpuClock.read().then((seconds) => getWasmTableEntry(settle)(data, seconds));
})
// clang-format on

void keepRunning() { emscripten_exit_with_live_runtime(); }

void finish(int code) { glueFinish(code); }

std::string adapterName() {
  char* text = glueAdapterName();
  std::string name(text);
  std::free(text);
  return name;
}

WGPUDeviceImpl* spareDevice() { return glueSpareDevice(); }
void destroyFirstDevice() { glueDestroyDevice(); }

void openGpuClock() { glueOpenGpuClock(); }
void resetGpuClock() { glueResetGpuClock(); }

atelier::base::Completion<double> readGpuClock() {
  using Reading = atelier::base::Completion<double>;
  Reading reading;
  glueReadGpuClock(
      [](void* data, double seconds) {
        const std::unique_ptr<Reading> waiting(static_cast<Reading*>(data));
        waiting->settle(seconds);
      },
      new Reading(reading));
  return reading;
}
