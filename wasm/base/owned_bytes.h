// Bytes with one owner, allocated without exceptions: what crosses a boundary by changing hands, not by copying.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <span>
#include <utility>

namespace atelier::base {

class OwnedBytes {
 public:
  OwnedBytes() = default;
  OwnedBytes(std::unique_ptr<std::uint8_t[]> bytes, std::size_t size) : m_bytes(std::move(bytes)), m_size(size) {}

  // Uninitialised. Empty where the memory cannot be had.
  static OwnedBytes allocate(std::size_t size) {
    std::unique_ptr<std::uint8_t[]> bytes(new (std::nothrow) std::uint8_t[size]);
    return bytes ? OwnedBytes(std::move(bytes), size) : OwnedBytes();
  }

  std::size_t size() const { return m_size; }
  bool isEmpty() const { return m_size == 0; }
  std::span<std::uint8_t> span() { return {m_bytes.get(), m_size}; }
  std::span<const std::uint8_t> span() const { return {m_bytes.get(), m_size}; }
  std::unique_ptr<std::uint8_t[]> release() && {
    m_size = 0;
    return std::move(m_bytes);
  }

 private:
  std::unique_ptr<std::uint8_t[]> m_bytes;
  std::size_t m_size = 0;
};

}  // namespace atelier::base
