// Answers from files, without a socket.
#include "server/static_files.h"

#include <sys/stat.h>

#include <catch2/catch_test_macros.hpp>

#include "temporary_folder.h"

using namespace atelier::server;
using namespace atelier::server::testing;

namespace {

struct Site {
  TemporaryFolder folder;

  Answer get(std::string target, HeaderList headers = {}, std::string method = "GET") const {
    return answerFromFiles(FileFinder::at(folder.path()).value(), {std::move(method), std::move(target), std::move(headers)});
  }
};

std::string header(const Answer& answer, std::string_view name) {
  return headerValue(answer.headers, name).value_or("(none)");
}

std::string text(const Answer& answer) {
  std::string out(answer.body.size(), '\0');
  std::size_t filled = 0;
  for (std::size_t count = 1; count > 0 && filled < out.size(); filled += count)
    count = answer.body.read(filled, std::span(out).subspan(filled));
  return out.substr(0, filled);
}

}  // namespace

TEST_CASE("a file is sent with its type, size, validators and caching") {
  const Site site;
  site.folder.write("app.mjs", "export {}");
  const auto answer = site.get("/app.mjs?x=1");
  CHECK(answer.status == 200);
  CHECK(answer.content_type == "text/javascript; charset=utf-8");
  CHECK(text(answer) == "export {}");
  CHECK(header(answer, "Cache-Control") == "no-cache");
  CHECK(header(answer, "Accept-Ranges") == "bytes");
  CHECK(header(answer, "ETag").starts_with("\"9-"));
  CHECK(header(answer, "Last-Modified").ends_with(" GMT"));
  CHECK(header(answer, "Vary") == "(none)");
}

TEST_CASE("only names that change with their content are kept without asking") {
  const Site site;
  for (const char* name : {"a.0123abcd.js", "assets/logo.svg", "index.html", "sw.js", "a.0123abc.js", "a.wasm.js",
                           "0123abcd.js", "v.deadbeef", "x/assets/y.js"})
    site.folder.write(name, "x");
  constexpr auto kForever = "public, max-age=31536000, immutable";
  CHECK(header(site.get("/a.0123abcd.js"), "Cache-Control") == kForever);
  CHECK(header(site.get("/assets/logo.svg"), "Cache-Control") == kForever);
  for (const char* name : {"/", "/index.html", "/sw.js", "/a.0123abc.js", "/a.wasm.js", "/0123abcd.js", "/v.deadbeef",
                           "/x/assets/y.js", "/assets/absent.js"}) {
    INFO(name);
    CHECK(header(site.get(name), "Cache-Control") == "no-cache");
  }
}

TEST_CASE("a folder gives its index, and without its slash a redirect to itself") {
  const Site site;
  site.folder.write("help fr/index.html", "help");
  CHECK(text(site.get("/help%20fr/")) == "help");
  const auto redirect = site.get("/help%20fr");
  CHECK(redirect.status == 301);
  CHECK(header(redirect, "Location") == "/help%20fr/");
  CHECK(site.get("/").status == 404);
}

TEST_CASE("what is not there, hidden, or no regular file is not found") {
  const Site site;
  site.folder.write(".env", "secret");
  site.folder.write(".git/config", "secret");
  site.folder.write("a.txt", "x");
  site.folder.write(".well-known/security.txt", "mail");
  REQUIRE(::mkfifo((site.folder.path() / "pipe").c_str(), 0600) == 0);
  for (const char* target : {"/absent", "/.env", "/.git/config", "/a.txt/", "/a.txt/b", "/pipe"}) {
    INFO(target);
    CHECK(site.get(target).status == 404);
  }
  CHECK(text(site.get("/absent")) == "404 Not Found\n");
  CHECK(text(site.get("/.well-known/security.txt")) == "mail");
}

