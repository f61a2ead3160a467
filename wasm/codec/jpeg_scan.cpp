#include "codec/jpeg_scan.h"

#include <algorithm>
#include <array>

namespace atelier::codec {

namespace {

struct Component {
  int id = 0;
  int horizontal = 1, vertical = 1;  // sampling factors
  bool has_scan = false;
};

// Code length << 8 | symbol, by the next 16 bits; 0 where no code begins so.
using CodeTable = std::vector<std::uint16_t>;

CodeTable makeTable(ByteSpan lengths, ByteSpan symbols) {
  CodeTable table(1U << 16);
  std::size_t next = 0, filled = 0;
  for (std::size_t length = 1; length <= 16; ++length) {
    const std::size_t span = std::size_t{1} << (16 - length);
    for (int i = 0; i < lengths[length - 1] && next < symbols.size() && filled + span <= table.size(); ++i) {
      const auto entry = static_cast<std::uint16_t>(length << 8 | symbols[next++]);
      std::fill_n(table.begin() + static_cast<std::ptrdiff_t>(filled), span, entry);
      filled += span;
    }
  }
  return table;
}

// The bits of one scan. Past its end it gives zeros, as decoders do, and remembers how many.
class BitReader {
 public:
  BitReader(ByteSpan file, std::size_t at) : m_file(file), m_at(at) {}

  std::uint32_t peek16() {
    while (m_bits < 32) pushByte();
    return static_cast<std::uint32_t>(m_buffer >> (m_bits - 16)) & 0xFFFF;
  }
  void skip(int count) {
    while (m_bits < count) pushByte();
    m_bits -= count;
  }
  bool ranOut() const { return m_bits < m_made_up_bits; }
  // False where the next marker is no restart marker.
  bool restart() {
    while (m_at + 1 < m_file.size() && m_file[m_at] == 0xFF && m_file[m_at + 1] == 0xFF) ++m_at;
    const bool is_there = m_at + 1 < m_file.size() && m_file[m_at] == 0xFF && (m_file[m_at + 1] & 0xF8) == 0xD0;
    m_at += 2;
    m_bits = m_made_up_bits = 0;
    return is_there;
  }

 private:
  void pushByte() {
    std::uint8_t byte = 0;
    const bool is_data = m_at < m_file.size() && (m_file[m_at] != 0xFF || (m_at + 1 < m_file.size() && m_file[m_at + 1] == 0));
    if (is_data) {
      byte = m_file[m_at];
      m_at += byte == 0xFF ? 2 : 1;
    } else {
      m_made_up_bits += 8;
    }
    m_buffer = m_buffer << 8 | byte;
    m_bits += 8;
  }

  ByteSpan m_file;
  std::size_t m_at;
  std::uint64_t m_buffer = 0;
  int m_bits = 0;          // unread, in the buffer's low end
  int m_made_up_bits = 0;  // zeros given past the end, since the last restart
};

int ceilDivided(int value, int by) { return (value + by - 1) / by; }

class Walker {
 public:
  Walker(ByteSpan file, const JpegFile& jpeg) : m_file(file), m_spec(jpeg.frame->spec) {}

  bool walk(const JpegFile& jpeg) {
    for (const JpegSegment& segment : jpeg.segments) {
      if (segment.marker == jpeg.frame->marker) readComponents(segment.payload);
      if (segment.marker == 0xC4) readTables(segment.payload);
      if (segment.marker == 0xDD) m_restart_interval = readBig16(segment.payload, 0);
      if (segment.marker == 0xDA && !walkScan(segment)) return false;
    }
    return !m_components.empty() && std::ranges::all_of(m_components, &Component::has_scan);
  }

 private:
  void readComponents(ByteSpan frame) {
    if (!m_components.empty()) return;
    for (std::size_t at = 6; at + 3 <= frame.size() && m_components.size() < 4; at += 3) {
      m_components.push_back({frame[at], std::max(1, frame[at + 1] >> 4), std::max(1, frame[at + 1] & 15)});
    }
    for (const Component& component : m_components) {
      m_max_horizontal = std::max(m_max_horizontal, component.horizontal);
      m_max_vertical = std::max(m_max_vertical, component.vertical);
    }
  }

