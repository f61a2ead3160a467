// Session: one open picture: its history, and what its file said beside the pixels.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "codec/picture_file.h"
#include "codec/service.h"
#include "document/history.h"

namespace atelier::app {

struct Session {
  document::History history;
  // The file as it was opened: what autosave keeps, and where export finds the metadata. Empty for pasted pixels.
  std::shared_ptr<const codec::Bytes> file;
  codec::FileType file_type = codec::FileType::kUnknown;
  codec::Metadata metadata;
  std::uint64_t last_edit_number = 0;

  // Counts on even after an undo: an id never means two edits of one session.
  document::EditId nextEditId() {
    last_edit_number = std::max(last_edit_number + 1, document::firstFreeId(history.present()).number);
    return {last_edit_number};
  }
};

}  // namespace atelier::app
