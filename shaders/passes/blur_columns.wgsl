// The vertical convolution. Twin of convolveColumns in image/operators/plane_filters.cpp.
//! use lib/float_rows.wgsl

@group(0) @binding(0) var<uniform> settings: FloatRowsSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;
@group(0) @binding(3) var<storage, read> kernel: array<f32>;  // [2 · radius + 1]

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  let last = i32(settings.source_height) - 1;
  let radius = i32(settings.radius);
  var sum = vec4f(0.0);
  for (var k = -radius; k <= radius; k++) {
    let y = u32(clamp(i32(row) + k, 0, last)) - settings.source_stored_first_row;
    sum += source[y * settings.width + id.x] * kernel[u32(k + radius)];
  }
  result[(row - settings.stored_first_row) * settings.width + id.x] = sum;
}
