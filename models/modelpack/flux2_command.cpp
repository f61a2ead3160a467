#include <sys/resource.h>

#include <chrono>
#include <cstdio>

#include "modelpack/commands.h"
#include "modelpack/flux2_pack.h"
#include "modelpack/identity_options.h"
#include "modelpack/report.h"

namespace atelier::modelpack {
namespace {

constexpr const char* kHelp =
    "modelpack flux2 --transformer FILE|DIR --text-encoder FILE|DIR --vae FILE|DIR --tokenizer FILE|DIR\n"
    "                --quant f32|f16|q8|q4 --id ID --version X.Y.Z --licence SPDX --source TEXT --out DIR\n"
    "  --title TEXT --notice TEXT            words for people; an attribution line\n"
    "  --transformer-config, --text-encoder-config, --vae-config FILE   (default: config.json beside the weights)\n"
    "  --text-layers 9,18,27                 states of the text encoder that are joined\n"
    "  --text-length 512                     tokens of a prompt, padding included\n"
    "  --steps 4  --guidance 1  --base       defaults of the sampler; --base: not a distilled model\n"
    "  --segment-mib 256                     weights per segment graph\n"
    "  --no-single                           only segments, no graph that holds all\n"
    "  --no-self-tests                       for experiments; `verify` will say so\n"
    "  --probe                               graphs also put out what lies between blocks\n"
    "  --report                              print the error of each matrix and block\n";

Result<Flux2Options> readOptions(const Options& given) {
  Flux2Options options;
  ATELIER_TRY(transformer, given.required("transformer"));
  ATELIER_TRY(text_encoder, given.required("text-encoder"));
  ATELIER_TRY(vae, given.required("vae"));
  ATELIER_TRY(tokenizer, given.required("tokenizer"));
  ATELIER_TRY(out, given.required("out"));
  ATELIER_TRY(quant, given.required("quant"));
  options.sources = {transformer, text_encoder, vae, tokenizer, given.text("transformer-config"),
                     given.text("text-encoder-config"), given.text("vae-config")};
  options.out = out;
  const auto precision = precisionFromName(quant);
  if (!precision) return badInput("modelpack.options", "--quant {}: f32, f16, q8 or q4", quant);
  options.precision = *precision;
  ATELIER_TRY(text_layers, given.integers("text-layers", options.text_layers));
  ATELIER_TRY(text_length, given.integer("text-length", options.text_length));
  ATELIER_TRY(steps, given.integer("steps", options.steps));
  ATELIER_TRY(guidance, given.number("guidance", options.guidance));
  ATELIER_TRY(segment_mib, given.integer("segment-mib", static_cast<std::int64_t>(options.segment_bytes >> 20)));
  if (segment_mib < 0 || steps < 1) return badInput("modelpack.options", "--segment-mib {}, --steps {}", segment_mib, steps);
  options.text_layers = text_layers;
  options.text_length = text_length;
  options.steps = steps;
  options.guidance = guidance;
  options.segment_bytes = static_cast<std::uint64_t>(segment_mib) << 20;
  options.is_distilled = !given.has("base");
  options.has_single_graphs = !given.has("no-single");
  options.has_self_tests = !given.has("no-self-tests");
  options.is_probed = given.has("probe");
  return options;
}

}  // namespace

Result<void> runFlux2(std::span<const std::string> arguments) {
  std::set<std::string> valued = {"transformer", "text-encoder", "vae", "tokenizer", "out", "quant", "transformer-config",
                                  "text-encoder-config", "vae-config", "text-layers", "text-length", "steps", "guidance",
                                  "segment-mib"};
  valued.insert(kIdentityOptions.begin(), kIdentityOptions.end());
  ATELIER_TRY(given, Options::parse(arguments, valued, {"base", "no-single", "no-self-tests", "probe", "report", "help"}));
  if (given.has("help")) {
    std::fputs(kHelp, stdout);
    return {};
  }
  if (!given.words().empty()) return badInput("modelpack.options", "what is {}?", given.words().front());
  ATELIER_TRY(identity, readIdentity(given));
  ATELIER_TRY(options, readOptions(given));
  const auto begin = std::chrono::steady_clock::now();
  ATELIER_TRY(report, packFlux2(options, identity));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  if (given.has("report")) printReport(report.matrices);
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("%s: %.3f GB read, %.3f GB written, %.1f s, peak memory %.0f MB\n", options.out.c_str(),
              static_cast<double>(report.bytes_read) / 1e9, static_cast<double>(report.bytes_written) / 1e9, seconds,
              static_cast<double>(usage.ru_maxrss) / 1e3);
  return {};
}

}  // namespace atelier::modelpack
