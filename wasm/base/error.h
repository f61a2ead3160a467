// Errors are values: what went wrong, where, and the facts a message needs.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace atelier::base {

// What went wrong, as the automation API names it. Each code has one string key, `error.<apiName>`,
// so that a person reads it in their own language.
enum class ErrorCode {
  kNotUnderstood,
  kNeedsModel,
  kAmbiguous,
  kNoDocument,
  kNoMask,
  kBadImage,
  kTooLarge,
  kUnsupported,
  kCancelled,
  kDeviceLost,
  kOutOfMemory,
  kStorageFull,
  kOffline,
  kNotInstalled,
  kBlocked,
  kBadRequest,
  kSelfTestFailed,
  kInternal,
};

// The code as scripts see it: "bad_image", "device_lost", …
std::string_view apiName(ErrorCode code);
// kInternal for a name that is none.
ErrorCode errorCodeFromName(std::string_view name);

struct Error {
  ErrorCode code = ErrorCode::kInternal;
  std::string where;   // the step that failed, for a developer: "codec.png"
  std::string detail;  // the fact that a person may need: "60000 x 60000", or a key: "reason.cut_off"
};

inline Error makeError(ErrorCode code, std::string where, std::string detail = {}) {
  return Error{code, std::move(where), std::move(detail)};
}

}  // namespace atelier::base
