#include "moderation/back_off.h"

#include <algorithm>

namespace atelier::moderation {

void BackOff::recordBlock(base::Time now) {
  m_blocks.push_back(now);
  base::Duration longest_window{0};
  for (const BackOffRule& rule : m_rules) {
    longest_window = std::max(longest_window, rule.window);
    const auto recent = std::ranges::count_if(m_blocks, [&](base::Time block) { return block > now - rule.window; });
    if (recent >= rule.blocks) m_paused_until = std::max(m_paused_until, now + rule.pause);
  }
  std::erase_if(m_blocks, [&](base::Time block) { return block <= now - longest_window; });
}

base::Duration BackOff::remaining(base::Time now) const {
  return std::max(base::Duration{0}, m_paused_until - now);
}

}  // namespace atelier::moderation
