// PrefixCache: the pictures after the first so many edits, most recently used first, within a byte budget.
//
// Tuning the last edit of ten then runs one edit, and undo shows a picture that is still there.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <utility>

namespace atelier::render {

template <typename SurfaceType>
class PrefixCache {
 public:
  static constexpr std::size_t kDefaultByteBudget = 512u * 1024 * 1024;

  explicit PrefixCache(std::size_t byte_budget = kDefaultByteBudget) : m_byte_budget(byte_budget) {}

  bool has(std::uint64_t key) const {
    return std::ranges::any_of(m_entries, [key](const Entry& entry) { return entry.key == key; });
  }

  // A copy of the surface (they are references), which becomes the most recently used one.
  std::optional<SurfaceType> find(std::uint64_t key) {
    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    if (entry == m_entries.end()) return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, entry);
    return entry->surface;
  }

  // Lets the least recently used ones go until all fit. The newest stays even where it alone is too large: it is
  // the one on the screen.
  void insert(std::uint64_t key, SurfaceType surface, std::size_t byte_count) {
    remove(key);
    m_entries.push_front({key, std::move(surface), byte_count});
    m_byte_count += byte_count;
    while (m_byte_count > m_byte_budget && m_entries.size() > 1) {
      m_byte_count -= m_entries.back().byte_count;
      m_entries.pop_back();
    }
  }

  void clear() {
    m_entries.clear();
    m_byte_count = 0;
  }
  std::size_t byteCount() const { return m_byte_count; }
  std::size_t count() const { return m_entries.size(); }

 private:
  struct Entry {
    std::uint64_t key;
    SurfaceType surface;
    std::size_t byte_count;
  };

  void remove(std::uint64_t key) {
    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    if (entry == m_entries.end()) return;
    m_byte_count -= entry->byte_count;
    m_entries.erase(entry);
  }

  std::list<Entry> m_entries;  // most recently used first; a few dozen at most, so a search is cheap
  std::size_t m_byte_budget;
  std::size_t m_byte_count = 0;
};

}  // namespace atelier::render
