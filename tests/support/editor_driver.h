// EditorDriver: an Editor as a person or a script uses it, with a real codec, the CPU backend and storage in memory.
// After each step it checks what must always hold.
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/commands.h"
#include "app/editor.h"
#include "codec/native_service.h"
#include "gpu/backend.h"

namespace atelier::test {

class MemoryStore final : public app::Store {
 public:
  std::map<std::string, codec::Bytes> files;
  bool is_full = false;

  base::Task<base::Result<bool>> put(std::string path, codec::Bytes bytes) override {
    if (is_full) co_return base::fail(base::ErrorCode::kStorageFull, "test.store");
    files[path] = std::move(bytes);
    co_return true;
  }
  base::Task<base::Result<codec::Bytes>> get(std::string path) override {
    const auto file = files.find(path);
    co_return file == files.end() ? codec::Bytes() : file->second;
  }
  base::Task<base::Result<bool>> remove(std::string path) override {
    files.erase(path);
    co_return true;
  }
  base::Task<base::Result<Usage>> usage() override { co_return Usage{1000, 1e9}; }
};

class EditorDriver {
 public:
  explicit EditorDriver(MemoryStore& store, double now_ms = 1'000'000'000'000)
      : m_now_ms(now_ms),
        m_editor(app::Ports{.decoder = m_decoder,
                            .encoder = m_encoder,
                            .store = store,
                            .now_ms = [this] { return m_now_ms += work_ms; },
                            .notify = [this](const app::Json& event) { events.push_back(event); },
                            .request_frame = [] {},
                            .yield = [this]() -> base::Task<bool> { co_return yield ? co_await yield() : true; }}) {
    m_editor.setBackend(gpu::makeCpuBackend());
  }

  app::Editor& editor() { return m_editor; }
  const app::State& state() const { return m_editor.state(); }
  std::vector<app::Json> events;
  std::function<base::Task<bool>()> yield;  // between pieces of long work; none: it goes on at once
  double work_ms = 0;                       // that passes at each look at the clock

  // A command as scripts send it; fails the test where it has not answered at once.
  app::Json run(std::string method, app::Json params = app::Json::object(),
                std::vector<base::OwnedBytes> buffers = {}) {
    std::optional<app::Answer<app::Reply>> answer;
    app::Command command{std::move(method), std::move(params), std::move(buffers)};
    base::start(app::execute(m_editor, std::move(command)), [&](app::Answer<app::Reply> done) { answer = std::move(done); });
    REQUIRE(answer);
    if (*answer) last_bytes.assign((*answer)->bytes().begin(), (*answer)->bytes().end());
    checkInvariants();
    return app::replyToJson(*answer, state().locale);
  }
  codec::Bytes last_bytes;  // that came with the last answer

  app::Json openPixels(const image::Image& pixels) {
    base::OwnedBytes bytes = base::OwnedBytes::allocate(pixels.bytes().size());
    std::ranges::copy(pixels.bytes(), bytes.span().begin());
    std::vector<base::OwnedBytes> buffers;
    buffers.push_back(std::move(bytes));
    return run("open", {{"image", {{"buffer", 0}, {"width", pixels.width()}, {"height", pixels.height()}}}},
               std::move(buffers));
  }
  app::Json edit(const std::string& instruction) { return run("edit", {{"instruction", instruction}}); }
  codec::Bytes pixels() {
    run("pixels");
    return last_bytes;
  }
  void handle(const app::Intent& intent) {
    m_editor.handle(intent);
    checkInvariants();
  }
  // Time passes and what is due happens.
  void wait(double milliseconds) {
    m_now_ms += milliseconds;
    m_editor.tick();
  }

 private:
  void checkInvariants() {
    CHECK(state().document.has_value() == state().result.has_value());
    if (state().result && !state().mask_outline) {
      CHECK(state().result->get()->spec() == document::resultSpec(*state().document));
      CHECK(state().original->get()->spec() == state().result->get()->spec());
    }
    if (state().selection) CHECK(state().selection->spec() == document::resultSpec(*state().document));
    CHECK_FALSE(state().progress.has_value());
  }

  double m_now_ms;
  codec::NativeDecodeService m_decoder;
  codec::NativeEncodeService m_encoder;
  app::Editor m_editor;
};

}  // namespace atelier::test
