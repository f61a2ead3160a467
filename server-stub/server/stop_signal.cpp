#include "server/stop_signal.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace atelier::server {

// Throws where the process has no descriptors left, at start-up only; main() says so and ends.
StopSignal::StopSignal() {
  if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
    throw std::system_error(errno, std::generic_category(), "pipe");
}

StopSignal::~StopSignal() {
  ::close(m_pipe[0]);
  ::close(m_pipe[1]);
}

void StopSignal::raise() {
  if (m_raised.exchange(true)) return;
  const char byte = 1;
  [[maybe_unused]] const auto written = ::write(m_pipe[1], &byte, 1);  // an empty pipe takes one byte
}

}  // namespace atelier::server
