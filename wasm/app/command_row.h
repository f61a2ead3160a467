// One row of the table of commands, and what its functions share.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "app/commands.h"

namespace atelier::app {

using CommandTask = base::Task<Answer<Reply>>;

struct CommandRow {
  std::string_view method;
  CommandTask (*run)(Editor&, Command&);
};

inline std::unexpected<CommandError> badRequest(std::string detail) {
  return std::unexpected(CommandError(base::makeError(base::ErrorCode::kBadRequest, "app.commands", std::move(detail))));
}

inline Reply replyWith(Json result) { return Reply{std::move(result), {}}; }

// Pixels go beside their size.
inline Reply replyWith(image::ScreenedImage pixels) {
  const image::ImageSpec spec = pixels->spec();
  return Reply{{{"width", spec.width}, {"height", spec.height}}, std::move(pixels)};
}

// The plan under "plan" of `json`: none where there is none. kBadRequest where it is malformed or of more than
// kMaxPlanSteps steps.
inline constexpr std::size_t kMaxPlanSteps = 200;
Answer<std::optional<image::EditPlan>> planField(const Json& json);

// For working with edits: states, copies, presets, small pictures.
std::span<const CommandRow> workingCommands();

}  // namespace atelier::app
