#include "codec/jpeg_file.h"

#include <algorithm>
#include <array>

#include "codec/reasons.h"

namespace atelier::codec {

using base::ErrorCode;
using base::fail;

namespace {

constexpr int kMaxScans = 100;         // a progressive file has about ten; more only burns time
constexpr std::size_t kMaxSegments = 4096;

bool isFrame(std::uint8_t marker) {
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}
bool standsAlone(std::uint8_t marker) { return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8); }

std::uint64_t ceilDivided(std::uint64_t value, std::uint64_t by) { return (value + by - 1) / by; }

JpegFrame readFrame(std::uint8_t marker, ByteSpan payload) {
  JpegFrame frame{marker, payload.empty() ? 0 : payload[0], {}, 0, 0};
  frame.spec = {static_cast<int>(readBig16(payload, 3)), static_cast<int>(readBig16(payload, 1))};
  if (payload.size() < 6) return frame;
  const std::size_t components = std::min<std::size_t>(payload[5], (payload.size() - 6) / 3);
  frame.component_count = static_cast<int>(components);
  std::uint64_t max_h = 1, max_v = 1;
  const auto horizontal = [&](std::size_t i) { return std::uint64_t{payload[7 + 3 * i]} >> 4; };
  const auto vertical = [&](std::size_t i) { return std::uint64_t{payload[7 + 3 * i]} & 15; };
  for (std::size_t i = 0; i < components; ++i) {
    max_h = std::max(max_h, horizontal(i));
    max_v = std::max(max_v, vertical(i));
  }
  for (std::size_t i = 0; i < components; ++i) {
    const auto width = static_cast<std::uint64_t>(frame.spec.width) * horizontal(i);
    const auto height = static_cast<std::uint64_t>(frame.spec.height) * vertical(i);
    frame.block_count += ceilDivided(width, max_h * 8) * ceilDivided(height, max_v * 8);
  }
  return frame;
}

// The first offset at or after `from` where a marker stands that ends a scan; the file's size where none does.
std::size_t endOfScan(ByteSpan file, std::size_t from) {
  for (std::size_t i = from; i + 1 < file.size(); ++i) {
    if (file[i] != 0xFF) continue;
    const std::uint8_t next = file[i + 1];
    const bool goes_on = next == 0x00 || next == 0xFF || (next >= 0xD0 && next <= 0xD7);
    if (!goes_on) return i;
  }
  return file.size();
}

void noteSegment(JpegFile& jpeg, const JpegSegment& segment) {
  jpeg.segments.push_back(segment);
  if (isFrame(segment.marker) && !jpeg.frame) jpeg.frame = readFrame(segment.marker, segment.payload);
  if (segment.marker == 0xEE && hasTextAt(segment.payload, 0, "Adobe") && segment.payload.size() >= 12) {
    jpeg.adobe_transform = segment.payload[11];
  }
}

}  // namespace

JpegFile parseJpeg(ByteSpan file) {
  JpegFile jpeg;
  if (file.size() < 4 || file[0] != 0xFF || file[1] != 0xD8) return jpeg;
  std::size_t at = 2;
  while (at + 1 < file.size() && jpeg.segments.size() < kMaxSegments) {
    if (file[at] != 0xFF) {  // stray bytes between segments: decoders look for the next marker, and so do we
      ++at;
      continue;
    }
    const std::uint8_t marker = file[at + 1];
    if (marker == 0xFF || marker == 0x00 || standsAlone(marker)) {
      at += marker == 0xFF ? 1 : 2;
      continue;
    }
    if (marker == 0xD9) {
      jpeg.is_whole = true;
      jpeg.end = at;
      return jpeg;
    }
    const std::size_t length = readBig16(file, at + 2);
    if (length < 2 || file.size() - at - 2 < length) return jpeg;
    noteSegment(jpeg, {marker, at, file.subspan(at + 4, length - 2)});
    at += 2 + length;
    if (marker != 0xDA) continue;
    const std::size_t end = endOfScan(file, at);
    jpeg.entropy_bytes += end - at;
    ++jpeg.scan_count;
    at = end;
  }
  return jpeg;
}

base::Result<void> checkJpeg(const JpegFile& jpeg) {
  const std::string where = "codec.jpeg";
  if (!jpeg.frame) return fail(ErrorCode::kBadImage, where, jpeg.is_whole ? kDamaged : kCutOff);
  const JpegFrame& frame = *jpeg.frame;
  const bool is_known = frame.marker <= 0xC2 && frame.precision == 8 &&
                        (frame.component_count == 1 || frame.component_count == 3 || frame.component_count == 4);
  if (!is_known) return fail(ErrorCode::kUnsupported, where, kUnknownVariant);
  ATELIER_CHECK(image::checkSpec(frame.spec, where));
  if (!jpeg.is_whole || jpeg.scan_count == 0) return fail(ErrorCode::kBadImage, where, kCutOff);
  if (jpeg.scan_count > kMaxScans) return fail(ErrorCode::kBadImage, where, kDamaged);
  // No code is shorter than one bit, and every block has one at least.
  if (jpeg.entropy_bytes * 8 < frame.block_count) return fail(ErrorCode::kBadImage, where, kTooLittleData);
  if (frame.component_count == 4 && !(jpeg.adobe_transform == 0 || jpeg.adobe_transform == 2)) {
    return fail(ErrorCode::kUnsupported, where, kCmykWithoutAdobe);
  }
  return {};
}

}  // namespace atelier::codec
