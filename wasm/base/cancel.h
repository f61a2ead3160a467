// Cancelling a job: the owner keeps the source, the work keeps the token and asks between steps.
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "base/result.h"

namespace atelier::base {

class CancelToken {
 public:
  CancelToken() = default;  // can never be cancelled

  bool isCancelled() const { return m_state && m_state->is_cancelled; }

  // An Error with kCancelled once cancelled: `ATELIER_CO_CHECK(cancel.check("engine.step"));`
  Result<void> check(std::string_view where) const {
    if (isCancelled()) return fail(ErrorCode::kCancelled, std::string(where));
    return {};
  }

  // Runs `action` when the job is cancelled; at once where it already is. For ports that must abort outside work.
  void onCancel(std::function<void()> action) const {
    if (!m_state) return;
    if (m_state->is_cancelled) return action();
    m_state->actions.push_back(std::move(action));
  }

 private:
  friend class CancelSource;
  struct State {
    bool is_cancelled = false;
    std::vector<std::function<void()>> actions;
  };
  explicit CancelToken(std::shared_ptr<State> state) : m_state(std::move(state)) {}
  std::shared_ptr<State> m_state;
};

class CancelSource {
 public:
  CancelToken token() const { return CancelToken(m_state); }

  void cancel() {
    if (std::exchange(m_state->is_cancelled, true)) return;
    for (auto& action : std::exchange(m_state->actions, {})) action();
  }

 private:
  std::shared_ptr<CancelToken::State> m_state = std::make_shared<CancelToken::State>();
};

}  // namespace atelier::base
