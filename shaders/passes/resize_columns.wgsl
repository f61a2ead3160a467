// Resizing along columns: rows of one band of the result, from rows at its width. Twin of image/resize.cpp.
//! use lib/linear_pixel.wgsl

struct Settings {
  width: u32,
  first_result_row: u32,  // of the band
  first_row: u32,         // to make, in the result
  row_count: u32,
  stored_first_row: u32,  // the row that `source` begins with
  source_height: u32,
  tap_count: u32,
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<vec4f>;      // [rows, width], linear, premultiplied
@group(0) @binding(2) var<storage, read_write> result: array<u32>;
@group(0) @binding(3) var<storage, read> firsts: array<u32>;        // [the result's height]
@group(0) @binding(4) var<storage, read> weights: array<f32>;       // [the result's height, tap_count]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  var sum = vec4f(0.0);
  for (var i = 0u; i < settings.tap_count; i++) {
    let weight = weights[row * settings.tap_count + i];
    if (weight == 0.0) {
      continue;  // beyond the taps that this row has
    }
    let y = min(firsts[row] + i, settings.source_height - 1u) - settings.stored_first_row;
    sum += source[y * settings.width + id.x] * weight;
  }
  result[(row - settings.first_result_row) * settings.width + id.x] = packLinear(sum);
}
