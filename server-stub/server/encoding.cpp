#include "server/encoding.h"

#include <optional>

#include "server/text.h"

namespace atelier::server {
namespace {

// "q=0.5" in thousandths; 0 for anything that RFC 9110 12.4.2 does not allow, so that nonsense asks for nothing.
int parseWeight(std::string_view text) {
  if (text == "1" || text == "1." || text == "1.0" || text == "1.00" || text == "1.000") return 1000;
  if (text == "0") return 0;
  if (text.size() < 2 || text.size() > 5 || text.substr(0, 2) != "0.") return 0;
  int weight = 0;
  int unit = 100;
  for (const char digit : text.substr(2)) {
    if (digit < '0' || digit > '9') return 0;
    weight += (digit - '0') * unit;
    unit /= 10;
  }
  return weight;
}

struct Weights {
  std::optional<int> brotli, gzip, identity, any;
};

Weights parseWeights(std::string_view header) {
  Weights weights;
  for (const auto item : split(header, ',')) {
    const auto parts = split(item, ';');
    int weight = 1000;
    for (std::size_t index = 1; index < parts.size(); ++index)
      if (parts[index].size() > 2 && equalsIgnoringCase(parts[index].substr(0, 2), "q="))
        weight = parseWeight(parts[index].substr(2));
    if (equalsIgnoringCase(parts[0], "br")) weights.brotli = weight;
    if (equalsIgnoringCase(parts[0], "gzip") || equalsIgnoringCase(parts[0], "x-gzip")) weights.gzip = weight;
    if (equalsIgnoringCase(parts[0], "identity")) weights.identity = weight;
    if (parts[0] == "*") weights.any = weight;
  }
  return weights;
}

}  // namespace

Encoding chooseEncoding(std::string_view accept_encoding, Variants variants) {
  const auto weights = parseWeights(accept_encoding);
  const int others = weights.any.value_or(0);
  const int brotli = variants.has_brotli ? weights.brotli.value_or(others) : 0;
  const int gzip = variants.has_gzip ? weights.gzip.value_or(others) : 0;
  // Unnamed, identity is acceptable but the least wished for.
  const int identity = weights.identity.value_or(0);
  if (brotli > 0 && brotli >= gzip && brotli >= identity) return Encoding::kBrotli;
  if (gzip > 0 && gzip >= identity) return Encoding::kGzip;
  return Encoding::kIdentity;
}

std::string_view fileSuffix(Encoding encoding) {
  switch (encoding) {
    case Encoding::kBrotli: return ".br";
    case Encoding::kGzip: return ".gz";
    case Encoding::kIdentity: break;
  }
  return "";
}

std::string_view contentEncoding(Encoding encoding) {
  switch (encoding) {
    case Encoding::kBrotli: return "br";
    case Encoding::kGzip: return "gzip";
    case Encoding::kIdentity: break;
  }
  return "";
}

}  // namespace atelier::server
