#include "bridge/picture_json.h"

#include <utility>

namespace atelier::bridge {

using app::Json;

namespace {

std::string toHex(const std::vector<std::uint8_t>& bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const std::uint8_t byte : bytes) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

int hexDigit(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return 0;
}

std::vector<std::uint8_t> fromHex(std::string_view text) {
  std::vector<std::uint8_t> bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(hexDigit(text[i]) * 16 + hexDigit(text[i + 1])));
  }
  return bytes;
}

Json metadataToJson(const codec::Metadata& metadata) {
  return {{"exif", toHex(metadata.exif)}, {"xmp", toHex(metadata.xmp)}, {"iptc", toHex(metadata.iptc)}};
}

codec::Metadata metadataFromJson(const Json& json) {
  return {fromHex(app::textOr(json, "exif", "")), fromHex(app::textOr(json, "xmp", "")),
          fromHex(app::textOr(json, "iptc", ""))};
}

codec::FileType fileTypeOf(const Json& json) {
  return codec::fileTypeFromMime(app::textOr(json, "type", "")).value_or(codec::FileType::kUnknown);
}

}  // namespace

Json pictureToJson(const codec::DecodedPicture& picture, const image::ImageSpec& spec) {
  Json notes = Json::array();
  for (const codec::Note& note : picture.notes) notes.push_back(std::string(note.text.name()));
  return {{"width", spec.width},
          {"height", spec.height},
          {"type", std::string(codec::mimeType(picture.type))},
          {"metadata", metadataToJson(picture.metadata)},
          {"notes", std::move(notes)}};
}

base::Result<codec::DecodedPicture> pictureFromAnswer(const Json& json, base::OwnedBytes pixels) {
  const image::ImageSpec spec{static_cast<int>(app::numberOr(json, "width", 0)),
                              static_cast<int>(app::numberOr(json, "height", 0))};
  ATELIER_TRY(buffer, image::ImageBuffer::adopt(spec, std::move(pixels)));
  codec::DecodedPicture picture{image::UnscreenedImage(image::Image(std::move(buffer))), fileTypeOf(json), {}, {}};
  if (const Json* metadata = app::find(json, "metadata")) picture.metadata = metadataFromJson(*metadata);
  if (const Json* notes = app::find(json, "notes"); notes && notes->is_array()) {
    for (const Json& note : *notes) {
      if (note.is_string()) picture.notes.push_back({base::StringKey::fromRuntime(note.get<std::string>())});
    }
  }
  return picture;
}

Json encodeRequestToJson(const codec::EncodeRequest& request, const image::ImageSpec& spec) {
  return {{"type", std::string(codec::mimeType(request.type))},
          {"quality", request.quality},
          {"width", spec.width},
          {"height", spec.height},
          {"metadata", metadataToJson(request.metadata)},
          {"keepsPrivateMetadata", request.keeps_private_metadata},
          {"source", static_cast<int>(request.source)}};
}

codec::EncodeRequest encodeRequestFromJson(const Json& json) {
  codec::EncodeRequest request;
  request.type = fileTypeOf(json);
  request.quality = static_cast<float>(app::numberOr(json, "quality", request.quality));
  if (const Json* metadata = app::find(json, "metadata")) request.metadata = metadataFromJson(*metadata);
  request.keeps_private_metadata = app::flagOr(json, "keepsPrivateMetadata", false);
  request.source = static_cast<codec::DigitalSource>(app::numberOr(json, "source", 0));
  return request;
}

Json errorToJson(const base::Error& error) {
  return {{"code", std::string(base::apiName(error.code))}, {"where", error.where}, {"detail", error.detail}};
}

base::Error errorFromJson(const Json& json) {
  base::Error error{base::errorCodeFromName(app::textOr(json, "code", "internal")), app::textOr(json, "where", "page"),
                    app::textOr(json, "detail", "")};
  if (error.detail.empty() && error.code == base::ErrorCode::kInternal) error.detail = app::textOr(json, "message", "");
  return error;
}

}  // namespace atelier::bridge
