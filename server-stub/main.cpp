// Serves a folder until SIGINT or SIGTERM, then finishes what it is sending. A second signal ends it at once.
#include <pthread.h>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>
#include <mutex>
#include <thread>

#include "server/http_server.h"
#include "server/options.h"

namespace {

using namespace atelier::server;

int fail(std::string_view message) {
  std::cerr << "atelier_server: " << message << "\n";
  return 1;
}

ServerSettings settingsOf(const Options& options) {
  ServerSettings settings;
  settings.host = options.host;
  settings.port = options.port;
  settings.threads = options.threads;
  if (options.log)
    settings.log = [mutex = std::make_shared<std::mutex>()](const std::string& line) {
      const std::lock_guard lock(*mutex);
      std::cerr << line << std::endl;
    };
  return settings;
}

sigset_t stopSignals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  return signals;
}

int serve(const Options& options) {
  // Blocked before any thread starts, so that only sigwait() below takes them.
  const auto signals = stopSignals();
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);

  auto files = FileFinder::at(options.root);
  if (!files) return fail("--root " + options.root.string() + " is not a folder that can be read");
  auto server = HttpServer::listen(*std::move(files), settingsOf(options));
  if (!server) return fail(server.error());
  std::cout << "Atelier is ready at http://localhost:" << (*server)->port() << "/" << std::endl;

  bool ended_well = false;
  std::atomic<bool> stopping = false;
  const auto main_thread = pthread_self();
  std::thread runner([&] {
    ended_well = (*server)->run();
    if (!stopping) pthread_kill(main_thread, SIGTERM);  // it failed: main must not wait for a person's signal
  });
  int received = 0;
  sigwait(&signals, &received);
  stopping = true;
  (*server)->stop();
  pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
  runner.join();
  return ended_well ? 0 : fail("the listening socket failed");
}

}  // namespace

int main(int count, char** arguments) {
  try {
    const auto options = parseOptions({arguments + 1, static_cast<std::size_t>(count - 1)});
    if (!options) {
      fail(options.error());
      std::cerr << kUsage;
      return 2;
    }
    if (options->help) {
      std::cout << kUsage;
      return 0;
    }
    return serve(*options);
  } catch (const std::exception& error) {
    return fail(error.what());
  }
}
