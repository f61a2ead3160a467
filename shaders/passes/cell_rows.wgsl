// Averages along each row of one band, `factor` pixels at a time. Twin of cellRows in image/operators/plane_strip.cpp.
//! use lib/plane_signal.wgsl

struct Settings {
  source_width: u32,
  first_source_row: u32,  // of the band
  factor: u32,
  width: u32,             // in cells
  first_row: u32,         // to make; rows are still the picture's
  row_count: u32,
  stored_first_row: u32,  // the row that `result` begins with
  signal: u32,
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<u32>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;  // [rows, width]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  let line = (row - settings.first_source_row) * settings.source_width;
  let begin = id.x * settings.factor;
  let end = min(begin + settings.factor, settings.source_width);
  var sum = vec4f(0.0);
  for (var x = begin; x < end; x++) {
    sum += signalOf(source[line + x], settings.signal);
  }
  result[(row - settings.stored_first_row) * settings.width + id.x] = sum / (255.0 * f32(end - begin));
}
