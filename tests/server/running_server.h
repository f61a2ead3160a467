// The real server in this process, on a free loopback port, over a folder of its own.
#pragma once

#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "server/http_server.h"
#include "temporary_folder.h"

namespace atelier::server::testing {

class RunningServer {
 public:
  explicit RunningServer(ServerSettings settings = {}) {
    settings.log = [this](const std::string& line) {
      const std::lock_guard lock(m_mutex);
      m_log.push_back(line);
    };
    settings.threads = 8;
    auto listening = HttpServer::listen(FileFinder::at(m_folder.path()).value(), std::move(settings));
    if (!listening) throw std::runtime_error(listening.error());
    m_server = *std::move(listening);
    m_thread = std::thread([this] { m_ended_well = m_server->run(); });
  }
  ~RunningServer() { stop(); }

  // True when it ended as a stop should.
  bool stop() {
    m_server->stop();
    if (m_thread.joinable()) m_thread.join();
    return m_ended_well;
  }

  HttpServer& server() { return *m_server; }
  int port() const { return m_server->port(); }
  const TemporaryFolder& folder() const { return m_folder; }

  // Complete after stop().
  std::vector<std::string> log() {
    const std::lock_guard lock(m_mutex);
    return m_log;
  }

 private:
  TemporaryFolder m_folder;
  std::mutex m_mutex;
  std::vector<std::string> m_log;
  std::unique_ptr<HttpServer> m_server;
  std::thread m_thread;
  bool m_ended_well = false;
};

}  // namespace atelier::server::testing
