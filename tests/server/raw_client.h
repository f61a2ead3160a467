// A client that sends exactly the bytes it is told to: ordinary ones tidy up the requests that matter here.
// Loopback only; every wait ends after ten seconds.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "server/http_message.h"

namespace atelier::server::testing {

struct RawResponse {
  int status = 0;
  HeaderList headers;
  std::string body;

  std::string header(std::string_view name) const { return headerValue(headers, name).value_or("(none)"); }
};

class RawClient {
 public:
  // A small receive buffer (0: the system's) holds the server back, as a slow network would.
  explicit RawClient(int port, int receive_buffer_bytes = 0);
  ~RawClient();
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  bool isConnected() const { return m_connected; }
  // False when the server closed before it took everything.
  bool send(std::string_view bytes);
  // Up to `count` bytes; fewer at the end of the connection.
  std::string receive(std::size_t count);
  // The next response: by Content-Length, or to the end of the connection without one.
  std::optional<RawResponse> readResponse(bool has_body = true);
  // True when the server has ended the connection and nothing is left to read.
  bool isAtEnd();

 private:
  std::optional<std::string> readHead();

  int m_socket;
  bool m_connected = false;
  std::string m_pending;
};

// One request on a connection of its own. `headers` are lines that end in "\r\n".
RawResponse request(int port, std::string_view method, std::string_view target, std::string_view headers = "",
                    std::string_view body = "");

}  // namespace atelier::server::testing
