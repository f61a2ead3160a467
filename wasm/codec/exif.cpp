#include "codec/exif.h"

#include <algorithm>
#include <array>

#include "codec/reasons.h"

namespace atelier::codec {

namespace {

constexpr std::size_t kMaxEntries = 512;
constexpr std::size_t kMaxValueBytes = 1U << 20;

constexpr std::uint16_t kOrientation = 0x0112, kPhotoPointer = 0x8769, kGpsPointer = 0x8825, kInteropPointer = 0xA005;
constexpr std::uint16_t kColourSpace = 0xA001, kPixelWidth = 0xA002, kPixelHeight = 0xA003;
constexpr std::uint16_t kShort = 3, kLong = 4;

// Of the layout of a TIFF file, or blocks (XMP, IPTC, ICC, Photoshop) that have a place of their own.
constexpr std::array<std::uint16_t, 26> kNeverKept{
    0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0111, 0x0115, 0x0116, 0x0117, 0x011C, 0x0142, 0x0143, 0x0144, 0x0145,
    0x014A, 0x0201, 0x0202, 0x02BC, 0x83BB, 0x8649, 0x8773, 0x935C, 0xC634, 0xC4A5, 0xEA1C, 0x015B};
// HostComputer, MakerNote, ImageUniqueID, CameraOwnerName, BodySerialNumber, LensSerialNumber, and DNG's camera
// serial number, raw data id, original file name and file. Artist and copyright stay: they are a credit.
constexpr std::array<std::uint16_t, 10> kPrivate{0x013C, 0x927C, 0xA420, 0xA430, 0xA431,
                                                 0xA435, 0xC62F, 0xC65D, 0xC68B, 0xC68C};

int bytesOfType(std::uint16_t type) {
  constexpr std::array<int, 13> kBytes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
  if (type < kBytes.size()) return kBytes[type];
  return type == 129 ? 1 : 0;  // UTF-8, since EXIF 3.0
}

class Reader {
 public:
  Reader(ByteSpan bytes, ByteOrder order) : m_bytes(bytes), m_order(order) {}

  ExifDirectory directoryAt(std::size_t offset) {
    ExifDirectory directory;
    const std::size_t count = std::min<std::size_t>(number(offset, 2), kMaxEntries);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t at = offset + 2 + 12 * i;
      if (at > m_bytes.size() || m_bytes.size() - at < 12) break;
      readEntry(at, directory);
    }
    return directory;
  }

  std::uint32_t number(std::size_t offset, int width) const { return readUnsigned(m_bytes, offset, width, m_order); }

 private:
  void readEntry(std::size_t at, ExifDirectory& directory) {
    ExifEntry entry{static_cast<std::uint16_t>(number(at, 2)), static_cast<std::uint16_t>(number(at + 2, 2)),
                    number(at + 4, 4), {}};
    const std::uint64_t size = std::uint64_t{entry.count} * static_cast<std::uint64_t>(bytesOfType(entry.type));
    if (size == 0 || size > kMaxValueBytes - m_taken) return;
    const std::size_t start = size <= 4 ? at + 8 : number(at + 8, 4);
    if (start > m_bytes.size() || m_bytes.size() - start < size) return;
    if (std::ranges::find(kNeverKept, entry.tag) != kNeverKept.end()) return;
    const bool is_known = std::ranges::find(directory, entry.tag, &ExifEntry::tag) != directory.end();
    if (is_known) return;
    m_taken += static_cast<std::size_t>(size);
    const ByteSpan value = m_bytes.subspan(start, static_cast<std::size_t>(size));
    entry.value.assign(value.begin(), value.end());
    directory.push_back(std::move(entry));
  }

  ByteSpan m_bytes;
  ByteOrder m_order;
  std::size_t m_taken = 0;
};

ExifEntry* find(ExifDirectory& directory, std::uint16_t tag) {
  const auto found = std::ranges::find(directory, tag, &ExifEntry::tag);
  return found == directory.end() ? nullptr : &*found;
}

// Takes the entry of `tag` out of `directory` and gives its first number; 0 where there is none.
std::uint32_t takeNumber(ExifDirectory& directory, std::uint16_t tag, ByteOrder order) {
  const ExifEntry* entry = find(directory, tag);
  if (!entry) return 0;
  const std::uint32_t number = readUnsigned(entry->value, 0, entry->type == kShort ? 2 : 4, order);
  std::erase_if(directory, [&](const ExifEntry& each) { return each.tag == tag; });
  return number;
}

void setNumber(ExifDirectory& directory, std::uint16_t tag, std::uint16_t type, std::uint32_t number, ByteOrder order) {
  ExifEntry entry{tag, type, 1, {}};
  appendUnsigned(entry.value, number, type == kShort ? 2 : 4, order);
  if (ExifEntry* known = find(directory, tag)) {
    *known = std::move(entry);
  } else {
    directory.push_back(std::move(entry));
  }
}

std::size_t evened(std::size_t size) { return size + (size & 1); }

// What a directory takes: its table, then the values that do not fit into it.
std::size_t bytesOf(const ExifDirectory& directory) {
  std::size_t size = 2 + 12 * directory.size() + 4;
  for (const ExifEntry& entry : directory) {
    if (entry.value.size() > 4) size += evened(entry.value.size());
  }
  return size;
}

void writeDirectory(std::vector<std::uint8_t>& out, ExifDirectory directory, ByteOrder order) {
  std::ranges::sort(directory, {}, &ExifEntry::tag);
  std::size_t value_at = out.size() + 2 + 12 * directory.size() + 4;
  std::vector<std::uint8_t> values;
  appendUnsigned(out, static_cast<std::uint32_t>(directory.size()), 2, order);
  for (const ExifEntry& entry : directory) {
    appendUnsigned(out, entry.tag, 2, order);
    appendUnsigned(out, entry.type, 2, order);
    appendUnsigned(out, entry.count, 4, order);
    if (entry.value.size() <= 4) {
      append(out, entry.value);
      out.resize(out.size() + 4 - entry.value.size());
      continue;
    }
    appendUnsigned(out, static_cast<std::uint32_t>(value_at + values.size()), 4, order);
    append(values, entry.value);
    values.resize(evened(values.size()));
  }
  appendUnsigned(out, 0, 4, order);  // no next directory: the thumbnail's is never written
  append(out, values);
}

}  // namespace

