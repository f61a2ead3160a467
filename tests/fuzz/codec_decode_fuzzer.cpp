// Any bytes into the decoder: it answers with a picture within the limits or with an error, and touches no memory
// that is not its own. PNG checksums are put right first, or hardly an input would pass them. The corpus is one small
// file of each kind, as tests/support/picture_files.h and the encoder make them.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "codec/decode.h"
#include "png_checksums.h"
#include "screened_for_test.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace atelier;
  std::vector<std::uint8_t> file(data, data + size);
  test::repairPngChecksums(file);
  // Large pictures are slow and find nothing that small ones do not.
  const auto sniffed = codec::sniff(file);
  if (!sniffed || sniffed->spec.pixelCount() > 1'000'000) return 0;
  auto picture = codec::decodePicture(file);
  if (!picture) return 0;
  const image::Image pixels = moderation::Gate::letThrough(std::move(picture->pixels)).get();
  if (!image::checkSpec(pixels.spec(), "fuzz")) std::abort();
  return 0;
}
