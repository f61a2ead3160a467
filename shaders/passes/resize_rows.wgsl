// Resizing along rows: rows of one band at the result's width, linear light, premultiplied. Twin of image/resize.cpp.
//! use lib/srgb.wgsl
//! use lib/pixels.wgsl

struct Settings {
  source_width: u32,
  first_source_row: u32,  // of the band
  width: u32,             // of the result
  first_row: u32,         // to make, in the source
  row_count: u32,
  stored_first_row: u32,  // the row that `result` begins with
  tap_count: u32,
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<u32>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;  // [rows, width]
@group(0) @binding(3) var<storage, read> firsts: array<u32>;          // [width]
@group(0) @binding(4) var<storage, read> weights: array<f32>;         // [width, tap_count]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  let line = (row - settings.first_source_row) * settings.source_width;
  var sum = vec4f(0.0);
  for (var i = 0u; i < settings.tap_count; i++) {
    let x = min(firsts[id.x] + i, settings.source_width - 1u);  // beyond, the weight is 0
    let unit = vec4f(unpackPixel(source[line + x])) / 255.0;
    sum += vec4f(decodeSrgb(unit.xyz) * unit.w, unit.w) * weights[id.x * settings.tap_count + i];
  }
  result[(row - settings.stored_first_row) * settings.width + id.x] = sum;
}
