#include "codec/xmp.h"

#include <algorithm>
#include <array>
#include <string>

#include "codec/xml_tree.h"

namespace atelier::codec {

namespace {

constexpr std::string_view kRdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr std::string_view kIptcExt = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
constexpr std::string_view kSourceType = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/ DigitalSourceType";

// Expanded names ("uri local"). A trailing * stands for every name that begins so.
constexpr auto kStale = std::to_array<std::string_view>({
    "http://ns.adobe.com/tiff/1.0/ Orientation",
    "http://ns.adobe.com/tiff/1.0/ ImageWidth",
    "http://ns.adobe.com/tiff/1.0/ ImageLength",
    "http://ns.adobe.com/exif/1.0/ PixelXDimension",
    "http://ns.adobe.com/exif/1.0/ PixelYDimension",
    "http://ns.adobe.com/xap/1.0/ Thumbnails",
    "http://ns.adobe.com/xmp/note/ *",
    "http://ns.adobe.com/photoshop/1.0/ ICCProfile",
});
constexpr auto kPrivate = std::to_array<std::string_view>({
    "http://ns.adobe.com/exif/1.0/ GPS*",
    "http://ns.adobe.com/exif/1.0/ MakerNote",
    "http://ns.adobe.com/exif/1.0/ ImageUniqueID",
    "http://ns.adobe.com/exif/1.0/aux/ SerialNumber",
    "http://ns.adobe.com/exif/1.0/aux/ LensSerialNumber",
    "http://ns.adobe.com/exif/1.0/aux/ OwnerName",
    "http://cipa.jp/exif/1.0/ BodySerialNumber",
    "http://cipa.jp/exif/1.0/ SerialNumber",
    "http://cipa.jp/exif/1.0/ LensSerialNumber",
    "http://cipa.jp/exif/1.0/ CameraOwnerName",
    "http://cipa.jp/exif/1.0/ OwnerName",
    "http://cipa.jp/exif/1.0/ GPS*",
    "http://ns.adobe.com/tiff/1.0/ HostComputer",
    "http://ns.adobe.com/photoshop/1.0/ City",
    "http://ns.adobe.com/photoshop/1.0/ State",
    "http://ns.adobe.com/photoshop/1.0/ Country",
    "http://ns.adobe.com/photoshop/1.0/ DocumentAncestors",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/ Location",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/ CountryCode",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/ LocationShown",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/ LocationCreated",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/ DigImageGUID",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/ RegistryId",
    "http://ns.adobe.com/xap/1.0/mm/ *",
    "http://ns.adobe.com/xap/1.0/ Identifier",
    "http://purl.org/dc/elements/1.1/ identifier",
    "http://ns.adobe.com/camera-raw-settings/1.0/ RawFileName",
    "http://ns.google.com/photos/1.0/camera/ *",
    "http://ns.google.com/photos/1.0/container/ *",
    "http://ns.microsoft.com/photo/1.0/ CameraSerialNumber",
});

bool matches(std::string_view name, std::string_view pattern) {
  return pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1)) : name == pattern;
}

struct Filter {
  bool removes_private = false;
  bool removes_source_type = false;

  bool removes(std::string_view expanded) const {
    const auto isOneOf = [&](const auto& patterns) {
      return std::ranges::any_of(patterns, [&](std::string_view pattern) { return matches(expanded, pattern); });
    };
    return isOneOf(kStale) || (removes_private && isOneOf(kPrivate)) || (removes_source_type && expanded == kSourceType);
  }
};

// Declarations say what other names mean, so they stay whatever a prefix that is itself called xmlns would make of them.
bool declaresNamespace(const XmlAttribute& attribute) {
  return attribute.name == "xmlns" || attribute.name.starts_with("xmlns:");
}

