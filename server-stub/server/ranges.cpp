#include "server/ranges.h"

#include <algorithm>
#include <optional>

#include "server/text.h"

namespace atelier::server {
namespace {

constexpr std::size_t kMaxRanges = 16;

enum class Parsed { kMalformed, kOutside, kInside };

Parsed parseOne(std::string_view text, std::uint64_t size, ByteRange& range) {
  const auto dash = text.find('-');
  if (dash == std::string_view::npos) return Parsed::kMalformed;
  const auto left = text.substr(0, dash);
  const auto right = text.substr(dash + 1);
  const auto first = parseDigits<std::uint64_t>(left);
  const auto last = parseDigits<std::uint64_t>(right);
  if ((!left.empty() && !first) || (!right.empty() && !last)) return Parsed::kMalformed;
  if (!first) {  // "-5": the last five bytes
    if (!last) return Parsed::kMalformed;
    if (*last == 0 || size == 0) return Parsed::kOutside;
    range.length = std::min(*last, size);
    range.first = size - range.length;
    return Parsed::kInside;
  }
  if (last && *last < *first) return Parsed::kMalformed;
  if (*first >= size) return Parsed::kOutside;
  range = {*first, std::min(last.value_or(size - 1), size - 1) - *first + 1};
  return Parsed::kInside;
}

}  // namespace

RangeRequest parseRanges(std::string_view header, std::uint64_t size) {
  constexpr std::string_view kUnit = "bytes=";
  if (header.size() < kUnit.size() || !equalsIgnoringCase(header.substr(0, kUnit.size()), kUnit)) return {};
  const auto parts = split(header.substr(kUnit.size()), ',');
  if (parts.size() > kMaxRanges) return {};

  RangeRequest request{.kind = RangeRequest::Kind::kPartial, .ranges = {}};
  std::uint64_t total = 0;
  for (const auto part : parts) {
    ByteRange range{};
    const auto parsed = parseOne(part, size, range);
    if (parsed == Parsed::kMalformed) return {};
    if (parsed == Parsed::kOutside) continue;
    request.ranges.push_back(range);
    total += range.length;
    if (total > size) return {};
  }
  if (request.ranges.empty()) request.kind = RangeRequest::Kind::kUnsatisfiable;
  return request;
}

std::string contentRange(const ByteRange& range, std::uint64_t size) {
  return "bytes " + std::to_string(range.first) + "-" + std::to_string(range.first + range.length - 1) + "/" +
         std::to_string(size);
}

}  // namespace atelier::server
