// One line of JSON per answered request. It holds no address, no query and no header of the client: nothing in it tells
// one person from another.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace atelier::server {

struct LogEntry {
  std::chrono::system_clock::time_point time;
  std::string_view method;
  std::string_view target;  // cut at the query
  int status = 0;
  std::uint64_t bytes = 0;  // of the body announced
  bool complete = true;     // false: the client left before its end
};

// {"time":"2030-01-31T12:00:00Z","method":"GET","path":"/","status":200,"bytes":512,"complete":true} without a line end.
std::string formatLogLine(const LogEntry& entry);

}  // namespace atelier::server
