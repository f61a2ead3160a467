#include "server/connection_stream.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace atelier::server {

bool ConnectionStream::is_writable() const {
  pollfd polled{m_socket, POLLOUT, 0};
  int ready = -1;
  do {
    ready = ::poll(&polled, 1, static_cast<int>(m_write_timeout.count()));
  } while (ready < 0 && errno == EINTR);
  return ready > 0 && (polled.revents & POLLOUT) != 0;
}

ssize_t ConnectionStream::read(char* out, std::size_t size) {
  const auto count = std::min(size, m_head.size() - m_position);
  std::memcpy(out, m_head.data() + m_position, count);
  m_position += count;
  return static_cast<ssize_t>(count);
}

ssize_t ConnectionStream::write(const char* data, std::size_t size) {
  for (;;) {
    if (!is_writable()) return -1;
    const auto sent = ::send(m_socket, data, size, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent >= 0) return sent;
    if (errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK) return -1;
  }
}

}  // namespace atelier::server