base::Result<ExifTree> parseExif(ByteSpan bytes) {
  const bool is_little = hasTextAt(bytes, 0, std::string_view("II*\0", 4));
  const bool is_big = hasTextAt(bytes, 0, std::string_view("MM\0*", 4));
  if (!is_little && !is_big) return base::fail(base::ErrorCode::kBadImage, "codec.exif", kDamaged);
  ExifTree tree;
  tree.order = is_big ? ByteOrder::kBig : ByteOrder::kLittle;
  Reader reader(bytes, tree.order);
  tree.image = reader.directoryAt(reader.number(4, 4));
  const auto directoryBehind = [&](ExifDirectory& parent, std::uint16_t pointer) {
    const std::uint32_t offset = takeNumber(parent, pointer, tree.order);
    return offset >= 8 ? reader.directoryAt(offset) : ExifDirectory{};
  };
  tree.photo = directoryBehind(tree.image, kPhotoPointer);
  tree.gps = directoryBehind(tree.image, kGpsPointer);
  tree.interop = directoryBehind(tree.photo, kInteropPointer);
  // A pointer in the wrong directory would point anywhere once the structure is rebuilt.
  for (ExifDirectory* directory : {&tree.image, &tree.photo, &tree.gps, &tree.interop}) {
    for (const std::uint16_t pointer : {kPhotoPointer, kGpsPointer, kInteropPointer}) {
      std::erase_if(*directory, [&](const ExifEntry& entry) { return entry.tag == pointer; });
    }
  }
  return tree;
}

std::vector<std::uint8_t> writeExif(const ExifTree& tree) {
  if (tree.isEmpty()) return {};
  ExifDirectory image = tree.image;
  ExifDirectory photo = tree.photo;
  const bool has_photo = !photo.empty() || !tree.interop.empty();
  // Pointers first, so that every directory has its final size; their values follow from the sizes.
  if (!tree.interop.empty()) setNumber(photo, kInteropPointer, kLong, 0, tree.order);
  if (has_photo) setNumber(image, kPhotoPointer, kLong, 0, tree.order);
  if (!tree.gps.empty()) setNumber(image, kGpsPointer, kLong, 0, tree.order);
  const std::size_t photo_at = 8 + bytesOf(image);
  const std::size_t gps_at = photo_at + (has_photo ? bytesOf(photo) : 0);
  const std::size_t interop_at = gps_at + (tree.gps.empty() ? 0 : bytesOf(tree.gps));
  const auto point = [&](ExifDirectory& from, std::uint16_t pointer, std::size_t at) {
    if (find(from, pointer)) setNumber(from, pointer, kLong, static_cast<std::uint32_t>(at), tree.order);
  };
  point(image, kPhotoPointer, photo_at);
  point(image, kGpsPointer, gps_at);
  point(photo, kInteropPointer, interop_at);

  std::vector<std::uint8_t> out;
  append(out, tree.order == ByteOrder::kBig ? std::string_view("MM") : std::string_view("II"));
  appendUnsigned(out, 42, 2, tree.order);
  appendUnsigned(out, 8, 4, tree.order);
  writeDirectory(out, std::move(image), tree.order);
  if (has_photo) writeDirectory(out, std::move(photo), tree.order);
  if (!tree.gps.empty()) writeDirectory(out, tree.gps, tree.order);
  if (!tree.interop.empty()) writeDirectory(out, tree.interop, tree.order);
  return out;
}

int orientationIn(const ExifTree& tree) {
  const auto found = std::ranges::find(tree.image, kOrientation, &ExifEntry::tag);
  if (found == tree.image.end() || (found->type != kShort && found->type != kLong)) return 1;
  const std::uint32_t value = readUnsigned(found->value, 0, found->type == kShort ? 2 : 4, tree.order);
  return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

void resetOrientation(ExifTree& tree) {
  if (find(tree.image, kOrientation)) setNumber(tree.image, kOrientation, kShort, 1, tree.order);
}

void describePixels(ExifTree& tree, const image::ImageSpec& spec) {
  resetOrientation(tree);
  if (tree.photo.empty()) return;
  setNumber(tree.photo, kColourSpace, kShort, 1, tree.order);
  setNumber(tree.photo, kPixelWidth, kLong, static_cast<std::uint32_t>(spec.width), tree.order);
  setNumber(tree.photo, kPixelHeight, kLong, static_cast<std::uint32_t>(spec.height), tree.order);
}

void removePrivate(ExifTree& tree) {
  tree.gps.clear();
  for (ExifDirectory* directory : {&tree.image, &tree.photo, &tree.interop}) {
    std::erase_if(*directory, [](const ExifEntry& entry) { return std::ranges::find(kPrivate, entry.tag) != kPrivate.end(); });
  }
}

}  // namespace atelier::codec
