#include "server/request_head.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace atelier::server {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view kEnd = "\r\n\r\n";

// Waits for bytes. Data wins over the stop signal: a request that has arrived is still answered.
bool waitForBytes(int socket, Clock::time_point deadline, const StopSignal* stop) {
  std::array<pollfd, 2> polled{pollfd{socket, POLLIN, 0}, pollfd{stop ? stop->descriptor() : -1, POLLIN, 0}};
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
    const int ready = ::poll(polled.data(), polled.size(), static_cast<int>(std::max<long>(left, 0)));
    if (ready < 0 && errno == EINTR) continue;
    return ready > 0 && polled[0].revents != 0;
  }
}

// Appends what is there; false when the client closed or the connection broke.
bool receive(int socket, std::string& pending) {
  std::array<char, 4096> buffer;
  for (;;) {
    const auto count = ::recv(socket, buffer.data(), buffer.size(), 0);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    pending.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
  }
}

}  // namespace

std::expected<std::string, HeadError> readHead(int socket, std::string& pending, const HeadLimits& limits,
                                               const StopSignal& stop) {
  if (pending.empty()) {
    if (!waitForBytes(socket, Clock::now() + limits.idle, &stop) || !receive(socket, pending))
      return std::unexpected(HeadError::kClosed);
  }
  const auto deadline = Clock::now() + limits.complete;
  for (;;) {
    const auto end = pending.find(kEnd);
    const auto size = end == std::string::npos ? pending.size() : end + kEnd.size();
    if (size > limits.bytes) return std::unexpected(HeadError::kTooLarge);
    if (end != std::string::npos) {
      auto head = pending.substr(0, size);
      pending.erase(0, size);
      return head;
    }
    if (!waitForBytes(socket, deadline, nullptr)) return std::unexpected(HeadError::kTimeout);
    if (!receive(socket, pending)) return std::unexpected(HeadError::kClosed);
  }
}

}  // namespace atelier::server
