// The body of an answer: texts and slices of open files, read only as they are sent.
// A multipart range answer is texts between slices; a plain file is one slice; an error is one text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "server/open_file.h"

namespace atelier::server {

class Body {
 public:
  void append(std::string text);
  // Bytes [offset, offset + length) of the file, which the body keeps open.
  void append(std::shared_ptr<const OpenFile> file, std::uint64_t offset, std::uint64_t length);

  std::uint64_t size() const { return m_size; }

  // Fills the front of `out` from byte `offset` of the body. Gives back the bytes read: fewer than asked at the
  // seam of two pieces, 0 at the end or where a file turned out shorter than it was.
  std::size_t read(std::uint64_t offset, std::span<char> out) const;

 private:
  struct Piece {
    std::uint64_t start;  // within the body
    std::uint64_t length;
    std::string text;                      // used when `file` is null
    std::shared_ptr<const OpenFile> file;  // shared: a body is copied with its response
    std::uint64_t file_offset;
  };
  std::vector<Piece> m_pieces;
  std::uint64_t m_size = 0;
};

}  // namespace atelier::server
