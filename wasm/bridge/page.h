// Page: the editor as one browser tab runs it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "app/commands.h"
#include "app/editor.h"
#include "base/owned_bytes.h"
#include "bridge/inference_host.h"
#include "bridge/jobs.h"
#include "bridge/services.h"
#include "bridge/view.h"

namespace atelier::bridge {

class Page {
 public:
  Page();

  app::Editor& editor() { return m_editor; }
  Jobs& jobs() { return m_jobs; }

  void setView(std::unique_ptr<View> view) { m_view = std::move(view); }
  bool hasView() const { return m_view != nullptr; }
  // With each device, and null when it goes.
  void setTensors(std::shared_ptr<gpu::TensorTransfer> tensors);

  // Runs a command and answers it through the host, later or at once.
  void command(int id, std::string_view json);
  // One frame: finished jobs are handed on, then the view is drawn. Whether another frame is wanted at once.
  bool frame(const View::Frame& frame);

  void handle(const PointerEvent& event);
  void handle(const WheelEvent& event);
  bool handle(const KeyEvent& event);
  void setFocus(bool is_focused);

  // Resumes at the next frame: for work in pieces that must not freeze the tab.
  base::Task<bool> nextFrame();

 private:
  void keepTime();

  Jobs m_jobs;
  WorkerDecoder m_decoder;
  WorkerEncoder m_encoder;
  PrivateStore m_store;
  PageInference m_inference;
  app::Editor m_editor;
  std::unique_ptr<View> m_view;
  std::vector<base::Completion<bool>> m_waiting_for_frame;
  bool m_is_alarm_set = false;
};

}  // namespace atelier::bridge
