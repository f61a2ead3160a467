// Jobs that the page does for C++: started here, settled by one completion each.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>

#include "base/cancel.h"
#include "base/owned_bytes.h"
#include "base/result.h"
#include "base/task.h"

namespace atelier::bridge {

struct JobAnswer {
  std::string json;
  base::OwnedBytes bytes;
};

// Where the jobs under way wait. One table for the page; completions are posted by `post` and handed to the waiting
// coroutines by `drain`, at the start of a frame, so that no coroutine ever resumes inside a JavaScript callback.
class Jobs {
 public:
  // `request_json` describes the job, `bytes` (copied by the page before this returns) are its payload.
  // Fails with what the page says, or with kCancelled.
  base::Task<base::Result<JobAnswer>> run(const char* kind, std::string request_json,
                                          std::span<const std::uint8_t> bytes, base::CancelToken cancel);

  void post(int id, base::Result<JobAnswer> answer);
  void drain();

 private:
  int m_next_id = 1;
  std::map<int, base::Completion<base::Result<JobAnswer>>> m_waiting;
  std::map<int, base::Result<JobAnswer>> m_posted;
};

}  // namespace atelier::bridge
