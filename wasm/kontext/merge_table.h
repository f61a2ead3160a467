// Byte-pair merges: which two neighbours become one, and in what order.
#pragma once

#include <cstdint>
#include <vector>

namespace atelier::kontext {

using TokenId = std::int32_t;

struct Merge {
  std::uint32_t rank;  // lower merges first
  TokenId merged;
};

// A hash map with open addressing: 16 bytes a slot, 4 MiB for the 151 387 merges of Qwen3, no node per entry.
class MergeTable {
 public:
  explicit MergeTable(std::size_t merge_count);

  // A pair that comes twice keeps the later rank, as the reference implementation does.
  // At most `merge_count` different pairs.
  void insert(TokenId left, TokenId right, Merge merge);
  const Merge* find(TokenId left, TokenId right) const;  // null where the pair never merges

 private:
  struct Slot {
    TokenId left = -1;  // -1: empty
    TokenId right = -1;
    Merge merge{};
  };
  std::size_t slotOf(TokenId left, TokenId right) const;

  std::vector<Slot> m_slots;  // a power of two, at most half full
};

// Merges `symbols` until no neighbours are in the table: always the pair of lowest rank, leftmost first.
// n log n in the number of symbols, so that a megabyte without a blank stays harmless.
class PieceMerger {
 public:
  explicit PieceMerger(const MergeTable& table) : m_table(&table) {}

  void merge(std::vector<TokenId>& symbols);

 private:
  struct Candidate {
    std::uint32_t rank;
    std::uint32_t position;
    TokenId left;  // what stood there when the candidate was found; if it changed, the candidate is void
    TokenId right;
    TokenId merged;
  };
  void mergeByScan(std::vector<TokenId>& symbols);
  void mergeByQueue(std::vector<TokenId>& symbols);
  void push(const std::vector<TokenId>& symbols, std::uint32_t position);

  const MergeTable* m_table;
  // Kept between pieces for their memory.
  std::vector<const Merge*> m_pairs;  // by left neighbour; null where the two do not merge
  std::vector<Candidate> m_queue;     // a heap
  std::vector<std::uint32_t> m_next;
  std::vector<std::uint32_t> m_previous;
};

}  // namespace atelier::kontext
