#include "server/lingering_close.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstddef>

namespace atelier::server {

void lingeringClose(int socket) {
  using Clock = std::chrono::steady_clock;
  constexpr std::size_t kMaxDiscarded = 256 * 1024;
  const auto deadline = Clock::now() + std::chrono::seconds(1);
  std::array<char, 16 * 1024> discarded;
  std::size_t total = 0;
  ::shutdown(socket, SHUT_WR);
  while (total < kMaxDiscarded) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    pollfd polled{socket, POLLIN, 0};
    if (left <= 0 || ::poll(&polled, 1, static_cast<int>(left)) <= 0) break;
    const auto count = ::recv(socket, discarded.data(), discarded.size(), MSG_DONTWAIT);
    if (count <= 0) break;
    total += static_cast<std::size_t>(count);
  }
  ::close(socket);
}

}  // namespace atelier::server
