// modelpack inspect DIR: a table for people.
#include <algorithm>
#include <cstdio>

#include "modelpack/commands.h"
#include "modelpack/options.h"
#include "modelpack/package.h"

namespace atelier::modelpack {
namespace {

std::string shapeOf(const ValueSpec& spec) {
  std::string text;
  for (const Dim& dim : spec.shape) {
    if (!text.empty()) text += "×";
    if (const auto* size = std::get_if<std::int64_t>(&dim)) text += std::to_string(*size);
    else text += std::get<std::string>(dim);
  }
  return spec.name + " " + std::string(elementTypeName(spec.type)) + " " + text;
}

void printGraph(const Package& package, const std::string& name, const char* kind) {
  const auto graph = std::ranges::find(package.graphs, name, &GraphRecord::name);
  if (graph == package.graphs.end()) return;
  std::printf("  %-8s %-28s %9.1f MB%s\n", kind, name.c_str(), static_cast<double>(graph->data_bytes) / 1e6,
              graph->self_test ? "" : "  (no self-test)");
  for (const ValueSpec& value : graph->inputs) std::printf("             in   %s\n", shapeOf(value).c_str());
  for (const ValueSpec& value : graph->outputs) std::printf("             out  %s\n", shapeOf(value).c_str());
}

}  // namespace

Result<void> runInspect(std::span<const std::string> arguments) {
  ATELIER_TRY(given, Options::parse(arguments, {}));
  if (given.words().size() != 1) return badInput("modelpack.options", "modelpack inspect DIR");
  ATELIER_TRY(package, readPackage(given.words().front()));
  std::uint64_t total = 0;
  for (const FileRecord& file : package.files) total += file.byte_count;
  std::printf("%s %s  %s\nlicence %s, from %s\n%zu files, %.3f GB\n", package.id.c_str(), package.version.c_str(),
              package.title.c_str(), package.licence.spdx.c_str(), package.licence.source.c_str(), package.files.size(),
              static_cast<double>(total) / 1e9);
  for (const ComponentRecord& component : package.components) {
    std::printf("\n%s (%s)\n", component.role.c_str(), component.precision.c_str());
    for (const std::string& name : component.segments) printGraph(package, name, "segment");
    if (!component.single.empty() && component.segments != std::vector{component.single})
      printGraph(package, component.single, "single");
  }
  return {};
}

}  // namespace atelier::modelpack
