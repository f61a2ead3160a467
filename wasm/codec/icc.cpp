#include "codec/icc.h"

#define CMS_NO_REGISTER_KEYWORD 1
#include <lcms2.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <type_traits>

namespace atelier::codec {

namespace {

constexpr std::size_t kMaxProfileBytes = 8U << 20;

struct ContextDeleter {
  void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
struct ProfileDeleter {
  void operator()(cmsHPROFILE profile) const { cmsCloseProfile(profile); }
};
struct TransformDeleter {
  void operator()(cmsHTRANSFORM transform) const { cmsDeleteTransform(transform); }
};
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, ContextDeleter>;
using Profile = std::unique_ptr<void, ProfileDeleter>;
using Transform = std::unique_ptr<void, TransformDeleter>;

Context quietContext() {
  Context context(cmsCreateContext(nullptr, nullptr));
  if (context) cmsSetLogErrorHandlerTHR(context.get(), [](cmsContext, cmsUInt32Number, const char*) {});
  return context;
}

Transform makeTransform(cmsContext context, ByteSpan icc_profile, bool is_grey) {
  const Profile from(cmsOpenProfileFromMemTHR(context, icc_profile.data(), static_cast<cmsUInt32Number>(icc_profile.size())));
  const Profile srgb(cmsCreate_sRGBProfileTHR(context));
  if (!from || !srgb) return nullptr;
  const cmsUInt32Number flags = cmsFLAGS_BLACKPOINTCOMPENSATION | (is_grey ? 0U : cmsFLAGS_COPY_ALPHA);
  return Transform(cmsCreateTransformTHR(context, from.get(), is_grey ? TYPE_GRAY_8 : TYPE_RGBA_8, srgb.get(),
                                         is_grey ? TYPE_RGB_8 : TYPE_RGBA_8, INTENT_RELATIVE_COLORIMETRIC, flags));
}

// Whether a lattice over the colour cube comes out as it went in.
bool changesNothing(cmsHTRANSFORM transform) {
  constexpr std::array<std::uint8_t, 7> kLevels{0, 20, 64, 110, 160, 215, 255};
  std::vector<std::uint8_t> probes;
  for (const std::uint8_t r : kLevels) {
    for (const std::uint8_t g : kLevels) {
      for (const std::uint8_t b : kLevels) probes.insert(probes.end(), {r, g, b, 255});
    }
  }
  std::vector<std::uint8_t> converted(probes.size());
  cmsDoTransform(transform, probes.data(), converted.data(), static_cast<cmsUInt32Number>(probes.size() / 4));
  for (std::size_t i = 0; i < probes.size(); ++i) {
    if (i % 4 != 3 && std::abs(probes[i] - converted[i]) > 1) return false;
  }
  return true;
}

void convertGrey(image::ImageBuffer& pixels, cmsHTRANSFORM transform) {
  std::array<std::uint8_t, 256> levels;
  for (std::size_t i = 0; i < levels.size(); ++i) levels[i] = static_cast<std::uint8_t>(i);
  std::array<std::uint8_t, 256 * 3> table;
  cmsDoTransform(transform, levels.data(), table.data(), 256);
  const auto bytes = pixels.bytes();
  for (std::size_t i = 0; i < bytes.size(); i += 4) {
    const std::size_t level = bytes[i];
    for (std::size_t k = 0; k < 3; ++k) bytes[i + k] = table[level * 3 + k];
  }
}

}  // namespace

ColourOutcome convertToSrgb(image::ImageBuffer& pixels, ByteSpan icc_profile) {
  // The header (ICC.1:2022, 7.2) names the data colour space at byte 16.
  const bool is_rgb = hasTextAt(icc_profile, 16, "RGB ");
  const bool is_grey = hasTextAt(icc_profile, 16, "GRAY");
  if (icc_profile.size() > kMaxProfileBytes || (!is_rgb && !is_grey)) return ColourOutcome::kKept;
  const Context context = quietContext();
  if (!context) return ColourOutcome::kKept;
  const Transform transform = makeTransform(context.get(), icc_profile, is_grey);
  if (!transform) return ColourOutcome::kKept;
  if (is_grey) {
    convertGrey(pixels, transform.get());
    return ColourOutcome::kConverted;
  }
  if (changesNothing(transform.get())) return ColourOutcome::kAlreadySrgb;
  for (int y = 0; y < pixels.spec().height; ++y) {
    std::uint8_t* row = pixels.row(y).data();
    cmsDoTransform(transform.get(), row, row, static_cast<cmsUInt32Number>(pixels.spec().width));
  }
  return ColourOutcome::kConverted;
}

std::vector<std::uint8_t> profileFromGamma(double decoding_gamma, const double (&chromaticities)[8]) {
  for (int i = 1; i < 8; i += 2) {
    if (!(chromaticities[i] > 0.0)) return {};
  }
  const Context context = quietContext();
  if (!context || !(decoding_gamma > 0.2 && decoding_gamma < 10.0)) return {};
  const cmsCIExyY white{chromaticities[0], chromaticities[1], 1.0};
  const cmsCIExyYTRIPLE primaries{{chromaticities[2], chromaticities[3], 1.0},
                                  {chromaticities[4], chromaticities[5], 1.0},
                                  {chromaticities[6], chromaticities[7], 1.0}};
  cmsToneCurve* curve = cmsBuildGamma(context.get(), decoding_gamma);
  if (!curve) return {};
  cmsToneCurve* const curves[3] = {curve, curve, curve};
  const Profile profile(cmsCreateRGBProfileTHR(context.get(), &white, &primaries, curves));
  cmsFreeToneCurve(curve);
  cmsUInt32Number size = 0;
  if (!profile || !cmsSaveProfileToMem(profile.get(), nullptr, &size)) return {};
  std::vector<std::uint8_t> bytes(size);
  if (!cmsSaveProfileToMem(profile.get(), bytes.data(), &size)) return {};
  return bytes;
}

}  // namespace atelier::codec
