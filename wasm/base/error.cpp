#include "base/error.h"

#include <algorithm>
#include <array>

namespace atelier::base {

namespace {

// In the order of ErrorCode.
constexpr std::array<std::string_view, 18> kNames{
    "not_understood", "needs_model", "ambiguous",     "no_document",  "no_mask",     "bad_image",
    "too_large",      "unsupported", "cancelled",     "device_lost",  "out_of_memory", "storage_full",
    "offline",        "not_installed", "blocked",     "bad_request",  "self_test_failed", "internal",
};

}  // namespace

std::string_view apiName(ErrorCode code) { return kNames[static_cast<std::size_t>(code)]; }

ErrorCode errorCodeFromName(std::string_view name) {
  const auto row = std::ranges::find(kNames, name);
  if (row == kNames.end()) return ErrorCode::kInternal;
  return static_cast<ErrorCode>(row - kNames.begin());
}

}  // namespace atelier::base
