// Task<T>: a coroutine that starts when awaited and resumes its awaiter when done.
//
// C++ never waits. A step that needs the browser awaits a Completion<T>; the bridge settles it at the start
// of a frame, which resumes the coroutine there. One thread; nothing here is synchronised.
#pragma once

#include <coroutine>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace atelier::base {

template <typename T>
class [[nodiscard]] Task {
 public:
  struct promise_type {
    Task get_return_object() { return Task(Handle::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    auto final_suspend() noexcept { return ResumeAwaiter{}; }
    template <typename U>
    void return_value(U&& result) {
      value.emplace(std::forward<U>(result));
    }
    void unhandled_exception() noexcept { std::terminate(); }

    std::optional<T> value;
    std::coroutine_handle<> awaiter = std::noop_coroutine();
  };
  using Handle = std::coroutine_handle<promise_type>;

  Task(Task&& other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
  Task& operator=(Task&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
  }
  ~Task() {
    if (m_handle) m_handle.destroy();
  }

  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> awaiter) noexcept {
    m_handle.promise().awaiter = awaiter;
    return m_handle;  // symmetric transfer: a long chain of tasks needs no stack
  }
  T await_resume() { return std::move(*m_handle.promise().value); }

 private:
  struct ResumeAwaiter {
    bool await_ready() noexcept { return false; }
    std::coroutine_handle<> await_suspend(Handle done) noexcept { return done.promise().awaiter; }
    void await_resume() noexcept {}
  };
  explicit Task(Handle handle) : m_handle(handle) {}
  Handle m_handle;
};

// A value that arrives later, once. Copies share it: the port keeps one to settle, the caller awaits another.
template <typename T>
class Completion {
 public:
  // The first settlement counts; a second one (an abort that crosses a result) is ignored.
  void settle(T value) const {
    if (m_state->value) return;
    m_state->value.emplace(std::move(value));
    if (m_state->awaiter) std::exchange(m_state->awaiter, {}).resume();
  }
  bool isSettled() const { return m_state->value.has_value(); }

  bool await_ready() const noexcept { return isSettled(); }
  void await_suspend(std::coroutine_handle<> awaiter) const noexcept { m_state->awaiter = awaiter; }
  T await_resume() const { return std::move(*m_state->value); }

 private:
  struct State {
    std::optional<T> value;
    std::coroutine_handle<> awaiter;
  };
  std::shared_ptr<State> m_state = std::make_shared<State>();
};

namespace detail {
struct Detached {
  struct promise_type {
    Detached get_return_object() { return {}; }
    std::suspend_never initial_suspend() noexcept { return {}; }
    std::suspend_never final_suspend() noexcept { return {}; }
    void return_void() noexcept {}
    void unhandled_exception() noexcept { std::terminate(); }
  };
};
}  // namespace detail

// Starts `task` now and hands its value to `whenDone`, which may run before this returns.
template <typename T, typename WhenDone>
void start(Task<T> task, WhenDone whenDone) {
  [](Task<T> running, WhenDone done) -> detail::Detached { done(co_await running); }(std::move(task),
                                                                                    std::move(whenDone));
}

}  // namespace atelier::base
