// The options that every packing command takes: what the package is called, and whose it is.
#pragma once

#include <array>

#include "modelpack/options.h"
#include "modelpack/package.h"

namespace atelier::modelpack {

inline constexpr std::array kIdentityOptions = {"id", "version", "title", "licence", "source", "notice"};

// A package with identity and licence only; refused where checkIdentity refuses.
inline Result<Package> readIdentity(const Options& given) {
  Package package;
  package.id = given.text("id");
  package.version = given.text("version");
  package.title = given.text("title", package.id);
  package.licence = {given.text("licence"), given.text("source"), given.text("notice")};
  ATELIER_CHECK(checkIdentity(package));
  return package;
}

}  // namespace atelier::modelpack
