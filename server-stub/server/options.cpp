#include "server/options.h"

#include <optional>

#include "server/text.h"

namespace atelier::server {
namespace {

std::unexpected<std::string> wrong(std::string_view name, std::string_view expected) {
  return std::unexpected(std::string(name) + " needs " + std::string(expected));
}

}  // namespace

std::expected<Options, std::string> parseOptions(std::span<const char* const> arguments) {
  Options options;
  for (std::size_t index = 0; index < arguments.size(); ++index) {
    const std::string_view name = arguments[index];
    if (name == "--log" || name == "--help") {
      (name == "--log" ? options.log : options.help) = true;
      continue;
    }
    if (name != "--root" && name != "--host" && name != "--port" && name != "--threads")
      return std::unexpected("unknown argument " + std::string(name));
    const std::string_view value = index + 1 < arguments.size() ? arguments[++index] : "";
    if (value.empty()) return wrong(name, "a value");

    if (name == "--root") options.root = value;
    if (name == "--host") options.host = value;
    if (name == "--port") {
      const auto port = parseDigits<int>(value);
      if (!port || *port > 65535) return wrong(name, "a number from 0 to 65535");
      options.port = *port;
    }
    if (name == "--threads") {
      const auto threads = parseDigits<std::size_t>(value);
      if (!threads || *threads < 1 || *threads > 256) return wrong(name, "a number from 1 to 256");
      options.threads = *threads;
    }
  }
  if (options.root.empty() && !options.help) return std::unexpected("--root DIR is missing");
  return options;
}

}  // namespace atelier::server
