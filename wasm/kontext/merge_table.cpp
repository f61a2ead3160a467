#include "kontext/merge_table.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace atelier::kontext {

namespace {

constexpr TokenId kGone = -1;
// Words are short: below this, going over all pairs for each merge beats keeping a queue.
constexpr std::size_t kMaxScanned = 24;

}  // namespace

MergeTable::MergeTable(std::size_t merge_count) : m_slots(std::bit_ceil(2 * merge_count + 1)) {}

std::size_t MergeTable::slotOf(TokenId left, TokenId right) const {
  const std::uint64_t key = std::uint64_t{static_cast<std::uint32_t>(left)} << 32 | static_cast<std::uint32_t>(right);
  std::uint64_t hash = key * 0x9E3779B97F4A7C15u;  // Fibonacci hashing; the high bits are the good ones
  hash ^= hash >> 32;
  const std::size_t mask = m_slots.size() - 1;
  std::size_t slot = static_cast<std::size_t>(hash) & mask;
  while (m_slots[slot].left != -1 && (m_slots[slot].left != left || m_slots[slot].right != right))
    slot = (slot + 1) & mask;
  return slot;
}

void MergeTable::insert(TokenId left, TokenId right, Merge merge) {
  m_slots[slotOf(left, right)] = {left, right, merge};
}

const Merge* MergeTable::find(TokenId left, TokenId right) const {
  const Slot& slot = m_slots[slotOf(left, right)];
  return slot.left == -1 ? nullptr : &slot.merge;
}

void PieceMerger::merge(std::vector<TokenId>& symbols) {
  if (symbols.size() <= kMaxScanned)
    mergeByScan(symbols);
  else
    mergeByQueue(symbols);
}

void PieceMerger::mergeByScan(std::vector<TokenId>& symbols) {
  const auto offset = [](std::size_t index) { return static_cast<std::ptrdiff_t>(index); };
  m_pairs.clear();
  for (std::size_t i = 0; i + 1 < symbols.size(); ++i) m_pairs.push_back(m_table->find(symbols[i], symbols[i + 1]));
  while (true) {
    const Merge* best = nullptr;
    std::size_t position = 0;
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
      if (!m_pairs[i] || (best && m_pairs[i]->rank >= best->rank)) continue;
      best = m_pairs[i];
      position = i;
    }
    if (!best) return;
    symbols[position] = best->merged;
    symbols.erase(symbols.begin() + offset(position) + 1);
    m_pairs.erase(m_pairs.begin() + offset(position));
    if (position < m_pairs.size()) m_pairs[position] = m_table->find(symbols[position], symbols[position + 1]);
    if (position > 0) m_pairs[position - 1] = m_table->find(symbols[position - 1], symbols[position]);
  }
}

void PieceMerger::push(const std::vector<TokenId>& symbols, std::uint32_t position) {
  const TokenId left = symbols[position], right = symbols[m_next[position]];
  const Merge* merge = m_table->find(left, right);
  if (!merge) return;
  m_queue.push_back({merge->rank, position, left, right, merge->merged});
}

void PieceMerger::mergeByQueue(std::vector<TokenId>& symbols) {
  // The symbols form a linked list; one that was merged into its left neighbour is kGone.
  const auto count = static_cast<std::uint32_t>(symbols.size());
  m_next.resize(count);
  m_previous.resize(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    m_next[i] = i + 1;  // `count`: none
    m_previous[i] = i - 1;  // wraps for the first, which is never asked
  }
  const auto comesLater = [](const Candidate& a, const Candidate& b) {
    return std::tie(a.rank, a.position) > std::tie(b.rank, b.position);
  };
  const auto pushIfPair = [&](std::uint32_t position) {
    const std::size_t before = m_queue.size();
    push(symbols, position);
    if (m_queue.size() > before) std::ranges::push_heap(m_queue, comesLater);
  };

  m_queue.clear();
  for (std::uint32_t i = 0; i + 1 < count; ++i) push(symbols, i);
  std::ranges::make_heap(m_queue, comesLater);
  while (!m_queue.empty()) {
    std::ranges::pop_heap(m_queue, comesLater);
    const Candidate best = m_queue.back();
    m_queue.pop_back();
    const std::uint32_t right = m_next[best.position];
    if (symbols[best.position] != best.left || right == count || symbols[right] != best.right) continue;
    symbols[best.position] = best.merged;
    symbols[right] = kGone;
    m_next[best.position] = m_next[right];
    if (m_next[right] != count) {
      m_previous[m_next[right]] = best.position;
      pushIfPair(best.position);
    }
    if (best.position != 0) pushIfPair(m_previous[best.position]);
  }
  std::erase(symbols, kGone);
}

}  // namespace atelier::kontext
