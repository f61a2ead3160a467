// The product's promise, kept by the server: no route accepts a picture.
#include <catch2/catch_test_macros.hpp>

#include "raw_client.h"
#include "running_server.h"
#include "server/request_policy.h"

using namespace atelier::server;
using namespace atelier::server::testing;

namespace {

// Every file below the folder, with its size.
std::vector<std::string> listing(const std::filesystem::path& folder) {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) out.push_back(entry.path().string());
  return out;
}

}  // namespace

TEST_CASE("every method but GET and HEAD is refused on every route") {
  RunningServer server;
  server.folder().write("index.html", "x");
  for (const char* method : {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
    for (const char* target : {"/", "/index.html", "/absent", "/share/", "/sharex", "/share/x"}) {
      INFO(method << " " << target);
      const auto response = request(server.port(), method, target);
      CHECK(response.status == 405);
      CHECK(response.header("Allow") == "GET, HEAD");
    }
  CHECK(request(server.port(), "PUT", "/share").status == 405);
  CHECK(request(server.port(), "PROPFIND", "/").status == 400);  // not a method of HTTP itself
}

TEST_CASE("a share that no service worker caught opens the app, without its body") {
  RunningServer server;
  server.folder().write("index.html", "app");
  const auto response = request(server.port(), "POST", "/share?from=phone", "Content-Length: 5\r\n", "photo");
  CHECK(response.status == 303);
  CHECK(response.header("Location") == "/");
  CHECK(response.header("Connection") == "close");
}

TEST_CASE("a body of the size of a picture is refused before it is sent") {
  RunningServer server;
  server.folder().write("index.html", "x");
  const auto before = listing(server.folder().path());
  for (const char* start : {"POST /share", "POST /", "PUT /photo.png", "GET /", "DELETE /index.html"}) {
    INFO(start);
    RawClient client(server.port());
    // The head alone, with no byte of the body: an answer proves that the server did not wait for it.
    client.send(std::string(start) + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\nContent-Length: " +
                std::to_string(kMaxBodyBytes + 1) + "\r\n\r\n");
    const auto response = client.readResponse();
    REQUIRE(response);
    CHECK(response->status == 413);
    CHECK(response->header("Connection") == "close");
    CHECK(client.isAtEnd());
  }
  CHECK(listing(server.folder().path()) == before);
}

TEST_CASE("a client that sends a picture all the same reads the refusal, and not all of it is taken") {
  RunningServer server;
  const auto picture = patternBytes(32 << 20);
  RawClient client(server.port());
  client.send("POST /share HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(picture.size()) + "\r\n\r\n");
  const auto response = client.readResponse();
  REQUIRE(response);
  CHECK(response->status == 413);
  CHECK_FALSE(client.send(picture));  // the server closed long before its end
}

TEST_CASE("a refusal is not overtaken by a reset while the body still arrives") {
  RunningServer server;
  const auto body = patternBytes(100'000);
  RawClient client(server.port());
  REQUIRE(client.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n" + body.substr(50'000)));
  const auto response = client.readResponse();
  REQUIRE(response);
  CHECK(response->status == 413);
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  CHECK(client.send(body.substr(0, 50'000)));  // after a reset it would fail
}

TEST_CASE("a body of unknown length is refused") {
  RunningServer server;
  for (const char* start : {"POST /share", "GET /", "PUT /x"}) {
    RawClient client(server.port());
    client.send(std::string(start) + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nphoto\r\n");
    const auto response = client.readResponse();
    REQUIRE(response);
    CHECK(response->status == 411);
    CHECK(client.isAtEnd());
  }
}

TEST_CASE("a length that is not one number is refused") {
  RunningServer server;
  for (const char* length : {"Content-Length: -1\r\n", "Content-Length: 1x\r\n", "Content-Length:\r\n",
                             "Content-Length: 5\r\nContent-Length: 6\r\n", "Content-Length: 0x10\r\n"}) {
    INFO(length);
    CHECK(request(server.port(), "POST", "/share", length).status == 400);
  }
  CHECK(request(server.port(), "POST", "/share", "Content-Length: 99999999999999999999999\r\n").status == 413);
}

TEST_CASE("a body is never taken for the next request") {
  RunningServer server;
  server.folder().write("index.html", "x");
  const std::string hidden = "GET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";
  RawClient client(server.port());
  client.send("GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + std::to_string(hidden.size()) + "\r\n\r\n" + hidden);
  const auto response = client.readResponse();
  REQUIRE(response);
  CHECK(response->status == 200);
  CHECK(client.isAtEnd());
  server.stop();
  CHECK(server.log().size() == 1);
}

TEST_CASE("a client that asks before sending is told no at once") {
  RunningServer server;
  RawClient client(server.port());
  client.send("POST /share HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000000\r\nExpect: 100-continue\r\n\r\n");
  const auto large = client.readResponse();
  REQUIRE(large);
  CHECK(large->status == 413);
  RawClient second(server.port());
  second.send("POST /share HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\nExpect: 100-continue\r\n\r\n");
  const auto small = second.readResponse();
  REQUIRE(small);
  CHECK(small->status == 303);
  CHECK(small->body == "303 See Other\n");
}
