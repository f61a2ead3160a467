// modelpack: from public weights to a browser-ready package.
#include <array>
#include <csignal>
#include <cstdio>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include "modelpack/commands.h"

using namespace atelier::modelpack;

namespace {

struct Command {
  std::string_view name;
  Result<void> (*run)(std::span<const std::string>);
  const char* summary;
};
constexpr std::array kCommands = {
    Command{"flux2", runFlux2, "pack a FLUX.2 klein model from safetensors"},
    Command{"tfjs", runTfjs, "pack a TensorFlow.js model"},
    Command{"verify", runVerify, "check a package: hashes, shapes, graphs, self-tests"},
    Command{"inspect", runInspect, "print what a package holds"},
};

int run(std::span<const std::string> arguments) {
  for (const Command& command : kCommands) {
    if (arguments.empty() || arguments.front() != command.name) continue;
    const auto result = command.run(arguments.subspan(1));
    if (result) return 0;
    const auto& error = result.error();
    std::fprintf(stderr, "modelpack: %s (%s): %s\n", std::string(apiName(error.code)).c_str(), error.where.c_str(),
                 error.detail.c_str());
    return 1;
  }
  for (const Command& command : kCommands)
    std::printf("modelpack %-8s %s\n", std::string(command.name).c_str(), command.summary);
  return arguments.empty() || arguments.front() != "--help" ? 2 : 0;
}

}  // namespace

int main(int argument_count, char** argument_values) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file-size limit is then an error of write(), like a full disk
  try {
    const std::vector<std::string> arguments(argument_values + 1, argument_values + argument_count);
    return run(arguments);
  } catch (const std::bad_alloc&) {
    std::fputs("modelpack: out_of_memory\n", stderr);
    return 1;
  }
}
