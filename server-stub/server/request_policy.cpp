#include "server/request_policy.h"

#include "server/text.h"

namespace atelier::server {
namespace {

constexpr std::string_view kSharePath = "/share";

bool isShare(const Request& request) {
  return std::string_view(request.target).substr(0, request.target.find('?')) == kSharePath;
}

std::optional<Answer> refuseBody(const HeaderList& headers) {
  // Without a length there is no telling how much would come; and a length beside chunks is how requests are smuggled.
  if (headerCount(headers, "Transfer-Encoding") > 0) return plainAnswer(411);
  const auto declared = headerCount(headers, "Content-Length");
  if (declared == 0) return std::nullopt;
  const auto value = headerValue(headers, "Content-Length").value_or("");
  if (declared > 1 || value.find_first_not_of("0123456789") != std::string::npos || value.empty())
    return plainAnswer(400, "Content-Length is not one number");
  const auto length = parseDigits<std::uint64_t>(value);  // nothing where it overflows
  if (!length || *length > kMaxBodyBytes)
    return plainAnswer(413, "this server takes no pictures; they stay on the device");
  return std::nullopt;
}

}  // namespace

bool announcesBody(const HeaderList& headers) {
  return headerCount(headers, "Transfer-Encoding") > 0 || headerValue(headers, "Content-Length").value_or("0") != "0";
}

std::optional<Answer> answerWithoutFiles(const Request& request) {
  if (headerCount(request.headers, "Host") > 1) return plainAnswer(400, "more than one Host");
  if (auto refusal = refuseBody(request.headers)) return refusal;
  if (request.method == "GET" || request.method == "HEAD") return std::nullopt;
  if (request.method == "POST" && isShare(request)) {
    auto answer = plainAnswer(303);
    answer.headers.emplace_back("Location", "/");
    return answer;
  }
  auto answer = plainAnswer(405);
  answer.headers.emplace_back("Allow", isShare(request) ? "GET, HEAD, POST" : "GET, HEAD");
  return answer;
}

}  // namespace atelier::server
