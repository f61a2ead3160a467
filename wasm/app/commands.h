// Commands: the automation API by name. Scripts, the shell and tests all come through here.
#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "app/answers.h"
#include "app/editor.h"

namespace atelier::app {

// A method with its parameters as JSON. Bytes travel beside it: {"buffer": 0, "type": "image/png"} stands for
// `buffers[0]`, and with "width" and "height" for raw pixels ([height, width, 4] u8, sRGB, straight alpha).
struct Command {
  std::string method;
  Json params;
  std::vector<base::OwnedBytes> buffers;
};

struct Reply {
  Json result;
  std::variant<std::monostate, codec::Bytes, image::ScreenedImage> payload;  // bytes that go with it

  std::span<const std::uint8_t> bytes() const;
};

// kBadRequest for an unknown method or parameters that do not fit.
base::Task<Answer<Reply>> execute(Editor& editor, Command command);

// What goes back over the boundary: {"ok": true, "result": …} or {"ok": false, "error": {code, message, detail}}.
Json replyToJson(const Answer<Reply>& answer, base::Locale locale);
Json errorToJson(const CommandError& error, base::Locale locale);

}  // namespace atelier::app
