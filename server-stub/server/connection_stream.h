// What the HTTP library sees of a connection: a head that was already read whole, and then the end.
// No handler, present or future, can read a body by accident: there is none to read.
#pragma once

#include <chrono>
#include <string>

#include <httplib.h>

namespace atelier::server {

class ConnectionStream final : public httplib::Stream {
 public:
  ConnectionStream(int socket, std::string head, std::chrono::milliseconds write_timeout)
      : m_socket(socket), m_head(std::move(head)), m_write_timeout(write_timeout) {}

  bool is_readable() const override { return m_position < m_head.size(); }
  bool is_writable() const override;
  ssize_t read(char* out, std::size_t size) override;  // 0 at the end of the head
  // Bytes taken, or -1 when the client is gone or took nothing for the whole write timeout.
  ssize_t write(const char* data, std::size_t size) override;

  // Nobody needs to know who is asking, so nobody is told.
  void get_remote_ip_and_port(std::string& ip, int& port) const override { forget(ip, port); }
  void get_local_ip_and_port(std::string& ip, int& port) const override { forget(ip, port); }
  socket_t socket() const override { return m_socket; }

 private:
  static void forget(std::string& ip, int& port) {
    ip.clear();
    port = 0;
  }

  int m_socket;
  std::string m_head;
  std::size_t m_position = 0;
  std::chrono::milliseconds m_write_timeout;
};

}  // namespace atelier::server
