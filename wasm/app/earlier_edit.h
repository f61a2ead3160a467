// What "less", "undo the blur" and "rather in sepia" speak of: the last edit, and a document in which it is another.
#pragma once

#include <optional>

#include "document/document.h"
#include "instruct/understand.h"

namespace atelier::app {

// The last edit, where it shows and the instant engine made it; null otherwise.
const document::Edit* lastInstantEdit(const document::Document& document);

// `instruction` after that edit, or by itself where there is none.
instruct::Understanding understandAfter(const document::Edit* earlier, std::string_view instruction);

// The edit added, or in the place of the last one where it has its id.
base::Result<document::Document> withEdit(const document::Document& document, document::Edit edit);

}  // namespace atelier::app
