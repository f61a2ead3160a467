#include "browser_glue.h"

#include <cstdlib>

// clang-format off
EM_JS_DEPS(glue, "$stringToNewUTF8,$WebGPU");
EM_JS(void, glueFinish, (int code), { Module.finish(code); })
EM_JS(char*, glueAdapterName, (), { return stringToNewUTF8(Module.adapterName); })
EM_JS(WGPUDeviceImpl*, glueSpareDevice, (), {
  const device = Module.spareWebGPUDevice;
  return WebGPU.mgrDevice.create(device, {queueId: WebGPU.mgrQueue.create(device.queue)});
})
EM_JS(void, glueDestroyDevice, (), { Module.preinitializedWebGPUDevice.destroy(); })
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
