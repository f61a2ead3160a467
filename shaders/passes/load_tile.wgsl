// A rectangle of the picture as floats, from one band: linear light, premultiplied.
//! use lib/srgb.wgsl
//! use lib/pixels.wgsl

struct Settings {
  source_width: u32,
  first_source_row: u32,  // of the band
  left: u32,              // of the rectangle
  width: u32,
  first_row: u32,         // to load, in the picture
  row_count: u32,
  stored_first_row: u32,  // the row that `result` begins with
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
  let index = (row - settings.first_source_row) * settings.source_width + settings.left + id.x;
  let unit = vec4f(unpackPixel(source[index])) / 255.0;
  result[(row - settings.stored_first_row) * settings.width + id.x] = vec4f(decodeSrgb(unit.xyz) * unit.w, unit.w);
}
