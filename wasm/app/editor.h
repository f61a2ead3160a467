// Editor: the one place where things change. Panels send intents, scripts and the page send commands; both end here.
#pragma once

#include <functional>
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
#include "app/mask_picker.h"
#include "app/ports.h"
#include "app/result_pipeline.h"
#include "app/runtime_check.h"
#include "app/session.h"
#include "app/small_pictures.h"
#include "app/state.h"
#include "base/turnstile.h"
#include "document/mask_pieces.h"
#include "instruct/understand.h"
#include "moderation/gate.h"
#include "render/preview.h"

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

  // The answer to everything that needs a generative model while none is installed; of an instruction, with what of it
  // can be done without one.
  CommandError needsModel(std::string_view words = {}, const instruct::Understanding& understanding = {}) const;
  // What the gate would say; nothing is opened, stored or shown.
  base::Task<moderation::Verdict> moderate(std::string text, std::optional<image::Image> picture, moderation::Use use);
  // A picture that is to be a mask or a reference: decoded and screened, not opened.
  base::Task<Answer<image::ScreenedImage>> decode(codec::Bytes file);

  // A picture (white may change) becomes the mask, or joins it as the options say.
  base::Task<Answer<bool>> importMask(image::Image picture);
  // The mask being painted as a PNG file, white on black. kNoMask.
  base::Task<Answer<codec::Bytes>> exportMask();
  // Puts the mask being painted aside; without a name it gets one. kNoMask.
  Answer<std::string> saveMask(std::string name);

  base::Task<Answer<codec::Bytes>> exportPicture(ExportCommand command);
  // The present result at full size.
  base::Task<Answer<image::ScreenedImage>> pixels();

  // Puts edits that were copied, or a preset's, on top as one step of undo. What is painted is their mask.
  base::Task<Answer<bool>> addEdits(std::vector<LooseEdit> edits);
  // The edits that are switched on, or the one named; empty where it is not there.
  std::vector<LooseEdit> copyEdits(std::optional<document::EditId> only) const;
  // A small picture; nothing changes. kBadRequest for a state or an edit that is not there.
  base::Task<Answer<image::ScreenedImage>> preview(PreviewCommand command);
  // The states one can go to: {"present": 2, "states": [{"label": "Opened", "detail": "", "key": "…"}, …]}. Equal keys
  // mean equal pictures.
  Json describeHistory() const;

  bool undo();
  bool redo();
  bool jumpTo(std::size_t state);
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

  // Once a frame: starts what is due (autosave, the full picture behind a preview). Milliseconds until this must be called again; -1: never.
  double tick();

 private:
  // Makes what is painted, in pieces; a change of the mask that is there, tile by tile.
  using MakeMask = std::function<base::Task<base::Result<document::TiledMask>>(document::Pause pause)>;
  using MakeChange = std::function<document::TiledMask::ChangeTile(const document::TiledMask& mask)>;

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
  struct Planned {
    document::Edit edit;
    std::vector<std::string> unheeded;
  };
  Answer<Planned> planEdit(EditCommand& command);
  struct Wanted {
    image::EditPlan plan;
    std::string instruction;  // what its words' places refer to
    bool revises = false;     // in place of the last edit
    std::vector<std::string> unheeded = {};
  };
  Answer<Wanted> wantedBy(const EditCommand& command) const;
  base::Task<Answer<bool>> tryAddEdits(const JobList::Job& job, std::vector<LooseEdit> edits);
  base::Result<document::Document> previewed(const PreviewCommand& command) const;
  bool hasMask(const EditCommand& command) const;
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
  int presentPreviewFactor() const;
  base::Task<bool> showPreview(int factor);
  base::Task<bool> showFull();
  double refreshRested();

  void setShowsHistogram(bool is_shown);
  void setShowsClipping(bool is_shown);
  void refreshHistogram();
  base::Task<bool> countUntilCurrent();

  void beginCrop();
  void finishCrop(bool is_applied);  // nothing where no crop is in the making
  void closeCrop();
  void previewCrop(bool has_crop);
  base::Result<document::Document> withCrop(bool has_crop) const;
  bool isChangedCrop(const document::Document& document) const;
  const document::Document& keptDocument() const;
  void setCropBox(const SetCropBox& wish);
  void setCropAngle(const SetCropAngle& wish);
  void setCropRatio(const SetCropRatio& wish);
  void nudgeCrop(ActionId action);

  void setViewArea(const ViewArea& area);
  void panBy(const PanBy& wish);
  void zoomBy(float factor, render::Point anchor);
  void setBrush(Brush brush);
  void setFeather(const SetFeather& wish);
  void toggleSelectedEdit();
  void removeStep(const RemoveStep& wish);

  void selectEdit(document::EditId edit);
  void setTool(Tool tool);
  void runMaskAction(ActionId action);
  void handleStroke(const MaskStroke& stroke);
  void pick(CanvasPoint at, std::optional<document::Combination> combination);
  void pickInto(Pick pick, document::Combination how);
  base::Task<base::Result<document::TiledMask>> picked(Pick pick, document::Combination how,
                                                       document::Document document, document::TiledMask before,
                                                       document::Pause pause);
  void previewMask(const document::TiledMask& painted);
  void clearMask();
  void targetChanged();
  void changeMask(base::StringKey label, MakeChange makeChange);
  void keepMask(base::StringKey label, document::TiledMask painted);
  void loadMask(std::size_t index);
  void removeMask(std::size_t index);
  void showDrawing();
  bool cancelDrawing();
  void cancelWhatIsUnderWay();
  void cancelMaskWork();
  void moveKeyPointer(const MoveKeyPointer& wish);
  void pressKeyPointer(std::optional<document::Combination> combination);
  int featherPx() const;
  void runMaskJob(base::StringKey label, MakeMask make);
  base::Task<Answer<bool>> maskJob(base::StringKey label, MakeMask make);
  base::Task<base::Result<document::MaskLayer>> makeLayer(MakeMask make);
  base::Task<base::Result<image::Image>> seenPicture(document::Document document);
  struct Breath;
  base::Task<base::Result<void>> breathe(std::shared_ptr<Breath> breath, double share);

  engine::ReportProgress reporter(const JobList::Job& job, std::string_view phase);
  void finishProgress();
  void notifyState();
  void request(std::string_view what);
  void announce(base::StringKey text, const base::Placeholders& values = {});
  void reportError(const base::Error& error);
  base::Time now() const;
  const document::Document* present() const;
  const document::Document& committed() const;

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
  SmallPictures m_small_pictures;
  std::optional<Session> m_session;
  MaskPainter m_painter;
  std::optional<std::string> m_mask_job;  // its name while it runs: the mask is not painted meanwhile
  bool m_is_picking = false;              // a tool that picks is pressed
  base::Turnstile m_mask_turnstile;       // an edit takes the mask only once it is made
  Autosaver m_autosaver;
  JobList m_jobs;
  base::Turnstile m_turnstile;  // one command changes the document at a time
  bool m_is_refreshing = false;
  bool m_needs_refresh = false;
  document::EditId m_crop_edit;  // what the draft becomes
  bool m_is_counting = false;  // the histogram
  bool m_needs_count = false;
  render::PreviewMaker m_preview_maker;
  base::CancelSource m_full_refresh;               // a slider that moves again ends it
  std::optional<base::Time> m_full_refresh_due;    // a preview shows, and the full picture follows then
  bool m_is_full_refresh_wanted = false;           // though the gesture goes on
  int m_last_document_number = 0;
};

}  // namespace atelier::app
