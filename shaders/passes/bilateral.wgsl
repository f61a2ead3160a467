// Averages what looks alike. Twin of bilateralAt in image/operators/plane_filters.cpp, see bilateral.h.
//! use lib/float_rows.wgsl
//! use lib/luma.wgsl

@group(0) @binding(0) var<uniform> settings: FloatRowsSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;
@group(0) @binding(3) var<storage, read> numbers: array<f32>;  // 1 / range² of luma and of colour, then [taps, 3]: dx, dy, weight

fn valueAt(x: i32, y: i32) -> vec4f {
  let column = u32(clamp(x, 0, i32(settings.width) - 1));
  let row = u32(clamp(y, 0, i32(settings.source_height) - 1)) - settings.source_stored_first_row;
  return source[row * settings.width + column];
}

const kOwnWeight = 0.05;

// Tukey's biweight of a squared distance in units of the squared range.
fn biweight(ratio: f32) -> f32 {
  let left = max(0.0, 1.0 - ratio);
  return left * left;
}

fn filtered(x: i32, y: i32) -> vec4f {
  let own = valueAt(x, y);
  if (!(own.w > 0.0)) {
    return vec4f(0.0);
  }
  var middle = vec4f(0.0);
  for (var dy = -1; dy <= 1; dy++) {
    for (var dx = -1; dx <= 1; dx++) {
      middle += valueAt(x + dx, y + dy);
    }
  }
  let reference = colourOf(middle, vec3f(0.0));
  let reference_luma = luma(reference);
  var luma_sum = vec2f(0.0);    // sum, weights
  var colour_sum = vec4f(0.0);  // sum, weights
  for (var i = 2u; i < settings.number_count; i += 3u) {
    let value = valueAt(x + i32(numbers[i]), y + i32(numbers[i + 1u]));
    let colour = colourOf(value, vec3f(0.0));
    let bright = luma(colour);
    let apart = bright - reference_luma;
    let off = colour - reference - apart;
    let colour_apart = dot(off, off);
    let spatial = numbers[i + 2u] * value.w;
    let colour_weight = spatial * biweight(colour_apart * numbers[1]) * biweight(apart * apart * numbers[0] * 0.25);
    let luma_weight = spatial * biweight(apart * apart * numbers[0]) * biweight(colour_apart * numbers[1]);
    luma_sum += vec2f(bright, 1.0) * luma_weight;
    colour_sum += vec4f(colour - bright, 1.0) * colour_weight;
  }
  let own_colour = colourOf(own, vec3f(0.0));
  let own_luma = luma(own_colour);
  let bright = (luma_sum.x + own_luma * kOwnWeight) / (luma_sum.y + kOwnWeight);
  let colour = (colour_sum.xyz + (own_colour - own_luma) * kOwnWeight) / (colour_sum.w + kOwnWeight);
  return vec4f(bright + colour, 1.0);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  result[(row - settings.stored_first_row) * settings.width + id.x] = filtered(i32(id.x), i32(row));
}
