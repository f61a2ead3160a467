// The next smaller level of a picture: each pixel the average of four, in linear light and premultiplied. An odd last
// column or row is repeated.
//! use lib/srgb.wgsl
//! use lib/pixels.wgsl

struct Settings {
  source_width: u32,
  source_height: u32,     // of the whole level before
  first_source_row: u32,  // that `source` begins with, even
  width: u32,
  first_row: u32,         // to make
  row_count: u32,
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<u32>;
@group(0) @binding(2) var<storage, read_write> result: array<u32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  var sum = vec4f(0.0);
  for (var k = 0u; k < 4u; k++) {
    let x = min(id.x * 2u + (k & 1u), settings.source_width - 1u);
    let y = min(row * 2u + (k >> 1u), settings.source_height - 1u) - settings.first_source_row;
    let bytes = vec4f(unpackPixel(source[y * settings.source_width + x]));
    sum += vec4f(decodeSrgb(bytes.xyz / 255.0) * bytes.w, bytes.w);
  }
  let alpha = u32(sum.w * 0.25 + 0.5);
  let colour = select(vec3f(0.0), sum.xyz / max(sum.w, 1.0), sum.w > 0.0);
  result[row * settings.width + id.x] = packPixel(vec4u(toBytes(encodeSrgb(colour)), alpha));
}
