// The editor without a page: atelier-cli IN OUT INSTRUCTION… The same path as in the browser, on the processor.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "codec/decode.h"
#include "codec/encode.h"
#include "engine/instant/instant_engine.h"
#include "gpu/transfer.h"
#include "instruct/understand.h"
#include "moderation/gate.h"

using namespace atelier;

namespace {

base::Task<base::Result<image::ScreenedImage>> edited(gpu::Backend& backend, image::UnscreenedImage picture,
                                                      std::string instruction) {
  const instruct::Understanding understanding = instruct::understand(instruction);
  if (!understanding.isComplete()) co_return base::fail(base::ErrorCode::kNotUnderstood, "cli", instruction);
  moderation::Gate gate(moderation::Policy::strict());
  auto source = co_await gate.admitUpload(std::move(picture), {.use = moderation::Use::kPlain});
  if (!source) co_return base::fail(base::ErrorCode::kBlocked, "cli");
  ATELIER_CO_TRY(surface, gpu::Transfer::upload(backend, *source));
  const auto engine = engine::makeInstantEngine(backend);
  const image::ImageSpec promised = image::specAfter(understanding.plan, surface->get()->spec());
  ATELIER_CO_TRY(outcome, co_await engine->run({instruction, understanding.plan, std::nullopt, 0}, surface.get(), {}, {}));
  auto result = co_await gate.admitResult(std::move(outcome.pixels), {.promised = promised},
                                          {.use = moderation::Use::kPlain});
  if (!result) co_return base::fail(base::ErrorCode::kBlocked, "cli");
  co_return co_await gpu::Transfer::read(backend, std::move(*result), {});
}

base::Result<codec::Bytes> converted(const codec::Bytes& file, const std::string& instruction, codec::FileType type) {
  ATELIER_TRY(picture, codec::decodePicture(file));
  const auto backend = gpu::makeCpuBackend();
  std::optional<base::Result<image::ScreenedImage>> result;
  base::start(edited(*backend, std::move(picture.pixels), instruction),
              [&](base::Result<image::ScreenedImage> done) { result = std::move(done); });
  ATELIER_TRY(pixels, std::move(*result));
  return codec::encodePicture(pixels, {.type = type, .metadata = picture.metadata});
}

}  // namespace

int main(int count, char** words) {
  if (count < 4) {
    std::fputs("usage: atelier-cli IN OUT.png|OUT.jpg INSTRUCTION\n", stderr);
    return 2;
  }
  std::ifstream input(words[1], std::ios::binary);
  const codec::Bytes file{std::istreambuf_iterator<char>(input), {}};
  const std::string output = words[2];
  const auto type = output.ends_with(".png") ? codec::FileType::kPng : codec::FileType::kJpeg;
  const auto result = converted(file, words[3], type);
  if (!result) {
    std::fprintf(stderr, "%s\n", base::describe(base::Locale::kEnglish, result.error()).c_str());
    return 1;
  }
  std::ofstream(output, std::ios::binary).write(reinterpret_cast<const char*>(result->data()),
                                                static_cast<std::streamsize>(result->size()));
  return 0;
}
