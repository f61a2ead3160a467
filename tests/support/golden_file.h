// Files of tests/golden/, for tests that run natively and under Node alike.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace atelier::tests {

// The bytes of tests/golden/`path`; empty where there is no such file.
inline std::string goldenFile(const std::string& path) {
  std::ifstream file(ATELIER_TESTS "/golden/" + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace atelier::tests
