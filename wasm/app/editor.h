// Editor: the one place where things change. Panels send intents, scripts and the page send commands; both end here.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/answers.h"
#include "app/autosaver.h"
#include "app/intents.h"
#include "app/job_list.h"
#include "app/mask_painter.h"
#include "app/ports.h"
#include "app/result_pipeline.h"
#include "app/runtime_check.h"
#include "app/session.h"
#include "app/state.h"
#include "base/turnstile.h"
#include "moderation/gate.h"

namespace atelier::app {

// A model package that can be installed, as models/catalog.json lists it.
struct CatalogEntry {
  std::string id;
  double bytes_total = 0;
};

class Editor {
 public:
  explicit Editor(Ports ports, moderation::Policy policy = moderation::Policy::strict());

  const State& state() const { return m_state; }
  const moderation::Gate& gate() const { return m_gate; }
  JobList& jobs() { return m_jobs; }

  // Where pixels live from now on: at start, and again after a device was lost. Shows the document again.
  void setBackend(std::unique_ptr<gpu::Backend> backend);
  // Work under way fails with kDeviceLost; the document stays.
  void loseBackend();
  bool hasBackend() const { return m_backend != nullptr; }
  // How models share pictures with the backend's device; null without a GPU. Follows setBackend and loseBackend.
  void setTensors(std::shared_ptr<gpu::TensorTransfer> tensors);

  void setCatalog(std::vector<CatalogEntry> catalog) { m_catalog = std::move(catalog); }
  void setLocale(base::Locale locale);
  void setTheme(bool is_dark);
  void setReducedMotion(bool reduces_motion) { m_state.reduces_motion = reduces_motion; }

  // A picture file of any supported type. What was open is replaced (its autosave too) only once this succeeds.
  base::Task<Answer<OpenedPicture>> open(codec::Bytes file, std::string name);
  // Pixels that have no file, such as a script's ImageData.
  base::Task<Answer<OpenedPicture>> openPixels(image::Image pixels, std::string name);

  // Understands, reviews, runs and keeps the edit; or changes nothing and says why.
  base::Task<Answer<EditAnswer>> edit(EditCommand command);
  base::Task<Answer<EditAnswer>> confirm(std::string token, bool is_yes);

  // The answer to everything that needs a generative model while none is installed.
  CommandError needsModel(std::string_view words) const;
  // What the gate would say; nothing is opened, stored or shown.
  base::Task<moderation::Verdict> moderate(std::string text, std::optional<image::Image> picture, moderation::Use use);
  // A picture that is to be a mask or a reference: decoded and screened, not opened.
  base::Task<Answer<image::ScreenedImage>> decode(codec::Bytes file);

  base::Task<Answer<codec::Bytes>> exportPicture(ExportCommand command);
  // The present result at full size.
  base::Task<Answer<image::ScreenedImage>> pixels();

  bool undo();
  bool redo();
  bool setEditEnabled(document::EditId edit, bool is_enabled);
  bool deleteEdit(document::EditId edit);
  bool moveEdit(document::EditId edit, std::size_t index);
  bool retune(const RetuneStep& retune);

  // Autosave: what an earlier visit left. False where there is nothing, or its time has passed.
  base::Task<Answer<bool>> restore();
  // Forgets the picture, its edits and everything kept of them, here and in storage.
  base::Task<Answer<bool>> forget();
  void setExpiry(std::optional<base::Duration> lifetime);
  base::Task<Answer<Json>> describeState();

  // Finds the provider that counts right on this device and, where a picture is open, runs `model` over it.
  base::Task<Answer<RuntimeReport>> checkRuntime(ConvolutionModel model);

  void handle(const Intent& intent);
  void run(ActionId action);

  // Once a frame: whether what is due (autosave) was started. Milliseconds until this must be called again; -1: never.
  double tick();

 private:
  struct LoadedFile {
    Session session;
    std::vector<codec::Note> notes;
  };
  base::Task<Answer<image::ScreenedImage>> screen(image::UnscreenedImage pixels);
  base::Task<Answer<LoadedFile>> loadFile(const JobList::Job& job, std::shared_ptr<const codec::Bytes> file,
                                          std::string name);
  Session newSession(image::ScreenedImage source, std::shared_ptr<const codec::Bytes> file,
                     codec::FileType file_type, codec::Metadata metadata, std::string name);
  void beginSession(Session session);
  OpenedPicture describeOpened(std::vector<codec::Note> notes);

  base::Task<Answer<EditAnswer>> tryEdit(const JobList::Job& job, EditCommand command);
  std::optional<document::EditId> takeBack(const EditCommand& command);
  Answer<document::Edit> planEdit(EditCommand& command);
  base::Result<std::optional<document::MaskLayer>> maskFor(const EditCommand& command) const;
  void keepEdit(document::Edit edit, bool clears_selection);
  base::Task<Answer<EditAnswer>> answerFailure(ResultPipeline::Failure failure, document::Edit edit);

  base::Task<base::Result<codec::Bytes>> encode(image::ScreenedImage picture, ExportCommand command,
                                                base::CancelToken cancel);
  Json documentToJson() const;

  bool change(base::Result<document::Document> changed, base::StringKey label, std::string detail = {});
  void documentChanged();
  void updateSelection();
  void refresh();
  base::Task<bool> refreshUntilCurrent();

  void setViewArea(const ViewArea& area);
  void panBy(const PanBy& wish);
  void zoomBy(float factor, render::Point anchor);
  void setBrush(Brush brush);
  void setFeather(const SetFeather& wish);
  void toggleSelectedEdit();
  void removeStep(const RemoveStep& wish);
  void handleStroke(const MaskStroke& stroke);
  void previewSelection(const document::TiledMask& painted, bool is_last);
  void invertSelection();
  document::MaskLayer withPainted(const document::TiledMask& painted) const;
  void setSelection(std::optional<document::MaskLayer> selection, base::StringKey label);

  engine::ReportProgress reporter(const JobList::Job& job, std::string_view phase);
  void finishProgress();
  void notifyState();
  void request(std::string_view what);
  void announce(base::StringKey text, const base::Placeholders& values = {});
  void reportError(const base::Error& error);
  base::Time now() const;
  const document::Document* present() const;

  Ports m_ports;
  State m_state;
  moderation::Gate m_gate;
  moderation::PendingStore<gpu::SurfaceRef> m_pending;
  std::map<std::string, document::Edit> m_pending_edits;  // by the token of m_pending
  std::vector<CatalogEntry> m_catalog;
  std::shared_ptr<gpu::Backend> m_backend;  // shared with what runs on it: that may outlast a lost device
  std::shared_ptr<gpu::TensorTransfer> m_tensors;
  InferenceStatus m_inference;
  ResultPipeline m_pipeline;
  std::optional<Session> m_session;
  MaskPainter m_painter;
  Autosaver m_autosaver;
  JobList m_jobs;
  base::Turnstile m_turnstile;  // one command changes the document at a time
  bool m_is_refreshing = false;
  bool m_needs_refresh = false;
  int m_last_document_number = 0;
};

}  // namespace atelier::app
