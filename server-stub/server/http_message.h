// A request and an answer as plain values. Only http_server.cpp knows the HTTP library behind them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/body.h"

namespace atelier::server {

// Header names and values in the order they are sent.
using HeaderList = std::vector<std::pair<std::string, std::string>>;

struct Request {
  std::string method;
  std::string target;  // as sent: still percent-encoded, query included
  HeaderList headers;
};

struct Answer {
  int status = 500;
  HeaderList headers;  // without the security headers, Date and Content-Length: those are the same for all
  std::string content_type;
  Body body;
};

// The value of a header, names compared without case; repeated ones are joined by ", " as RFC 9110 5.3 says.
std::optional<std::string> headerValue(const HeaderList& headers, std::string_view name);

// How often a header occurs: some must come once, and twice is how requests are smuggled.
std::size_t headerCount(const HeaderList& headers, std::string_view name);

// "404 Not Found": the status code and its RFC 9110 name.
std::string statusLine(int status);

// An error as one line of text, so that a person with curl reads what a browser would hide.
Answer plainAnswer(int status, std::string_view detail = {});

}  // namespace atelier::server