  void readTables(ByteSpan payload) {
    while (payload.size() >= 17) {
      std::size_t count = 0;
      for (std::size_t i = 1; i <= 16; ++i) count += payload[i];
      const std::size_t index = (payload[0] >> 4 & 1U) * 4U + (payload[0] & 3U);
      if (payload.size() - 17 < count) return;
      m_tables[index] = makeTable(payload.subspan(1, 16), payload.subspan(17, count));
      payload = payload.subspan(17 + count);
    }
  }

  struct Part {
    int blocks = 1;  // in one minimum coded unit
    const CodeTable* dc = nullptr;
    const CodeTable* ac = nullptr;
  };

  bool walkScan(const JpegSegment& segment) {
    const ByteSpan header = segment.payload;
    const std::size_t count = header.empty() ? 0 : header[0];
    if (count == 0 || count > m_components.size() || header.size() < 1 + 2 * count) return false;
    std::vector<Part> parts;
    int units_across = ceilDivided(m_spec.width, 8 * m_max_horizontal);
    int units_down = ceilDivided(m_spec.height, 8 * m_max_vertical);
    for (std::size_t i = 0; i < count; ++i) {
      const auto component = std::ranges::find(m_components, int{header[1 + 2 * i]}, &Component::id);
      if (component == m_components.end()) return false;
      component->has_scan = true;
      const std::uint8_t tables = header[2 + 2 * i];
      parts.push_back({component->horizontal * component->vertical, &m_tables[tables >> 4 & 3U], &m_tables[4 + (tables & 3U)]});
      if (count > 1) continue;
      // A scan of one component has its blocks row by row, without the padding of larger units.
      parts[0].blocks = 1;
      units_across = ceilDivided(ceilDivided(m_spec.width * component->horizontal, m_max_horizontal), 8);
      units_down = ceilDivided(ceilDivided(m_spec.height * component->vertical, m_max_vertical), 8);
    }
    return walkUnits(BitReader(m_file, segment.end()), parts, std::int64_t{units_across} * units_down);
  }

  bool walkUnits(BitReader bits, const std::vector<Part>& parts, std::int64_t units) const {
    for (const Part& part : parts) {
      if (part.dc->empty() || part.ac->empty()) return false;
    }
    for (std::int64_t unit = 0; unit < units; ++unit) {
      if (m_restart_interval > 0 && unit > 0 && unit % m_restart_interval == 0 && !bits.restart()) return false;
      for (const Part& part : parts) {
        for (int block = 0; block < part.blocks; ++block) {
          if (!walkBlock(bits, *part.dc, *part.ac)) return false;
        }
      }
      if (bits.ranOut()) return false;
    }
    return true;
  }

  static bool walkBlock(BitReader& bits, const CodeTable& dc, const CodeTable& ac) {
    const std::uint16_t level = dc[bits.peek16()];
    if (level == 0) return false;
    bits.skip((level >> 8) + (level & 15));
    for (int k = 1; k < 64; ++k) {
      const std::uint16_t code = ac[bits.peek16()];
      if (code == 0) return false;
      const int size = code & 15, zeros = code >> 4 & 15;
      bits.skip((code >> 8) + size);
      if (size == 0 && zeros != 15) return true;  // end of block
      k += zeros;
    }
    return true;
  }

  ByteSpan m_file;
  image::ImageSpec m_spec;
  std::vector<Component> m_components;
  int m_max_horizontal = 1, m_max_vertical = 1;
  std::uint32_t m_restart_interval = 0;  // in minimum coded units; 0: none
  std::array<CodeTable, 8> m_tables;     // four for DC, four for AC
};

}  // namespace

bool hasAllBlocks(ByteSpan file, const JpegFile& jpeg) {
  if (!jpeg.frame || jpeg.frame->marker > 0xC1) return true;
  return Walker(file, jpeg).walk(jpeg);
}

}  // namespace atelier::codec
