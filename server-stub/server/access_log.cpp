#include "server/access_log.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace atelier::server {
namespace {

// A JSON string. Bytes outside printable ASCII are escaped one by one: paths need not be UTF-8, lines must be.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char character : text) {
    const auto byte = static_cast<unsigned char>(character);
    if (character == '"' || character == '\\') {
      out.append({'\\', character});
    } else if (byte < 0x20 || byte > 0x7e) {
      std::array<char, 8> escape{};
      std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(byte));
      out.append(escape.data());
    } else {
      out.push_back(character);
    }
  }
  return out + "\"";
}

std::string isoTime(std::chrono::system_clock::time_point time) {
  const auto seconds = std::chrono::system_clock::to_time_t(time);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 32> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text.data();
}

}  // namespace

std::string formatLogLine(const LogEntry& entry) {
  return "{\"time\":\"" + isoTime(entry.time) + "\",\"method\":" + quoted(entry.method) +
         ",\"path\":" + quoted(entry.target.substr(0, entry.target.find('?'))) +
         ",\"status\":" + std::to_string(entry.status) + ",\"bytes\":" + std::to_string(entry.bytes) +
         ",\"complete\":" + (entry.complete ? "true" : "false") + "}";
}

}  // namespace atelier::server
