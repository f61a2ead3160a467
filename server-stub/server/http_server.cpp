#include "server/http_server.h"

#include <httplib.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/access_log.h"
#include "server/connection_stream.h"
#include "server/http_date.h"
#include "server/lingering_close.h"
#include "server/request_policy.h"
#include "server/security_headers.h"
#include "server/static_files.h"

namespace atelier::server {
namespace {

constexpr std::size_t kMaxRequestsPerConnection = 1000;
constexpr std::size_t kSendBytes = 64 * 1024;

Request toRequest(const httplib::Request& request) {
  Request out{.method = request.method, .target = request.target, .headers = {}};
  for (const auto& [name, value] : request.headers) out.headers.emplace_back(name, value);
  return out;
}

void apply(const Answer& answer, httplib::Response& response) {
  response.status = answer.status;
  for (const auto& [name, value] : answer.headers) response.set_header(name, value);
  if (answer.content_type.empty()) return;
  response.set_content_provider(
      answer.body.size(), answer.content_type,
      [body = answer.body](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
        std::vector<char> buffer(std::min(length, kSendBytes));
        const auto count = body.read(offset, buffer);
        return count > 0 && sink.write(buffer.data(), count);  // false breaks the connection off: a short body shows
      });
}

// For a head that never reached the HTTP library.
std::string rawAnswer(int status, std::time_t now) {
  const auto answer = plainAnswer(status);
  std::string text(static_cast<std::size_t>(answer.body.size()), '\0');
  answer.body.read(0, text);
  std::string out = "HTTP/1.1 " + statusLine(status) + "\r\nConnection: close\r\nDate: " + httpDate(now) +
                    "\r\nContent-Type: " + answer.content_type + "\r\nContent-Length: " + std::to_string(text.size());
  for (const auto* list : {&securityHeaders(), &answer.headers})
    for (const auto& [name, value] : *list) out += "\r\n" + name + ": " + value;
  return out + "\r\n\r\n" + text;
}

}  // namespace

// The HTTP library's server, with our own care for each connection.
class HttpServer::Connections final : public httplib::Server {
 public:
  Connections(FileFinder files, ServerSettings settings) : m_files(std::move(files)), m_settings(std::move(settings)) {
    httplib::Headers always;
    for (const auto& [name, value] : securityHeaders()) always.emplace(name, value);
    set_default_headers(always);
    // Not the library's SO_REUSEPORT: with it a second server would silently share the port.
    set_socket_options([](socket_t socket) {
      const int on = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    });
    set_tcp_nodelay(true);
    set_keep_alive_max_count(kMaxRequestsPerConnection);  // these two only announce what serveConnection() does
    set_keep_alive_timeout(std::chrono::ceil<std::chrono::seconds>(m_settings.head.idle).count());
    new_task_queue = [this] { return new httplib::ThreadPool(m_settings.threads, m_settings.max_waiting); };

    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) {
      apply(answer(toRequest(request)), response);
      return HandlerResponse::Handled;
    });
    // No body will be read, so none is invited: the client gets its answer at once, and the connection ends.
    set_expect_100_continue_handler([this](const httplib::Request& request, httplib::Response& response) {
      apply(answer(toRequest(request)), response);
      // On this one path the library counts the bytes of errors only.
      if (response.status < 400) response.set_header("Content-Length", std::to_string(response.content_length_));
      return response.status;
    });
    set_error_handler([this](const httplib::Request& request, httplib::Response& response) {
      finishError(request, response);
      return HandlerResponse::Handled;
    });
    set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
      apply(plainAnswer(500), response);
    });
    set_post_routing_handler([this](const httplib::Request&, httplib::Response& response) {
      response.set_header("Date", httpDate(std::chrono::system_clock::to_time_t(m_settings.now())));
      // The library gives every empty body a length of 0; in a 304 that would be the length of the file.
      if (response.status == 304) response.headers.erase("Content-Length");
    });
    if (m_settings.log)
      set_logger([this](const httplib::Request& request, const httplib::Response& response) { log(request, response); });
  }

  ~Connections() override {
    if (svr_sock_ != INVALID_SOCKET) ::close(svr_sock_);  // bound, but never run
  }

  bool bind() {
    m_port = m_settings.port == 0 ? bind_to_any_port(m_settings.host) : m_settings.port;
    return m_settings.port == 0 ? m_port > 0 : bind_to_port(m_settings.host, m_settings.port);
  }
  int port() const { return m_port; }

  bool run() {
    const bool ended = listen_after_bind();
    svr_sock_ = INVALID_SOCKET;         // closed by now; its number may soon be another file's
    return ended || m_stop.isRaised();  // the library takes our way of stopping for a failure
  }

  // Not Server::stop(): that one makes the library cut every answer under way short. Shutting the listening socket
  // down only ends its accept().
  void stopGracefully() {
    m_stop.raise();
    ::shutdown(svr_sock_, SHUT_RDWR);
  }

 private:
  Answer answer(const Request& request) const {
    if (auto early = answerWithoutFiles(request)) return *std::move(early);
    return answerFromFiles(m_files, request);
  }

  // Errors of ours have a body already. Those that the library found get one, and lose what does not belong to them.
  void finishError(const httplib::Request& request, httplib::Response& response) const {
    if (response.content_length_ > 0) return;
    // It calls any Range it cannot read an error, before our handler is asked; RFC 9110 14.2 has unknown units ignored.
    if (response.status == 416) return apply(answer(toRequest(request)), response);
    apply(plainAnswer(response.status), response);
  }

  void log(const httplib::Request& request, const httplib::Response& response) const {
    m_settings.log(formatLogLine({.time = m_settings.now(),
                                  .method = request.method,
                                  .target = request.target,
                                  .status = response.status,
                                  .bytes = response.content_length_,
                                  .complete = request.method == "HEAD" || response.content_length_ == 0 ||
                                              response.content_provider_success_}));
  }

  bool process_and_close_socket(socket_t socket) override {
    const bool drained = serveConnection(socket);
    lingeringClose(socket);
    return drained;
  }

  bool serveConnection(socket_t socket) {
    std::string pending;
    for (std::size_t left = kMaxRequestsPerConnection; left > 0; --left) {
      auto head = readHead(socket, pending, m_settings.head, m_stop);
      if (!head) return refuseHead(socket, head.error());
      ConnectionStream stream(socket, std::move(*head), m_settings.write_timeout);
      bool closed = false;
      bool may_continue = false;  // stays so where the library refused the head without a word to us
      const bool last = left == 1 || m_stop.isRaised();
      const bool sent = process_request(stream, {}, 0, {}, 0, last, closed, [&](httplib::Request& request) {
        request.ranges.clear();  // ours are in ranges.h, which know If-Range
        may_continue = !announcesBody(toRequest(request).headers);  // what follows an unread body is no request
        if (may_continue) return;
        request.headers.erase("Connection");
        request.headers.emplace("Connection", "close");
      });
      if (!sent || closed || !may_continue || last) return sent;
    }
    return true;
  }

  bool refuseHead(socket_t socket, HeadError error) const {
    if (error == HeadError::kClosed) return true;
    const auto text = rawAnswer(error == HeadError::kTooLarge ? 431 : 408,
                                std::chrono::system_clock::to_time_t(m_settings.now()));
    ConnectionStream stream(socket, {}, m_settings.write_timeout);
    return stream.write(text.data(), text.size()) > 0;
  }

  FileFinder m_files;
  ServerSettings m_settings;
  StopSignal m_stop;
  int m_port = 0;
};

std::expected<std::unique_ptr<HttpServer>, std::string> HttpServer::listen(FileFinder files, ServerSettings settings) {
  const auto place = settings.host + ":" + std::to_string(settings.port);
  auto connections = std::make_unique<Connections>(std::move(files), std::move(settings));
  if (!connections->bind())
    return std::unexpected("cannot listen on " + place + "; is another server there? Choose another with --port N");
  return std::unique_ptr<HttpServer>(new HttpServer(std::move(connections)));
}

HttpServer::HttpServer(std::unique_ptr<Connections> connections) : m_connections(std::move(connections)) {}
HttpServer::~HttpServer() = default;
int HttpServer::port() const { return m_connections->port(); }
bool HttpServer::run() { return m_connections->run(); }
void HttpServer::stop() { m_connections->stopGracefully(); }

}  // namespace atelier::server
