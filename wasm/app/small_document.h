// Small document: the same edits over a small copy of the source, so that the engine itself draws thumbnails.
#pragma once

#include "base/result.h"
#include "document/document.h"

namespace atelier::app {

// `document` over `source`, a small copy of its own source. Masks shrink with it, and so do parameters that count
// pixels; what a generative engine made is copied small. The selection is left out: no edit uses it yet.
// kOutOfMemory.
base::Result<document::Document> smallDocument(const document::Document& document, const image::ScreenedImage& source);

}  // namespace atelier::app
