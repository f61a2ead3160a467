// Free rotation of a tile of the result, within one of its bands. Twin of image/operators/rotate.cpp.
//! use lib/linear_pixel.wgsl

struct Settings {
  result_width: u32,
  result_height: u32,
  first_result_row: u32,  // of the band
  left: u32,              // of the tile
  width: u32,
  first_row: u32,         // to make, in the result
  row_count: u32,
  source_width: u32,
  source_height: u32,
  tile_left: u32,         // of what the tile reads, in the source
  tile_top: u32,
  tile_width: u32,
  cosine_high: i32,       // high · 2^15 + low: the number times 2^30
  cosine_low: i32,
  sine_high: i32,
  sine_low: i32,
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> tile: array<vec4f>;         // linear, premultiplied
@group(0) @binding(2) var<storage, read_write> result: array<u32>;

fn cubicWeights(place: i32) -> vec4f {
  let t = f32(place & 0xffff) / 65536.0;
  return vec4f(((-0.5 * t + 1.0) * t - 0.5) * t, (1.5 * t - 2.5) * t * t + 1.0, ((-1.5 * t + 2.0) * t + 0.5) * t,
               (0.5 * t - 0.5) * t * t);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let x = settings.left + id.x;
  let y = settings.first_row + id.y;
  // From the middle, in half pixels; places in 1 / 65536 px.
  let dx = 2 * i32(x) + 1 - i32(settings.result_width);
  let dy = 2 * i32(y) + 1 - i32(settings.result_height);
  let along = dx * settings.cosine_high + dy * settings.sine_high +
              ((dx * settings.cosine_low + dy * settings.sine_low) >> 15u);
  let across = dy * settings.cosine_high - dx * settings.sine_high +
               ((dy * settings.cosine_low - dx * settings.sine_low) >> 15u);
  let place = vec2i(along + (i32(settings.source_width) - 1) * 32768, across + (i32(settings.source_height) - 1) * 32768);
  let horizontal = cubicWeights(place.x);
  let vertical = cubicWeights(place.y);
  let corner = (place >> vec2u(16u)) - 1;
  let last = vec2i(i32(settings.source_width), i32(settings.source_height)) - 1;
  var sum = vec4f(0.0);
  for (var j = 0; j < 4; j++) {
    for (var i = 0; i < 4; i++) {
      let at = vec2u(clamp(corner + vec2i(i, j), vec2i(0), last)) - vec2u(settings.tile_left, settings.tile_top);
      sum += tile[at.y * settings.tile_width + at.x] * (horizontal[i] * vertical[j]);
    }
  }
  result[(y - settings.first_result_row) * settings.result_width + x] = packLinear(sum);
}