TEST_CASE("a symlink is followed inside the root and never out of it") {
  const Site site;
  const TemporaryFolder outside;
  outside.write("secret.txt", "secret");
  site.folder.write("real.txt", "real");
  const auto link = [&](const std::filesystem::path& to, const char* name) {
    std::filesystem::create_symlink(to, site.folder.path() / name);
  };
  link("real.txt", "inside.txt");
  link(outside.path() / "secret.txt", "file.txt");
  link(outside.path(), "folder");
  link(outside.path() / "secret.txt", "real.txt.gz");
  CHECK(text(site.get("/inside.txt")) == "real");
  CHECK(site.get("/file.txt").status == 404);
  CHECK(site.get("/folder/secret.txt").status == 404);
  CHECK(site.get("/folder/").status == 404);
  CHECK(text(site.get("/real.txt", {{"Accept-Encoding", "gzip"}})) == "real");
}

TEST_CASE("a root whose name begins like another folder's does not open that one") {
  const TemporaryFolder parent;
  parent.write("site/index.html", "site");
  parent.write("site-secret/index.html", "secret");
  std::filesystem::create_directory_symlink(parent.path() / "site-secret", parent.path() / "site/link");
  const auto files = FileFinder::at(parent.path() / "site").value();
  CHECK(answerFromFiles(files, {"GET", "/", {}}).status == 200);
  CHECK(answerFromFiles(files, {"GET", "/link/", {}}).status == 404);
}

TEST_CASE("a path that climbs is refused before a file is looked for") {
  const Site site;
  for (const char* target : {"/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/a%00", "/%", "*"})
    CHECK(site.get(target).status == 400);
}

TEST_CASE("the compressed variant is sent under the type of the file itself") {
  const Site site;
  site.folder.write("a.wasm", "identity", std::chrono::hours(1));
  site.folder.write("a.wasm.br", "brotli");
  site.folder.write("a.wasm.gz", "gzip");
  const auto brotli = site.get("/a.wasm", {{"Accept-Encoding", "gzip, br"}});
  CHECK(text(brotli) == "brotli");
  CHECK(brotli.content_type == "application/wasm");
  CHECK(header(brotli, "Content-Encoding") == "br");
  CHECK(header(brotli, "Vary") == "Accept-Encoding");
  const auto gzip = site.get("/a.wasm", {{"Accept-Encoding", "gzip;q=0.1"}});
  CHECK(text(gzip) == "gzip");
  CHECK(header(gzip, "Content-Encoding") == "gzip");
  const auto plain = site.get("/a.wasm");
  CHECK(text(plain) == "identity");
  CHECK(header(plain, "Content-Encoding") == "(none)");
  CHECK(header(plain, "Vary") == "Accept-Encoding");
  CHECK(header(plain, "ETag") != header(brotli, "ETag"));
  CHECK(header(gzip, "ETag") != header(brotli, "ETag"));
}

TEST_CASE("a variant older than its file is stale and not sent") {
  const Site site;
  site.folder.write("a.js", "new");
  site.folder.write("a.js.br", "old", std::chrono::hours(1));
  CHECK(text(site.get("/a.js", {{"Accept-Encoding", "br"}})) == "new");
}

TEST_CASE("a range is cut from the file, whatever encodings are accepted") {
  const Site site;
  site.folder.write("a.bin", "0123456789", std::chrono::hours(1));
  site.folder.write("a.bin.br", "brotli");
  const auto answer = site.get("/a.bin", {{"Range", "bytes=2-4"}, {"Accept-Encoding", "br"}});
  CHECK(answer.status == 206);
  CHECK(text(answer) == "234");
  CHECK(header(answer, "Content-Range") == "bytes 2-4/10");
  CHECK(header(answer, "Content-Encoding") == "(none)");
  CHECK(header(answer, "Vary") == "Accept-Encoding");
}

