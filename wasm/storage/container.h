// Container: named sections in one run of bytes, each with a checksum.
//
// Layout, little-endian: 8 bytes magic, u32 version, u32 section count, per section {4 bytes name, u32 CRC-32,
// u64 length}, u32 CRC-32 of all before it, then the sections' bytes in that order and nothing after them.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace atelier::storage {

struct Section {
  std::string name;  // four letters
  std::span<const std::uint8_t> bytes;
};

struct Container {
  std::uint32_t version = 0;
  std::vector<Section> sections;  // views of the bytes that were read; not yet compared with their checksums
  std::vector<std::uint32_t> checksums;
};

std::vector<std::uint8_t> writeContainer(std::uint32_t version, const std::vector<Section>& sections);

// Reads the table. kBadRequest: "not a project file", "truncated", "damaged: header"; kUnsupported where the version
// is beyond `newest`.
base::Result<Container> readContainer(std::span<const std::uint8_t> bytes, std::uint32_t newest);

// The `index`-th section of that name, its checksum compared. kBadRequest: "missing: NAME", "damaged: NAME".
base::Result<std::span<const std::uint8_t>> sectionOf(const Container& container, std::string_view name,
                                                      std::size_t index = 0);

}  // namespace atelier::storage
