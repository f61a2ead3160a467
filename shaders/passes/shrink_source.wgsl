// First step of a neighbourhood pass: box averages of factor x factor pixels of one band, in the plane's signal and
// premultiplied. Twin of shrinkSource in image/operators/plane_strip.cpp.
//! use lib/plane_signal.wgsl

struct Settings {
  source_width: u32,
  source_height: u32,
  first_source_row: u32,  // of the band
  factor: u32,            // bands begin at multiples of 8, so a cell lies in one band
  width: u32,             // of the shrunk picture
  first_row: u32,         // to make, in the shrunk picture
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
  var sum = vec4f(0.0);
  for (var j = 0u; j < settings.factor; j++) {
    let y = min(row * settings.factor + j, settings.source_height - 1u) - settings.first_source_row;
    for (var i = 0u; i < settings.factor; i++) {
      let x = min(id.x * settings.factor + i, settings.source_width - 1u);
      sum += signalOf(source[y * settings.source_width + x], settings.signal);
    }
  }
  let scale = 1.0 / (255.0 * f32(settings.factor * settings.factor));
  result[(row - settings.stored_first_row) * settings.width + id.x] = sum * scale;
}
