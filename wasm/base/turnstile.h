// Turnstile: lets one coroutine through at a time, in the order they came.
#pragma once

#include <deque>
#include <utility>

#include "base/task.h"

namespace atelier::base {

class Turnstile {
 public:
  // Held for as long as the turn lasts; the next in line goes on when it is destroyed.
  class Turn {
   public:
    explicit Turn(Turnstile& owner) : m_owner(&owner) {}
    Turn(Turn&& other) noexcept : m_owner(std::exchange(other.m_owner, nullptr)) {}
    Turn& operator=(Turn&&) = delete;
    ~Turn() {
      if (m_owner) m_owner->leave();
    }

   private:
    Turnstile* m_owner;
  };

  // `auto turn = co_await turnstile.enter();`
  Task<Turn> enter() {
    if (std::exchange(m_is_taken, true)) {
      Completion<bool> called;
      m_line.push_back(called);
      co_await called;
    }
    co_return Turn(*this);
  }

 private:
  void leave() {
    if (m_line.empty()) {
      m_is_taken = false;
      return;
    }
    const Completion<bool> next = m_line.front();
    m_line.pop_front();
    next.settle(true);  // the place stays taken: it changes hands
  }

  bool m_is_taken = false;
  std::deque<Completion<bool>> m_line;
};

}  // namespace atelier::base
