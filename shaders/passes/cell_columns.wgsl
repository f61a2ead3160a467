// Averages `factor` rows of cells into one. Twin of cellColumns in image/operators/plane_strip.cpp.
//! use lib/float_rows.wgsl

@group(0) @binding(0) var<uniform> settings: FloatRowsSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  let begin = row * settings.factor;
  let end = min(begin + settings.factor, settings.source_height);
  var sum = vec4f(0.0);
  for (var y = begin; y < end; y++) {
    sum += source[(y - settings.source_stored_first_row) * settings.width + id.x];
  }
  result[(row - settings.stored_first_row) * settings.width + id.x] = sum / f32(end - begin);
}
