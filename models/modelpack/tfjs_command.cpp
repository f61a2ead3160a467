#include <cstdio>
#include <sstream>

#include "modelpack/commands.h"
#include "modelpack/identity_options.h"
#include "modelpack/tfjs_pack.h"

namespace atelier::modelpack {
namespace {

constexpr const char* kHelp =
    "modelpack tfjs --model model.json|module.js --id ID --version X.Y.Z --licence SPDX --source TEXT --out DIR\n"
    "  --labels A,B,C                        what the values of the output stand for\n"
    "  --title TEXT --notice TEXT            words for people; an attribution line\n";

}  // namespace

Result<void> runTfjs(std::span<const std::string> arguments) {
  std::set<std::string> valued = {"model", "out", "labels"};
  valued.insert(kIdentityOptions.begin(), kIdentityOptions.end());
  ATELIER_TRY(given, Options::parse(arguments, valued, {"help"}));
  if (given.has("help")) {
    std::fputs(kHelp, stdout);
    return {};
  }
  if (!given.words().empty()) return badInput("modelpack.options", "what is {}?", given.words().front());
  ATELIER_TRY(identity, readIdentity(given));
  TfjsOptions options;
  ATELIER_TRY(model, given.required("model"));
  ATELIER_TRY(out, given.required("out"));
  options.model = model;
  options.out = out;
  std::istringstream labels(given.text("labels"));
  for (std::string label; std::getline(labels, label, ',');) options.labels.push_back(label);
  return packTfjs(options, identity);
}

}  // namespace atelier::modelpack
