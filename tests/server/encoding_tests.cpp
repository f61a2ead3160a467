#include "server/encoding.h"

#include <catch2/catch_test_macros.hpp>

using namespace atelier::server;

namespace {

constexpr Variants kBoth{.has_brotli = true, .has_gzip = true};

}  // namespace

TEST_CASE("a browser's header takes brotli, then gzip, then the file") {
  constexpr auto kBrowser = "gzip, deflate, br, zstd";
  CHECK(chooseEncoding(kBrowser, kBoth) == Encoding::kBrotli);
  CHECK(chooseEncoding(kBrowser, {.has_brotli = false, .has_gzip = true}) == Encoding::kGzip);
  CHECK(chooseEncoding(kBrowser, {}) == Encoding::kIdentity);
}

TEST_CASE("no header asks for nothing compressed") { CHECK(chooseEncoding("", kBoth) == Encoding::kIdentity); }

TEST_CASE("the higher weight wins") {
  CHECK(chooseEncoding("br;q=0.5, gzip;q=0.8", kBoth) == Encoding::kGzip);
  CHECK(chooseEncoding("br;q=0.501, gzip;q=0.5", kBoth) == Encoding::kBrotli);
  CHECK(chooseEncoding("gzip;q=0.5, identity;q=0.9", kBoth) == Encoding::kIdentity);
  CHECK(chooseEncoding("BR ; Q=1.000 , gzip", kBoth) == Encoding::kBrotli);
}

TEST_CASE("a weight of zero forbids") {
  CHECK(chooseEncoding("br;q=0, gzip", kBoth) == Encoding::kGzip);
  CHECK(chooseEncoding("br;q=0, gzip;q=0.000", kBoth) == Encoding::kIdentity);
  CHECK(chooseEncoding("*, br;q=0", kBoth) == Encoding::kGzip);
}

TEST_CASE("a star stands for what is not named") {
  CHECK(chooseEncoding("*", kBoth) == Encoding::kBrotli);
  CHECK(chooseEncoding("gzip, *;q=0.1", kBoth) == Encoding::kGzip);
  CHECK(chooseEncoding("*;q=0", kBoth) == Encoding::kIdentity);
}

TEST_CASE("a weight that is none asks for nothing") {
  for (const char* header : {"br;q=", "br;q=2", "br;q=-1", "br;q=0.1234", "br;q=abc", "br;q=1.5"})
    CHECK(chooseEncoding(header, {.has_brotli = true}) == (std::string_view(header) == "br;q=" ? Encoding::kBrotli
                                                                                             : Encoding::kIdentity));
}

TEST_CASE("names are compared whole") { CHECK(chooseEncoding("brotli, gzipped", kBoth) == Encoding::kIdentity); }
