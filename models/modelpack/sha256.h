// SHA-256 (FIPS 180-4) of a stream, as lower-case hexadecimal text.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace atelier::modelpack {

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  void update(std::span<const std::byte> bytes);
  std::string finish();  // and starts anew

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace atelier::modelpack
