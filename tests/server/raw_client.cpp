#include "raw_client.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <stdexcept>

#include "server/text.h"

namespace atelier::server::testing {

RawClient::RawClient(int port, int receive_buffer_bytes) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  const timeval timeout{10, 0};
  ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof(timeout));
  ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof(timeout));
  if (receive_buffer_bytes > 0)
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes, sizeof(receive_buffer_bytes));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
}

RawClient::~RawClient() { ::close(m_socket); }

bool RawClient::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

std::string RawClient::receive(std::size_t count) {
  std::array<char, 64 * 1024> buffer;
  while (m_pending.size() < count) {
    const auto wanted = std::min(buffer.size(), count - m_pending.size());
    const auto received = ::recv(m_socket, buffer.data(), wanted, 0);
    if (received <= 0) break;
    m_pending.append(buffer.data(), static_cast<std::size_t>(received));
  }
  const auto taken = std::min(count, m_pending.size());
  auto out = m_pending.substr(0, taken);
  m_pending.erase(0, taken);
  return out;
}

std::optional<std::string> RawClient::readHead() {
  std::string head;
  while (!head.ends_with("\r\n\r\n")) {
    const auto byte = receive(1);
    if (byte.empty()) return std::nullopt;
    head += byte;
  }
  return head;
}

std::optional<RawResponse> RawClient::readResponse(bool has_body) {
  const auto head = readHead();
  if (!head || !head->starts_with("HTTP/1.1 ")) return std::nullopt;
  RawResponse response;
  response.status = parseDigits<int>(head->substr(9, 3)).value_or(0);
  for (auto line = head->find("\r\n") + 2; line + 2 < head->size();) {
    const auto end = head->find("\r\n", line);
    const auto text = std::string_view(*head).substr(line, end - line);
    const auto colon = text.find(':');
    response.headers.emplace_back(text.substr(0, colon), trimmed(text.substr(colon + 1)));
    line = end + 2;
  }
  if (!has_body || response.status == 304) return response;
  const auto length = headerValue(response.headers, "Content-Length");
  response.body = receive(length ? parseDigits<std::size_t>(*length).value_or(0) : std::size_t{1} << 30);
  return response;
}

bool RawClient::isAtEnd() {
  char byte;
  return m_pending.empty() && ::recv(m_socket, &byte, 1, 0) == 0;
}

RawResponse request(int port, std::string_view method, std::string_view target, std::string_view headers,
                    std::string_view body) {
  RawClient client(port);
  std::string text(method);
  text.append(" ").append(target).append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
  text.append(headers).append("\r\n").append(body);
  client.send(text);
  auto response = client.readResponse(method != "HEAD");
  if (!response) throw std::runtime_error("no response to " + std::string(method) + " " + std::string(target));
  return *std::move(response);
}

}  // namespace atelier::server::testing
