// BackOff: after repeated blocks generating pauses for a while. Kept on this device, in memory.
#pragma once

#include <vector>

#include "base/clock.h"
#include "moderation/policy.h"

namespace atelier::moderation {

class BackOff {
 public:
  explicit BackOff(std::vector<BackOffRule> rules) : m_rules(std::move(rules)) {}
  void recordBlock(base::Time now);
  // How long to wait from `now`; zero where nothing holds.
  base::Duration remaining(base::Time now) const;

 private:
  std::vector<BackOffRule> m_rules;
  std::vector<base::Time> m_blocks;  // oldest first
  base::Time m_paused_until{};
};

}  // namespace atelier::moderation
