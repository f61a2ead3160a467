// Reading the head of a request (request line and headers) under a deadline and a size limit.
// The HTTP library would wait per byte, so one byte now and then would hold a worker for ever ("slow loris").
#pragma once

#include <chrono>
#include <cstddef>
#include <expected>
#include <string>

#include "server/stop_signal.h"

namespace atelier::server {

struct HeadLimits {
  std::size_t bytes = 16 * 1024;
  std::chrono::milliseconds idle{5'000};       // to the first byte, where a kept connection may wait
  std::chrono::milliseconds complete{10'000};  // from the first byte to the empty line
};

enum class HeadError {
  kClosed,   // nothing came: the client left, stayed idle, or the server is stopping; say nothing
  kTimeout,   // 408
  kTooLarge   // 431
};

// Reads up to the empty line and gives back the head with it. `pending` holds what was received beyond the last head;
// what lies beyond this one is left there.
std::expected<std::string, HeadError> readHead(int socket, std::string& pending, const HeadLimits& limits,
                                               const StopSignal& stop);

}  // namespace atelier::server
