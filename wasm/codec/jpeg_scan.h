// Whether a JPEG's scans hold all the blocks that its frame promises. Decoders make up what is missing.
#pragma once

#include "codec/jpeg_file.h"

namespace atelier::codec {

// Walks the Huffman codes of sequential scans (T.81 annex F.2.2) without transforming anything. False where a scan
// runs out of bits, meets a code that is none, lacks a restart marker, or where a component has no scan.
// Progressive files refine what is there already; for them only checkJpeg's bound holds, and this says true.
bool hasAllBlocks(ByteSpan file, const JpegFile& jpeg);

}  // namespace atelier::codec
