#include "server/request_path.h"

#include <catch2/catch_test_macros.hpp>

using namespace atelier::server;
using Names = std::vector<std::string>;

TEST_CASE("a path becomes its decoded names") {
  const auto path = parseRequestPath("/fonts/a%20b.ttf?v=1/../2");
  REQUIRE(path);
  CHECK(path->names == Names{"fonts", "a b.ttf"});
  CHECK_FALSE(path->is_folder);
}

TEST_CASE("the root and a trailing slash are folders") {
  CHECK(parseRequestPath("/").value().is_folder);
  CHECK(parseRequestPath("/").value().names.empty());
  CHECK(parseRequestPath("/help/").value().is_folder);
  CHECK(parseRequestPath("/help/").value().names == Names{"help"});
}

TEST_CASE("traversal in any spelling is no path") {
  for (const char* target : {"/..", "/../etc/passwd", "/a/../../b", "/%2e%2e/etc/passwd", "/.%2E/x", "/a/./b",
                             "/..%2fetc", "/a%2fb", "/a%5cb", "/..\\x", "//etc/passwd", "/a//b"}) {
    INFO(target);
    CHECK_FALSE(parseRequestPath(target));
  }
}

TEST_CASE("a NUL, a control character and a bad escape are no path") {
  for (const char* target : {"/index.html%00.png", "/a%0d%0ab", "/%7f", "/%", "/%4", "/%zz", "/a%2"}) {
    INFO(target);
    CHECK_FALSE(parseRequestPath(target));
  }
}

TEST_CASE("what is no origin-form target is no path") {
  for (const char* target : {"", "*", "index.html", "http://localhost/", "?x"}) CHECK_FALSE(parseRequestPath(target));
}

TEST_CASE("an escaped escape is decoded once") { CHECK(parseRequestPath("/%252e%252e").value().names == Names{"%2e%2e"}); }

TEST_CASE("encoding a path gives one that parses to the same names") {
  const auto path = parseRequestPath("/%C3%A9t%C3%A9/a%20b%25/").value();
  CHECK(encodedPath(path) == "/%C3%A9t%C3%A9/a%20b%25/");
  CHECK(parseRequestPath(encodedPath(path)).value().names == path.names);
}
