// The server over sockets: connections, workers, limits and stopping. What to answer is decided elsewhere.
#pragma once

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <string>

#include "server/file_finder.h"
#include "server/request_head.h"

namespace atelier::server {

struct ServerSettings {
  std::string host = "127.0.0.1";
  int port = 0;
  std::size_t threads = 64;
  std::size_t max_waiting = 256;  // connections beyond these and the threads are closed at once
  HeadLimits head;
  std::chrono::milliseconds write_timeout{30'000};  // without one byte taken
  std::function<void(const std::string&)> log;      // called from any worker; none: no log
  std::function<std::chrono::system_clock::time_point()> now = std::chrono::system_clock::now;
};

class HttpServer {
 public:
  // Listens at once, so that a taken port is known before anything is announced. The error is one sentence.
  static std::expected<std::unique_ptr<HttpServer>, std::string> listen(FileFinder files, ServerSettings settings);
  ~HttpServer();

  int port() const;

  // Serves until stop(), and returns once the last answer under way is sent. False when the listening socket failed.
  bool run();

  // From any thread, but not from a signal handler: takes no new connection, lets idle ones go, finishes the rest.
  void stop();

 private:
  class Connections;
  explicit HttpServer(std::unique_ptr<Connections> connections);
  std::unique_ptr<Connections> m_connections;
};

}  // namespace atelier::server