TEST_CASE("several ranges come as parts, each with its place") {
  const Site site;
  site.folder.write("a.txt", "0123456789");
  const auto answer = site.get("/a.txt", {{"Range", "bytes=0-1,-2"}});
  CHECK(answer.status == 206);
  const std::string boundary = answer.content_type.substr(answer.content_type.find('=') + 1);
  CHECK(answer.content_type == "multipart/byteranges; boundary=" + boundary);
  const std::string type = "Content-Type: text/plain; charset=utf-8\r\n";
  CHECK(text(answer) == "\r\n--" + boundary + "\r\n" + type + "Content-Range: bytes 0-1/10\r\n\r\n01" + "\r\n--" +
                            boundary + "\r\n" + type + "Content-Range: bytes 8-9/10\r\n\r\n89" + "\r\n--" + boundary +
                            "--\r\n");
}

TEST_CASE("a range outside the file says how large it is") {
  const Site site;
  site.folder.write("a.txt", "0123456789");
  const auto answer = site.get("/a.txt", {{"Range", "bytes=10-"}});
  CHECK(answer.status == 416);
  CHECK(header(answer, "Content-Range") == "bytes */10");
}

TEST_CASE("If-Range holds a range back when the file is another") {
  const Site site;
  site.folder.write("a.txt", "0123456789");
  const auto whole = site.get("/a.txt");
  const auto with = [&](std::string condition) {
    return site.get("/a.txt", {{"Range", "bytes=0-1"}, {"If-Range", std::move(condition)}});
  };
  CHECK(with(header(whole, "ETag")).status == 206);
  CHECK(with(header(whole, "Last-Modified")).status == 206);
  CHECK(with("W/" + header(whole, "ETag")).status == 200);
  CHECK(with("\"other\"").status == 200);
  CHECK(text(with("\"other\"")) == "0123456789");
}

TEST_CASE("HEAD ignores ranges") {
  const Site site;
  site.folder.write("a.txt", "0123456789");
  const auto answer = site.get("/a.txt", {{"Range", "bytes=0-1"}}, "HEAD");
  CHECK(answer.status == 200);
  CHECK(answer.body.size() == 10);
}

TEST_CASE("a copy that is still right is not sent again") {
  const Site site;
  site.folder.write("a.js", "x", std::chrono::hours(1));
  site.folder.write("a.js.br", "y");
  const auto fresh = site.get("/a.js", {{"Accept-Encoding", "br"}});
  const auto etag = header(fresh, "ETag");
  for (const auto& tags : {etag, "W/" + etag, "\"other\" , " + etag, std::string("*")}) {
    const auto answer = site.get("/a.js", {{"Accept-Encoding", "br"}, {"If-None-Match", tags}});
    INFO(tags);
    CHECK(answer.status == 304);
    CHECK(answer.body.size() == 0);
    CHECK(header(answer, "ETag") == etag);
    CHECK(header(answer, "Vary") == "Accept-Encoding");
    CHECK(header(answer, "Cache-Control") == "no-cache");
  }
  CHECK(site.get("/a.js", {{"If-None-Match", etag}}).status == 200);  // the tag is the other variant's
  CHECK(site.get("/a.js", {{"If-None-Match", "\"other\""}}).status == 200);
}

TEST_CASE("If-Modified-Since counts only without If-None-Match") {
  const Site site;
  site.folder.write("a.js", "x");
  const auto date = header(site.get("/a.js"), "Last-Modified");
  CHECK(site.get("/a.js", {{"If-Modified-Since", date}}).status == 304);
  CHECK(site.get("/a.js", {{"If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT"}}).status == 200);
  CHECK(site.get("/a.js", {{"If-Modified-Since", date}, {"If-None-Match", "\"other\""}}).status == 200);
}

TEST_CASE("changing a file changes its tag") {
  const Site site;
  site.folder.write("a.js", "one", std::chrono::seconds(10));
  const auto before = header(site.get("/a.js"), "ETag");
  site.folder.write("a.js", "two", std::chrono::seconds(5));
  CHECK(header(site.get("/a.js"), "ETag") != before);
}
