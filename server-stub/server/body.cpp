#include "server/body.h"

#include <algorithm>
#include <cstring>

namespace atelier::server {

void Body::append(std::string text) {
  const auto length = text.size();
  m_pieces.push_back({m_size, length, std::move(text), nullptr, 0});
  m_size += length;
}

void Body::append(std::shared_ptr<const OpenFile> file, std::uint64_t offset, std::uint64_t length) {
  m_pieces.push_back({m_size, length, {}, std::move(file), offset});
  m_size += length;
}

std::size_t Body::read(std::uint64_t offset, std::span<char> out) const {
  const auto piece = std::find_if(m_pieces.begin(), m_pieces.end(), [offset](const Piece& candidate) {
    return offset >= candidate.start && offset < candidate.start + candidate.length;
  });
  if (piece == m_pieces.end()) return 0;
  const auto skipped = offset - piece->start;
  const auto length = static_cast<std::size_t>(std::min<std::uint64_t>(out.size(), piece->length - skipped));
  if (piece->file) return piece->file->read(piece->file_offset + skipped, out.first(length));
  std::memcpy(out.data(), piece->text.data() + skipped, length);
  return length;
}

}  // namespace atelier::server
