// Which of the files beside a file to send: Accept-Encoding (RFC 9110 12.5.3) against what was compressed at build time.
#pragma once

#include <string_view>

namespace atelier::server {

enum class Encoding { kIdentity, kBrotli, kGzip };

struct Variants {
  bool has_brotli = false;  // `file.br` lies beside `file`
  bool has_gzip = false;    // `file.gz`
};

// The variant with the highest weight; on a tie the smaller one, brotli before gzip before none. Falls back to identity
// even where the client forbade it: an answer it may refuse is worth more than a 406 it cannot use.
Encoding chooseEncoding(std::string_view accept_encoding, Variants variants);

// ".br", ".gz" or "": what the variant's name adds.
std::string_view fileSuffix(Encoding encoding);

// "br", "gzip" or "": what Content-Encoding says.
std::string_view contentEncoding(Encoding encoding);

}  // namespace atelier::server
