// A flag that threads can poll() together with a socket: once raised, its descriptor is readable for ever.
#pragma once

#include <array>
#include <atomic>

namespace atelier::server {

class StopSignal {
 public:
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  void raise();
  bool isRaised() const { return m_raised; }
  int descriptor() const { return m_pipe[0]; }

 private:
  std::array<int, 2> m_pipe{-1, -1};
  std::atomic<bool> m_raised{false};
};

}  // namespace atelier::server
