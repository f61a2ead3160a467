// Device: the one GPUDevice of the page, as the web side obtained it. Only the web build has one.
//
// Only gpu/ spells out WebGPU's types. The raw handles below are declared, not defined: enough to hand them to a
// library that draws with them.
#pragma once

#include <functional>
#include <memory>
#include <string>

struct WGPUDeviceImpl;
struct WGPURenderPassEncoderImpl;

namespace atelier::gpu {

class Device {
 public:
  virtual ~Device() = default;

  virtual WGPUDeviceImpl* handle() const = 0;
  virtual bool isLost() const = 0;
  // The web side sees `device.lost` and says so here, once. Jobs that run end with kDeviceLost, and so do new ones.
  virtual void declareLost(std::string reason) = 0;
  // `listener` hears of the loss once; at once where it has already happened.
  virtual void onLost(std::function<void(const std::string& reason)> listener) = 0;
};

// From Module.preinitializedWebGPUDevice. Null where the page has none.
std::shared_ptr<Device> acquireDevice();
// Another device, after a loss. Surfaces of the old one are gone. `device` is a handle of Emscripten's WebGPU glue and
// changes hands here. Its own import function registers no queue with the device, so the page's side makes it with
//   WebGPU.mgrDevice.create(device, {queueId: WebGPU.mgrQueue.create(device.queue)})
std::shared_ptr<Device> adoptDevice(WGPUDeviceImpl* device);

}  // namespace atelier::gpu
