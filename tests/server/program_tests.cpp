// The program as people start it: what it prints, how it stops, how it fails.
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <thread>

#include "raw_client.h"
#include "server/text.h"
#include "temporary_folder.h"

using namespace atelier::server;
using namespace atelier::server::testing;
using namespace std::chrono_literals;

namespace {

// A child process with its output in pipes; killed if a test ends before it does.
class Program {
 public:
  explicit Program(std::vector<std::string> arguments) {
    std::array<int, 2> out{}, err{};
    REQUIRE(::pipe2(out.data(), O_CLOEXEC) == 0);
    REQUIRE(::pipe2(err.data(), O_CLOEXEC) == 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, err[1], STDERR_FILENO);
    arguments.insert(arguments.begin(), ATELIER_SERVER_BINARY);
    std::vector<char*> pointers;
    for (auto& argument : arguments) pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    const int error = ::posix_spawn(&m_process, pointers[0], &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(out[1]);
    ::close(err[1]);
    m_out = out[0];
    m_err = err[0];
    REQUIRE(error == 0);
  }
  ~Program() {
    if (!m_ended) {
      ::kill(m_process, SIGKILL);
      ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_out);
    ::close(m_err);
  }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  void signal(int number) const { ::kill(m_process, number); }
  std::string outputLine() const { return readLine(m_out); }
  std::string errorLine() const { return readLine(m_err); }

  // The wait status after at most ten seconds, or nothing.
  std::optional<int> waitStatus() {
    for (int step = 0; step < 1000; ++step) {
      int status = 0;
      if (::waitpid(m_process, &status, WNOHANG) == m_process) {
        m_ended = true;
        return status;
      }
      std::this_thread::sleep_for(10ms);
    }
    return std::nullopt;
  }

  // The exit code, or -1 when it did not exit by itself.
  int exitCode() {
    const auto status = waitStatus();
    return status && WIFEXITED(*status) ? WEXITSTATUS(*status) : -1;
  }

 private:
  static std::string readLine(int descriptor) {
    std::string line;
    for (pollfd polled{descriptor, POLLIN, 0}; line.size() < 1000 && ::poll(&polled, 1, 10'000) > 0;) {
      char byte;
      if (::read(descriptor, &byte, 1) != 1 || byte == '\n') break;
      line.push_back(byte);
    }
    return line;
  }

  pid_t m_process = -1;
  int m_out = -1;
  int m_err = -1;
  bool m_ended = false;
};

int announcedPort(const Program& program) {
  constexpr std::string_view kStart = "Atelier is ready at http://localhost:";
  const auto line = program.outputLine();
  INFO(line);
  REQUIRE(line.starts_with(kStart));
  REQUIRE(line.ends_with("/"));
  const auto port = parseDigits<int>(std::string_view(line).substr(kStart.size(), line.size() - kStart.size() - 1));
  REQUIRE(port);
  return *port;
}

// True once new connections are refused; the signal takes a moment to arrive.
bool refusesConnections(int port) {
  for (int step = 0; step < 200; ++step) {
    if (!RawClient(port).isConnected()) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

}  // namespace

TEST_CASE("a download under way when the program is told to stop arrives whole, and the exit code is 0") {
  const TemporaryFolder folder;
  const auto bytes = patternBytes(32 << 20);
  folder.write("large.bin", bytes);
  Program program({"--root", folder.path().string(), "--port", "0"});
  const auto port = announcedPort(program);

  RawClient client(port, 4096);
  client.send("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
  auto received = client.receive(200'000);
  REQUIRE(received.size() == 200'000);
  program.signal(SIGTERM);
  REQUIRE(refusesConnections(port));
  received += client.receive(std::size_t{1} << 30);

  CHECK(program.exitCode() == 0);
  CHECK(received.starts_with("HTTP/1.1 200 OK\r\n"));
  CHECK((received.substr(received.find("\r\n\r\n") + 4) == bytes));  // in brackets: a failure must not print 32 MiB
}

TEST_CASE("an interrupt stops an idle program at once") {
  const TemporaryFolder folder;
  Program program({"--root", folder.path().string(), "--port", "0"});
  RawClient idle(announcedPort(program));
  idle.send("GET /absent HTTP/1.1\r\nHost: localhost\r\n\r\n");
  REQUIRE(idle.readResponse());  // and now the connection is kept, waiting for more
  const auto start = std::chrono::steady_clock::now();
  program.signal(SIGINT);
  CHECK(program.exitCode() == 0);
  CHECK(std::chrono::steady_clock::now() - start < 4s);
}

TEST_CASE("a second signal does not wait for a download") {
  const TemporaryFolder folder;
  folder.write("large.bin", patternBytes(32 << 20));
  Program program({"--root", folder.path().string(), "--port", "0"});
  const auto port = announcedPort(program);
  RawClient client(port, 4096);
  client.send("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
  REQUIRE(client.receive(1000).size() == 1000);
  program.signal(SIGTERM);
  REQUIRE(refusesConnections(port));
  program.signal(SIGTERM);
  const auto status = program.waitStatus();
  REQUIRE(status);
  CHECK(WIFSIGNALED(*status));
}

TEST_CASE("a taken port is one line on stderr and exit code 1") {
  const TemporaryFolder folder;
  Program first({"--root", folder.path().string(), "--port", "0"});
  const auto port = std::to_string(announcedPort(first));
  Program second({"--root", folder.path().string(), "--port", port});
  CHECK(second.exitCode() == 1);
  CHECK(second.errorLine() == "atelier_server: cannot listen on 127.0.0.1:" + port +
                                  "; is another server there? Choose another with --port N");
  CHECK(second.errorLine().empty());
  CHECK(second.outputLine().empty());
}

TEST_CASE("a root that is not there is one line on stderr and exit code 1") {
  Program program({"--root", "/nonexistent/site", "--port", "0"});
  CHECK(program.exitCode() == 1);
  CHECK(program.errorLine() == "atelier_server: --root /nonexistent/site is not a folder that can be read");
}

TEST_CASE("a wrong argument is exit code 2") {
  Program program({"--port", "eighty"});
  CHECK(program.exitCode() == 2);
  CHECK(program.errorLine() == "atelier_server: --port needs a number from 0 to 65535");
}

TEST_CASE("the log goes to stderr, and only when asked for") {
  const TemporaryFolder folder;
  folder.write("index.html", "x");
  Program loud({"--root", folder.path().string(), "--port", "0", "--log"});
  CHECK(request(announcedPort(loud), "GET", "/").status == 200);
  CHECK(loud.errorLine().find("\"path\":\"/\",\"status\":200") != std::string::npos);

  Program quiet({"--root", folder.path().string(), "--port", "0"});
  CHECK(request(announcedPort(quiet), "GET", "/").status == 200);
  quiet.signal(SIGTERM);
  CHECK(quiet.exitCode() == 0);
  CHECK(quiet.errorLine().empty());
}
