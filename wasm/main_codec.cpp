// The codec worker: decoders and encoders in a memory of their own. Every answer is JSON with the address of its bytes,
// which the worker frees; the text belongs to this module until the next call.
#include <emscripten/emscripten.h>

#include <algorithm>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "app/json.h"
#include "bridge/buffers.h"
#include "bridge/picture_json.h"
#include "codec/decode.h"
#include "codec/encode.h"
#include "moderation/gate.h"

using namespace atelier;

namespace {

const char* answer(app::Json json) {
  static std::string text;
  text = app::writeJson(json);
  return text.c_str();
}

const char* refuse(const base::Error& error) {
  return answer({{"ok", false}, {"error", bridge::errorToJson(error)}});
}

// Hands bytes to the worker: null where the memory cannot be had.
std::uint8_t* copyOut(std::span<const std::uint8_t> bytes) {
  base::OwnedBytes copy = base::OwnedBytes::allocate(bytes.size());
  if (!copy.isEmpty()) std::ranges::copy(bytes, copy.span().begin());
  return std::move(copy).release().release();
}

app::Json addressOf(const std::uint8_t* bytes) { return reinterpret_cast<std::uintptr_t>(bytes); }

// Structural checks alone: the editor's own gate looks again at what arrives there.
std::optional<image::ScreenedImage> screened(image::UnscreenedImage pixels) {
  moderation::Gate gate(moderation::Policy::strict());
  std::optional<image::ScreenedImage> passed;
  base::start(gate.admitUpload(std::move(pixels), {.use = moderation::Use::kPlain}),
              [&](moderation::Admission<image::Image> admission) {
                if (admission) passed = std::move(*admission);
              });
  return passed;
}

const char* answerPicture(base::Result<codec::DecodedPicture> picture) {
  if (!picture) return refuse(picture.error());
  const auto pixels = screened(picture->pixels);
  if (!pixels) return refuse(base::makeError(base::ErrorCode::kBlocked, "codec.worker"));
  std::uint8_t* bytes = copyOut((*pixels)->bytes());
  if (!bytes) return refuse(base::makeError(base::ErrorCode::kOutOfMemory, "codec.worker"));
  app::Json json = bridge::pictureToJson(*picture, (*pixels)->spec());
  json["ok"] = true;
  json["pixels"] = addressOf(bytes);
  return answer(std::move(json));
}

const char* answerFile(base::Result<codec::Bytes> file) {
  if (!file) return refuse(file.error());
  std::uint8_t* bytes = copyOut(*file);
  if (!bytes) return refuse(base::makeError(base::ErrorCode::kOutOfMemory, "codec.worker"));
  return answer({{"ok", true}, {"data", addressOf(bytes)}, {"length", file->size()}});
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void* codec_alloc(std::size_t length) { return new (std::nothrow) std::uint8_t[length]; }
EMSCRIPTEN_KEEPALIVE void codec_free(void* bytes) { delete[] static_cast<std::uint8_t*>(bytes); }

EMSCRIPTEN_KEEPALIVE const char* codec_decode(const std::uint8_t* file, std::size_t length) {
  const std::span bytes(file, length);
  const auto sniffed = codec::sniff(bytes);
  if (!sniffed) return refuse(sniffed.error());
  if (codec::browserDecodes(sniffed->type)) {
    return answer({{"ok", true}, {"browser", true}, {"type", std::string(codec::mimeType(sniffed->type))}});
  }
  return answerPicture(codec::decodePicture(bytes));
}

EMSCRIPTEN_KEEPALIVE const char* codec_finish(const std::uint8_t* file, std::size_t length, std::uint8_t* pixels,
                                              int width, int height) {
  const image::ImageSpec spec{width, height};
  base::OwnedBytes rgba = bridge::takeBuffer(pixels, spec.pixelCount() * 4);
  return answerPicture(codec::finishBrowserDecode(std::span(file, length), spec, std::move(rgba)));
}

EMSCRIPTEN_KEEPALIVE const char* codec_encode(const char* text, std::uint8_t* pixels) {
  const app::Json json = app::parseJson(text);
  const image::ImageSpec spec{static_cast<int>(app::numberOr(json, "width", 0)),
                              static_cast<int>(app::numberOr(json, "height", 0))};
  const base::OwnedBytes rgba = bridge::takeBuffer(pixels, spec.pixelCount() * 4);
  return answerFile(codec::encodeInWorker(spec, rgba.span(), bridge::encodeRequestFromJson(json)));
}

EMSCRIPTEN_KEEPALIVE const char* codec_finish_encode(const char* text, const std::uint8_t* file, std::size_t length) {
  const codec::EncodeRequest request = bridge::encodeRequestFromJson(app::parseJson(text));
  return answerFile(codec::finishBrowserEncode(codec::Bytes(file, file + length), request));
}
}
