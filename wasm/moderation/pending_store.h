// PendingStore: pictures that wait, unseen, for a person's answer to "show it?".
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "image/screened.h"
#include "moderation/verdict.h"

namespace atelier::moderation {

class Gate;

template <typename T>
class PendingStore {
 public:
  // Keeps `pixels` until `expires`; the token is what an answer names.
  std::string hold(image::Unscreened<T> pixels, Verdict verdict, base::Time expires) {
    std::string token = "pending-" + std::to_string(++m_last_number);
    m_entries.push_back({token, std::move(verdict), std::move(pixels), expires});
    return token;
  }

  bool has(std::string_view token) const { return find(token) != nullptr; }
  const Verdict* verdict(std::string_view token) const {
    const Entry* entry = find(token);
    return entry ? &entry->verdict : nullptr;
  }

  // "No": the pixels are overwritten and gone. False for an unknown token.
  bool discard(std::string_view token) { return discardWhere([&](const Entry& entry) { return entry.token == token; }); }
  // The same for everything that nobody answered in time, and for all at the end of a session.
  bool discardExpired(base::Time now) { return discardWhere([&](const Entry& entry) { return entry.expires <= now; }); }
  void discardAll() { discardWhere([](const Entry&) { return true; }); }
  std::size_t count() const { return m_entries.size(); }

  PendingStore() = default;
  PendingStore(const PendingStore&) = delete;
  PendingStore& operator=(const PendingStore&) = delete;
  ~PendingStore() { discardAll(); }

 private:
  friend class Gate;
  struct Entry {
    std::string token;
    Verdict verdict;
    image::Unscreened<T> pixels;
    base::Time expires;
  };

  const Entry* find(std::string_view token) const {
    const auto entry = std::ranges::find(m_entries, token, &Entry::token);
    return entry == m_entries.end() ? nullptr : &*entry;
  }
  std::optional<Entry> take(std::string_view token) {
    const auto entry = std::ranges::find(m_entries, token, &Entry::token);
    if (entry == m_entries.end()) return std::nullopt;
    Entry taken = std::move(*entry);
    m_entries.erase(entry);
    return taken;
  }
  template <typename Predicate>
  bool discardWhere(Predicate matches) {
    for (Entry& entry : m_entries) {
      if (matches(entry)) std::move(entry.pixels).wipe();
    }
    return std::erase_if(m_entries, matches) > 0;
  }

  std::vector<Entry> m_entries;
  std::uint64_t m_last_number = 0;
};

}  // namespace atelier::moderation
