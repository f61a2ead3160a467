// Any linear filter. Twin of convolveTaps in image/operators/plane_filters.cpp.
//! use lib/float_rows.wgsl

@group(0) @binding(0) var<uniform> settings: FloatRowsSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;
@group(0) @binding(3) var<storage, read> numbers: array<f32>;  // [taps, 3]: dx, dy, weight

fn valueAt(x: i32, y: i32) -> vec4f {
  let column = u32(clamp(x, 0, i32(settings.width) - 1));
  let row = u32(clamp(y, 0, i32(settings.source_height) - 1)) - settings.source_stored_first_row;
  return source[row * settings.width + column];
}

fn filtered(x: i32, y: i32) -> vec4f {
  var sum = vec4f(0.0);
  for (var i = 0u; i < settings.number_count; i += 3u) {
    sum += valueAt(x + i32(numbers[i]), y + i32(numbers[i + 1u])) * numbers[i + 2u];
  }
  return sum;
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  result[(row - settings.stored_first_row) * settings.width + id.x] = filtered(i32(id.x), i32(row));
}
