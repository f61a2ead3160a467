// The page, as C++ sees it: the functions of `Module.host` (web/src/host/), each a thin call.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace atelier::bridge::host {

// Answers command `id` with JSON and, where the answer has them, bytes (copied by the page at once).
void reply(int id, const std::string& json, std::span<const std::uint8_t> bytes = {});
// Something scripts or the shell listen for: {"event": "progress", …}.
void event(const std::string& json);
// Starts outside work, which answers through `atelier_job_done` exactly once.
void startJob(int id, const char* kind, const std::string& json, std::span<const std::uint8_t> bytes);
void cancelJob(int id);
// Asks for one call of `atelier_frame`. Asking twice before it comes is asking once.
void requestFrame();
void setCursor(const char* css);
// Wall-clock time, milliseconds since 1970.
double nowMs();

}  // namespace atelier::bridge::host
