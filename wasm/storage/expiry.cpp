#include "storage/expiry.h"

namespace atelier::storage {

std::optional<base::Time> expiresAt(const ExpiryPolicy& policy, base::Time last_used) {
  if (!policy.lifetime) return std::nullopt;
  return last_used + *policy.lifetime;
}

bool isExpired(const ExpiryPolicy& policy, base::Time last_used, base::Time now) {
  const auto expires = expiresAt(policy, last_used);
  return expires && now >= *expires;
}

}  // namespace atelier::storage
