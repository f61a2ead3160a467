// Why a file is refused, as the detail of an Error: keys of the string table, which base::describe translates.
#pragma once

namespace atelier::codec {

inline constexpr const char* kCutOff = "reason.cut_off";
inline constexpr const char* kDamaged = "reason.damaged";
inline constexpr const char* kUnknownType = "reason.unknown_type";
inline constexpr const char* kTooLittleData = "reason.too_little_data";
inline constexpr const char* kUnknownVariant = "reason.unknown_variant";
inline constexpr const char* kCmykWithoutAdobe = "reason.cmyk_without_adobe";
inline constexpr const char* kWrongBrowserPixels = "reason.wrong_browser_pixels";

}  // namespace atelier::codec
