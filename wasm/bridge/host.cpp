#include "bridge/host.h"

#include <emscripten/emscripten.h>
#include <emscripten/html5.h>

// clang-format off
EM_JS(void, atelier_host_reply, (int id, const char* json, const void* bytes, std::size_t length), {
  Module.host.reply(id, UTF8ToString(json), bytes >>> 0, length >>> 0);
});
EM_JS(void, atelier_host_event, (const char* json), { Module.host.event(UTF8ToString(json)); });
EM_JS(void, atelier_host_start_job, (int id, const char* kind, const char* json, const void* bytes, std::size_t length), {
  Module.host.startJob(id, UTF8ToString(kind), UTF8ToString(json), bytes >>> 0, length >>> 0);
});
EM_JS(void, atelier_host_cancel_job, (int id), { Module.host.cancelJob(id); });
EM_JS(void, atelier_host_request_frame, (), { Module.host.requestFrame(); });
EM_JS(void, atelier_host_set_cursor, (const char* css), { Module.host.setCursor(UTF8ToString(css)); });
// clang-format on

namespace atelier::bridge::host {

void reply(int id, const std::string& json, std::span<const std::uint8_t> bytes) {
  atelier_host_reply(id, json.c_str(), bytes.data(), bytes.size());
}
void event(const std::string& json) { atelier_host_event(json.c_str()); }
void startJob(int id, const char* kind, const std::string& json, std::span<const std::uint8_t> bytes) {
  atelier_host_start_job(id, kind, json.c_str(), bytes.data(), bytes.size());
}
void cancelJob(int id) { atelier_host_cancel_job(id); }
void requestFrame() { atelier_host_request_frame(); }
void setCursor(const char* css) { atelier_host_set_cursor(css); }
double nowMs() { return emscripten_date_now(); }

}  // namespace atelier::bridge::host
