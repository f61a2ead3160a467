// The coefficients of the guided filter. Twin of guideCoefficients in image/operators/guided_filter.h.
//! use lib/float_rows.wgsl

@group(0) @binding(0) var<uniform> settings: FloatRowsSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;
@group(0) @binding(3) var<storage, read> numbers: array<f32>;  // epsilon

fn valueAt(x: i32, y: i32) -> vec4f {
  let column = u32(clamp(x, 0, i32(settings.width) - 1));
  let row = u32(clamp(y, 0, i32(settings.source_height) - 1)) - settings.source_stored_first_row;
  return source[row * settings.width + column];
}

fn filtered(x: i32, y: i32) -> vec4f {
  let moments = valueAt(x, y);
  let alpha = moments.w;
  if (!(alpha > 0.0)) {
    return vec4f(0.0);
  }
  let mean = moments.x / alpha;
  let variance = max(0.0, moments.y / alpha - mean * mean);
  let a = variance / (variance + numbers[0]);
  return vec4f(a * alpha, (1.0 - a) * mean * alpha, (sqrt(variance + 1e-4) - 0.01) * alpha, alpha);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  result[(row - settings.stored_first_row) * settings.width + id.x] = filtered(i32(id.x), i32(row));
}
