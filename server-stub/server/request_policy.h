// What this server refuses before it looks for a file. The product's promise is kept here: no route takes a picture.
#pragma once

#include <cstdint>
#include <optional>

#include "server/http_message.h"

namespace atelier::server {

// Far below any photograph. Bodies up to this are let pass unread; larger ones are refused by their declared length.
constexpr std::uint64_t kMaxBodyBytes = 4096;

// True where the head announces a body. It is never read, so the connection cannot be used again.
bool announcesBody(const HeaderList& headers);

// The refusal (400, 405, 411, 413), or the 303 to "/" that answers POST /share; nothing for a GET or HEAD to go on with.
//
// POST /share is where a phone's share sheet delivers a photo. The service worker takes it inside the browser; only
// when none is installed does the request leave the device, and then the app is opened without the photo.
std::optional<Answer> answerWithoutFiles(const Request& request);

}  // namespace atelier::server
