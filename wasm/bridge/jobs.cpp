#include "bridge/jobs.h"

#include <utility>

#include "bridge/host.h"

namespace atelier::bridge {

base::Task<base::Result<JobAnswer>> Jobs::run(const char* kind, std::string request_json,
                                              std::span<const std::uint8_t> bytes, base::CancelToken cancel) {
  ATELIER_CO_CHECK(cancel.check(kind));
  const int id = m_next_id++;
  base::Completion<base::Result<JobAnswer>> done;
  m_waiting.emplace(id, done);
  host::startJob(id, kind, request_json, bytes);
  cancel.onCancel([id] { host::cancelJob(id); });
  co_return co_await done;
}

void Jobs::post(int id, base::Result<JobAnswer> answer) {
  m_posted.emplace(id, std::move(answer));
  host::requestFrame();
}

void Jobs::drain() {
  // A resumed coroutine may start and post further jobs: those belong to the next frame.
  for (auto& [id, answer] : std::exchange(m_posted, {})) {
    auto waiting = m_waiting.extract(id);
    if (!waiting.empty()) waiting.mapped().settle(std::move(answer));
  }
}

}  // namespace atelier::bridge
