#include "server/options.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace atelier::server;

namespace {

std::expected<Options, std::string> parse(std::vector<const char*> arguments) { return parseOptions(arguments); }

}  // namespace

TEST_CASE("a root alone serves this machine only, on port 8080, without a log") {
  const auto options = parse({"--root", "dist"});
  REQUIRE(options);
  CHECK(options->root == "dist");
  CHECK(options->host == "127.0.0.1");
  CHECK(options->port == 8080);
  CHECK_FALSE(options->log);
}

TEST_CASE("every option is read") {
  const auto options = parse({"--port", "0", "--root", "x", "--host", "::1", "--threads", "3", "--log"});
  REQUIRE(options);
  CHECK(options->port == 0);
  CHECK(options->host == "::1");
  CHECK(options->threads == 3);
  CHECK(options->log);
}

TEST_CASE("help needs no root") { CHECK(parse({"--help"}).value().help); }

TEST_CASE("a wrong argument is named") {
  CHECK(parse({}).error() == "--root DIR is missing");
  CHECK(parse({"--rot", "x"}).error() == "unknown argument --rot");
  CHECK(parse({"--root"}).error() == "--root needs a value");
  for (const char* port : {"65536", "-1", "80x", "+80", "99999999999999999999"})
    CHECK(parse({"--root", "x", "--port", port}).error() == "--port needs a number from 0 to 65535");
  for (const char* threads : {"0", "257", "many"})
    CHECK(parse({"--root", "x", "--threads", threads}).error() == "--threads needs a number from 1 to 256");
}
