// Ports: what the Editor needs from outside. The bridge fulfils them in a browser, plain code does natively.
#pragma once

#include <functional>
#include <string>

#include "app/json.h"
#include "base/cancel.h"
#include "base/owned_bytes.h"
#include "base/result.h"
#include "base/task.h"
#include "codec/service.h"
#include "gpu/backend.h"
#include "infer/host.h"

namespace atelier::app {

// Private storage of this person on this device, by path.
class Store {
 public:
  virtual ~Store() = default;
  // kStorageFull; the old content stays where a write fails.
  virtual base::Task<base::Result<bool>> put(std::string path, codec::Bytes bytes) = 0;
  // Empty bytes where there is nothing at `path`.
  virtual base::Task<base::Result<codec::Bytes>> get(std::string path) = 0;
  virtual base::Task<base::Result<bool>> remove(std::string path) = 0;
  struct Usage {
    double used = 0;   // bytes
    double quota = 0;  // bytes; 0: unknown
  };
  virtual base::Task<base::Result<Usage>> usage() = 0;
};

struct Ports {
  codec::DecodeService& decoder;
  codec::EncodeService& encoder;
  Store& store;
  std::function<double()> now_ms;                  // wall clock, since 1970
  std::function<void(const Json& event)> notify;   // what scripts and the shell listen for
  std::function<void()> request_frame;             // something visible changed
  infer::InferenceHost* inference = nullptr;       // none: no models here
  // Awaited between pieces of long work on the processor; false ends it. None: nobody waits.
  std::function<base::Task<bool>()> yield = {};
};

}  // namespace atelier::app
