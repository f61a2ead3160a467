// The jobs under way, by the names that scripts cancel them by.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/cancel.h"

namespace atelier::app {

class JobList {
 public:
  // Leaves the list when it is destroyed.
  class Job {
   public:
    Job(JobList& list, std::string name) : m_list(&list), m_name(std::move(name)) {}
    Job(Job&& other) noexcept : m_list(std::exchange(other.m_list, nullptr)), m_name(std::move(other.m_name)) {}
    Job& operator=(Job&&) = delete;
    ~Job() {
      if (m_list) m_list->m_jobs.erase(m_name);
    }
    const std::string& name() const { return m_name; }
    base::CancelToken cancelToken() const { return m_list->m_jobs.at(m_name).token(); }

   private:
    JobList* m_list;
    std::string m_name;
  };

  Job begin(std::string_view kind) {
    std::string name = std::string(kind) + "-" + std::to_string(++m_last_number);
    m_jobs.emplace(name, base::CancelSource());
    return Job(*this, std::move(name));
  }

  // All of them where `name` is empty. A job ends on its own after that, with kCancelled.
  void cancel(std::string_view name) {
    const auto jobs = m_jobs;  // cancelling may end a job, which changes the list
    for (auto [job, source] : jobs) {
      if (name.empty() || job == name) source.cancel();
    }
  }

  bool isEmpty() const { return m_jobs.empty(); }

 private:
  std::map<std::string, base::CancelSource> m_jobs;
  int m_last_number = 0;
};

}  // namespace atelier::app
