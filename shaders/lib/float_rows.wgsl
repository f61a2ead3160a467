// Some rows of a plane, [rows, width] vec4f, premultiplied; the settings of a pass that
// reads such rows and writes others. Rows count from the top of the whole plane.

struct FloatRowsSettings {
  source_width: u32,
  source_height: u32,           // of the whole picture at the source's scale, for clamping
  source_stored_first_row: u32,
  factor: u32,                  // of a further shrinking
  width: u32,                   // of the result
  first_row: u32,               // to make
  row_count: u32,
  stored_first_row: u32,        // the row that `result` begins with
  radius: u32,                  // of the kernel
  number_count: u32,            // of the filter
}
