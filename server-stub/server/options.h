// The command line of the server.
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace atelier::server {

struct Options {
  std::filesystem::path root;
  std::string host = "127.0.0.1";  // this machine only, unless said otherwise
  int port = 8080;                 // 0: any free one
  std::size_t threads = 64;        // a connection holds one while it is open
  bool log = false;
  bool help = false;
};

constexpr std::string_view kUsage =
    "usage: atelier_server --root DIR [--port N] [--host ADDRESS] [--threads N] [--log]\n"
    "  --root DIR      the folder to serve; nothing outside it is\n"
    "  --port N        0 to 65535, 8080 when left out; 0 takes any free port\n"
    "  --host ADDRESS  127.0.0.1 when left out: this machine only\n"
    "  --threads N     1 to 256, 64 when left out: connections answered at a time\n"
    "  --log           one line of JSON per request to stderr, without addresses\n";

// The options, or one sentence about the first argument that is wrong. `arguments` is without the program's name.
std::expected<Options, std::string> parseOptions(std::span<const char* const> arguments);

}  // namespace atelier::server
