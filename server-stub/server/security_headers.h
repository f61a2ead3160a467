// The headers that every response carries, errors included. They are data: web/headers.json.
#pragma once

#include "server/http_message.h"

namespace atelier::server {

// The list of web/headers.json as it was when the server was built.
const HeaderList& securityHeaders();

}  // namespace atelier::server