// `scope` holds outside `element`.
void clean(XmlElement& element, const XmlScope& scope, const Filter& filter) {
  const XmlScope inner = scope.inside(element);
  std::erase_if(element.attributes, [&](const XmlAttribute& attribute) {
    return !declaresNamespace(attribute) && filter.removes(inner.expand(attribute.name, true));
  });
  std::erase_if(element.children, [&](XmlNode& node) {
    const auto* child = std::get_if<XmlElement>(&node);
    return child && filter.removes(inner.inside(*child).expand(child->name, false));
  });
  for (XmlNode& node : element.children) {
    if (auto* child = std::get_if<XmlElement>(&node)) clean(*child, inner, filter);
  }
}

// rdf:RDF in or under `element`, which may be x:xmpmeta or rdf:RDF itself.
XmlElement* findRdf(XmlElement& element, const XmlScope& scope) {
  const XmlScope inner = scope.inside(element);
  if (inner.expand(element.name, false) == std::string(kRdf) + " RDF") return &element;
  for (XmlNode& node : element.children) {
    auto* child = std::get_if<XmlElement>(&node);
    if (XmlElement* found = child ? findRdf(*child, inner) : nullptr) return found;
  }
  return nullptr;
}

XmlElement emptyPacket() {
  XmlElement rdf{"rdf:RDF", {{"xmlns:rdf", std::string(kRdf)}}, {}};
  XmlElement meta{"x:xmpmeta", {{"xmlns:x", "adobe:ns:meta/"}}, {}};
  meta.children.emplace_back(std::move(rdf));
  return meta;
}

XmlElement sourceDescription(std::string_view uri, const std::string& rdf_prefix) {
  const std::string qualifier = rdf_prefix.empty() ? "" : rdf_prefix + ":";
  // rdf:about must be qualified by the prefix in force for rdf.
  XmlElement description{qualifier + "Description", {}, {}};
  if (!rdf_prefix.empty()) description.attributes.push_back({qualifier + "about", ""});
  description.attributes.push_back({"xmlns:Iptc4xmpExt", std::string(kIptcExt)});
  description.attributes.push_back({"Iptc4xmpExt:DigitalSourceType", std::string(uri)});
  return description;
}

std::optional<XmlElement> parsePacket(ByteSpan packet) {
  if (packet.empty()) return std::nullopt;
  auto root = parseXml({reinterpret_cast<const char*>(packet.data()), packet.size()});
  if (!root || !findRdf(*root, {})) return std::nullopt;
  return root;
}

std::vector<std::uint8_t> packetOf(const XmlElement& root) {
  std::vector<std::uint8_t> bytes;
  append(bytes, "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
  append(bytes, writeXml(root));
  append(bytes, "\n<?xpacket end=\"r\"?>");
  return bytes;
}

}  // namespace

std::string_view digitalSourceUri(DigitalSource source) {
  switch (source) {
    case DigitalSource::kUnchanged: return "";
    case DigitalSource::kHumanEdits: return "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits";
    case DigitalSource::kAlgorithmic: return "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced";
    case DigitalSource::kComposite:
      return "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";
    case DigitalSource::kGenerated: return "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
  }
  return "";
}

std::vector<std::uint8_t> xmpForExport(ByteSpan packet, DigitalSource source, bool keeps_private) {
  std::optional<XmlElement> root = parsePacket(packet);
  const std::string_view uri = digitalSourceUri(source);
  if (!root && uri.empty()) return {};
  if (!root) root = emptyPacket();
  clean(*root, {}, {.removes_private = !keeps_private, .removes_source_type = !uri.empty()});
  XmlElement* rdf = findRdf(*root, {});
  if (!rdf) {  // it stood inside something that had to go
    if (uri.empty()) return {};
    root = emptyPacket();
    rdf = findRdf(*root, {});
  }
  if (!uri.empty()) {
    const std::size_t colon = rdf->name.find(':');
    rdf->children.emplace_back(sourceDescription(uri, colon == std::string::npos ? "" : rdf->name.substr(0, colon)));
  }
  return packetOf(*root);
}

std::vector<std::uint8_t> xmpWithoutOrientation(ByteSpan packet) {
  std::optional<XmlElement> root = parsePacket(packet);
  if (!root) return {};
  clean(*root, {}, {});
  return packetOf(*root);
}

}  // namespace atelier::codec
