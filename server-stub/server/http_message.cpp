#include "server/http_message.h"

#include "server/text.h"

namespace atelier::server {

std::optional<std::string> headerValue(const HeaderList& headers, std::string_view name) {
  std::optional<std::string> joined;
  for (const auto& [key, value] : headers) {
    if (!equalsIgnoringCase(key, name)) continue;
    joined = joined ? *joined + ", " + value : value;
  }
  return joined;
}

std::size_t headerCount(const HeaderList& headers, std::string_view name) {
  std::size_t count = 0;
  for (const auto& header : headers) count += equalsIgnoringCase(header.first, name) ? 1 : 0;
  return count;
}

std::string statusLine(int status) {
  switch (status) {
    case 200: return "200 OK";
    case 206: return "206 Partial Content";
    case 301: return "301 Moved Permanently";
    case 303: return "303 See Other";
    case 304: return "304 Not Modified";
    case 400: return "400 Bad Request";
    case 404: return "404 Not Found";
    case 405: return "405 Method Not Allowed";
    case 408: return "408 Request Timeout";
    case 411: return "411 Length Required";
    case 413: return "413 Content Too Large";
    case 414: return "414 URI Too Long";
    case 416: return "416 Range Not Satisfiable";
    case 431: return "431 Request Header Fields Too Large";
    case 500: return "500 Internal Server Error";
    default: return std::to_string(status) + " Error";
  }
}

Answer plainAnswer(int status, std::string_view detail) {
  Answer answer{.status = status, .headers = {{"Cache-Control", "no-cache"}}, .content_type = {}, .body = {}};
  std::string text = statusLine(status);
  if (!detail.empty()) text.append(": ").append(detail);
  answer.content_type = "text/plain; charset=utf-8";
  answer.body.append(text + "\n");
  return answer;
}

}  // namespace atelier::server
