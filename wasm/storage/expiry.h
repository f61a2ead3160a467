// Expiry: how long a picture is kept on this device after it was last used.
#pragma once

#include <optional>

#include "base/clock.h"

namespace atelier::storage {

struct ExpiryPolicy {
  static constexpr base::Duration kDefaultLifetime = std::chrono::hours(24);
  std::optional<base::Duration> lifetime = kDefaultLifetime;  // none: never
};

// When a picture last used at `last_used` goes; none: never.
std::optional<base::Time> expiresAt(const ExpiryPolicy& policy, base::Time last_used);
// A last use in the future (a clock that was set back) counts as now, so that it cannot keep a picture for ever:
// whoever loads it then writes the corrected time.
bool isExpired(const ExpiryPolicy& policy, base::Time last_used, base::Time now);

}  // namespace atelier::storage
