// Which mask is being painted: the one for the next edit, or that of an edit that is there.
#pragma once

#include <optional>

#include "document/document.h"

namespace atelier::app {

using MaskTarget = std::optional<document::EditId>;  // none: the selection, which the next edit takes

// None where nothing narrows it; of an edit that is not there too.
std::optional<document::MaskLayer> maskAt(const document::Document& document, MaskTarget target);
// What a tool starts from. An edit without a mask applies everywhere: what takes away takes away from all of it.
document::TiledMask paintedAt(const document::Document& document, MaskTarget target, bool takes_away);
// kBadRequest as setEditMask and setSelection.
base::Result<document::Document> withMaskAt(const document::Document& document, MaskTarget target,
                                            std::optional<document::MaskLayer> mask);

}  // namespace atelier::app
