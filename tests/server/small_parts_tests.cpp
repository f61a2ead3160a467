// Types, dates, log lines, bodies, and the list of security headers.
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "server/access_log.h"
#include "server/body.h"
#include "server/http_date.h"
#include "server/mime.h"
#include "server/security_headers.h"
#include "temporary_folder.h"

using namespace atelier::server;
using namespace atelier::server::testing;

TEST_CASE("every kind of file that the product ships has its type") {
  CHECK(mimeType("index.html") == "text/html; charset=utf-8");
  CHECK(mimeType("app.mjs") == "text/javascript; charset=utf-8");
  CHECK(mimeType("app.3f9a1c20.js") == "text/javascript; charset=utf-8");
  CHECK(mimeType("style.css") == "text/css; charset=utf-8");
  CHECK(mimeType("app.wasm") == "application/wasm");
  CHECK(mimeType("fr.json") == "application/json");
  CHECK(mimeType("app.js.map") == "application/json");
  CHECK(mimeType("app.webmanifest") == "application/manifest+json");
  CHECK(mimeType("icon.svg") == "image/svg+xml");
  CHECK(mimeType("icon.PNG") == "image/png");
  CHECK(mimeType("photo.webp") == "image/webp");
  CHECK(mimeType("font.ttf") == "font/ttf");
  CHECK(mimeType("font.woff2") == "font/woff2");
  CHECK(mimeType("blur.wgsl") == "text/plain; charset=utf-8");
  CHECK(mimeType("robots.txt") == "text/plain; charset=utf-8");
  CHECK(mimeType("model.onnx") == "application/octet-stream");
  CHECK(mimeType("shard.bin") == "application/octet-stream");
  CHECK(mimeType("LICENCE") == "application/octet-stream");
  CHECK(mimeType("html") == "application/octet-stream");
}

TEST_CASE("a date is written as RFC 9110 shows it") { CHECK(httpDate(784111777) == "Sun, 06 Nov 1994 08:49:37 GMT"); }

TEST_CASE("a log line is JSON, without the query") {
  const LogEntry entry{.time = std::chrono::system_clock::from_time_t(784111777),
                       .method = "GET",
                       .target = "/a\"b\\\x01\xc3?secret=1",
                       .status = 200,
                       .bytes = 12,
                       .complete = false};
  CHECK(formatLogLine(entry) ==
        R"({"time":"1994-11-06T08:49:37Z","method":"GET","path":"/a\"b\\\u0001\u00c3","status":200,"bytes":12,)"
        R"("complete":false})");
}

TEST_CASE("a body reads across its pieces") {
  const TemporaryFolder folder;
  const auto file = OpenFile::open(folder.write("f", "0123456789"));
  REQUIRE(file);
  Body body;
  body.append("head ");
  body.append(file, 3, 4);
  body.append(" tail");
  CHECK(body.size() == 14);

  std::string all;
  std::string buffer(3, '\0');
  for (int step = 0; step < 20; ++step) {
    const auto count = body.read(all.size(), buffer);
    if (count == 0) break;
    all.append(buffer, 0, count);
  }
  CHECK(all == "head 3456 tail");
}

TEST_CASE("a file cut short while it is sent ends the reading, not the process") {
  const TemporaryFolder folder;
  const auto path = folder.write("f", "0123456789");
  const auto file = OpenFile::open(path);
  Body body;
  body.append(file, 0, 10);
  std::filesystem::resize_file(path, 4);
  std::string buffer(10, '\0');
  CHECK(body.read(0, buffer) == 4);
  CHECK(body.read(4, buffer) == 0);
}

TEST_CASE("the security headers are those of web/headers.json, all of them") {
  std::ifstream file(ATELIER_HEADERS_JSON);
  const std::string json{std::istreambuf_iterator<char>(file), {}};
  std::size_t lines = 0;
  for (auto at = json.find("\": \""); at != std::string::npos; at = json.find("\": \"", at + 1)) ++lines;
  CHECK(lines == securityHeaders().size());
  for (const auto& [name, value] : securityHeaders()) {
    INFO(name);
    CHECK(json.find("\"" + name + "\": \"" + value + "\"") != std::string::npos);
  }
}

TEST_CASE("the policy isolates the page and lets nothing inline or foreign in") {
  const auto value = [](std::string_view name) { return headerValue(securityHeaders(), name).value_or(""); };
  CHECK(value("Cross-Origin-Opener-Policy") == "same-origin");
  CHECK(value("Cross-Origin-Embedder-Policy") == "require-corp");
  CHECK(value("Cross-Origin-Resource-Policy") == "same-origin");
  CHECK(value("Referrer-Policy") == "no-referrer");
  CHECK(value("X-Content-Type-Options") == "nosniff");
  for (const char* feature : {"camera=()", "microphone=()", "geolocation=()"})
    CHECK(value("Permissions-Policy").find(feature) != std::string::npos);
  const auto policy = value("Content-Security-Policy");
  CHECK(policy.starts_with("default-src 'none'; "));
  for (const char* forbidden : {"'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"})
    CHECK(policy.find(forbidden) == std::string::npos);
}
