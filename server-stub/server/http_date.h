// IMF-fixdate (RFC 9110 5.6.7): "Sun, 06 Nov 1994 08:49:37 GMT".
#pragma once

#include <ctime>
#include <string>

namespace atelier::server {

std::string httpDate(std::time_t seconds);

}  // namespace atelier::server
