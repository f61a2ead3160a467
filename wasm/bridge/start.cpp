#include "bridge/start.h"

#include <emscripten/emscripten.h>

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/strings.h"
#include "bridge/buffers.h"
#include "bridge/host.h"
#include "gpu/device.h"
#include "gpu/tensor_buffer.h"
#include "gpu/webgpu_backend.h"

// clang-format off
EM_JS(WGPUDeviceImpl*, atelier_fresh_device, (), {
  const device = Module.preinitializedWebGPUDevice;
  return WebGPU.mgrDevice.create(device, {queueId: WebGPU.mgrQueue.create(device.queue)});
});
// clang-format on

namespace atelier::bridge {

namespace {

// What outlives a device. A tab has one; it ends with it.
struct Tab {
  Page page;
  Panels panels;
  codec::Bytes text_ttf;
  codec::Bytes icons_ttf;
  std::shared_ptr<gpu::Device> device;
};

std::unique_ptr<Tab>& tab() {
  static std::unique_ptr<Tab> the_tab;
  return the_tab;
}

base::OwnedBytes copyOf(const codec::Bytes& bytes) {
  base::OwnedBytes copy = base::OwnedBytes::allocate(bytes.size());
  if (!copy.isEmpty()) std::ranges::copy(bytes, copy.span().begin());
  return copy;
}

codec::Bytes font(const app::Json& fonts, std::string_view name, const std::vector<base::OwnedBytes>& buffers) {
  const app::Json* description = app::find(fonts, name);
  if (!description) return {};
  const auto index = static_cast<std::size_t>(app::numberOr(*description, "buffer", 0));
  if (index >= buffers.size()) return {};
  const auto bytes = buffers[index].span();
  return codec::Bytes(bytes.begin(), bytes.end());
}

void useDevice(std::shared_ptr<gpu::Device> device) {
  Tab& the_tab = *tab();
  the_tab.device = std::move(device);
  the_tab.page.setTensors(the_tab.device ? gpu::makeTensorTransfer(the_tab.device) : nullptr);
  if (!the_tab.device) {
    the_tab.page.editor().setBackend(gpu::makeCpuBackend([] { return tab()->page.nextFrame(); }));
    return;
  }
  the_tab.page.setView(
      Canvas::make(the_tab.device, the_tab.panels, copyOf(the_tab.text_ttf), copyOf(the_tab.icons_ttf)));
  the_tab.page.editor().setBackend(gpu::makeWebGpuBackend(the_tab.device));
}

std::vector<app::CatalogEntry> catalogOf(const app::Json& config) {
  std::vector<app::CatalogEntry> catalog;
  const app::Json* packages = app::find(config, "catalog");
  if (!packages || !packages->is_array()) return catalog;
  for (const app::Json& package : *packages) {
    catalog.push_back({app::textOr(package, "id", ""), app::numberOr(package, "bytes", 0)});
  }
  return catalog;
}

}  // namespace

Page& page() { return tab()->page; }

void start(app::Json config, Panels panels) {
  tab() = std::make_unique<Tab>();
  tab()->panels = std::move(panels);
  const std::vector<base::OwnedBytes> buffers = takeBuffers(config);
  if (const app::Json* fonts = app::find(config, "fonts")) {
    tab()->text_ttf = font(*fonts, "text", buffers);
    tab()->icons_ttf = font(*fonts, "icons", buffers);
  }
  app::Editor& editor = page().editor();
  editor.setLocale(base::localeFromName(app::textOr(config, "locale", "en")));
  editor.setTheme(app::textOr(config, "theme", "dark") == "dark");
  editor.setReducedMotion(app::flagOr(config, "reducedMotion", false));
  const double hours = app::numberOr(config, "expiryHours", 24);
  editor.setExpiry(hours > 0 ? std::optional(base::Duration(static_cast<std::int64_t>(hours * 3'600'000)))
                             : std::nullopt);
  editor.setCatalog(catalogOf(config));
  const bool has_webgpu = app::find(config, "adapter") != nullptr;
  useDevice(has_webgpu ? gpu::acquireDevice() : nullptr);
  host::requestFrame();
}

void loseDevice(std::string_view reason) {
  if (tab()->device) tab()->device->declareLost(std::string(reason));
  page().editor().loseBackend();
  page().setTensors(nullptr);
  page().setView(nullptr);
}

void restoreDevice() { useDevice(gpu::adoptDevice(atelier_fresh_device())); }

}  // namespace atelier::bridge
