#include "server/ranges.h"

#include <catch2/catch_test_macros.hpp>

using namespace atelier::server;
using Kind = RangeRequest::Kind;
using Ranges = std::vector<ByteRange>;

TEST_CASE("first and last byte are both included") {
  const auto request = parseRanges("bytes=0-99", 1000);
  CHECK(request.kind == Kind::kPartial);
  CHECK(request.ranges == Ranges{{0, 100}});
}

TEST_CASE("an open end and an end beyond the file stop at its last byte") {
  CHECK(parseRanges("bytes=990-", 1000).ranges == Ranges{{990, 10}});
  CHECK(parseRanges("bytes=990-5000", 1000).ranges == Ranges{{990, 10}});
  CHECK(parseRanges("bytes=999-18446744073709551615", 1000).ranges == Ranges{{999, 1}});
}

TEST_CASE("a suffix counts from the end") {
  CHECK(parseRanges("bytes=-5", 1000).ranges == Ranges{{995, 5}});
  CHECK(parseRanges("bytes=-5000", 1000).ranges == Ranges{{0, 1000}});
}

TEST_CASE("several ranges keep their order, and those outside drop out") {
  CHECK(parseRanges("Bytes=500-509, 0-9,5000-6000", 1000).ranges == Ranges{{500, 10}, {0, 10}});
}

TEST_CASE("ranges of which none lies inside cannot be satisfied") {
  CHECK(parseRanges("bytes=1000-", 1000).kind == Kind::kUnsatisfiable);
  CHECK(parseRanges("bytes=-0", 1000).kind == Kind::kUnsatisfiable);
  CHECK(parseRanges("bytes=0-", 0).kind == Kind::kUnsatisfiable);
  CHECK(parseRanges("bytes=-5", 0).kind == Kind::kUnsatisfiable);
}

TEST_CASE("malformed ranges and other units ask for the whole") {
  for (const char* header : {"", "bytes", "bytes=", "bytes=-", "bytes=5", "bytes=9-5", "bytes=a-b", "bytes=0-1,x",
                             "bytes=1-99999999999999999999", "bytes=+1-2", "items=0-5", "bytes 0-5"}) {
    INFO(header);
    CHECK(parseRanges(header, 1000).kind == Kind::kWhole);
  }
}

TEST_CASE("ranges that would multiply the file are answered with it once") {
  CHECK(parseRanges("bytes=0-,0-", 1000).kind == Kind::kWhole);
  std::string many = "bytes=0-0";
  for (int index = 0; index < 16; ++index) many += ",0-0";
  CHECK(parseRanges(many, 1000).kind == Kind::kWhole);
}

TEST_CASE("Content-Range names first, last and size") { CHECK(contentRange({5, 10}, 100) == "bytes 5-14/100"); }
