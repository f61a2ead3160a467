// A further shrinking of rows in between. Twin of shrinkFloat in image/operators/plane_strip.cpp.
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
  var sum = vec4f(0.0);
  for (var j = 0u; j < settings.factor; j++) {
    let y = min(row * settings.factor + j, settings.source_height - 1u) - settings.source_stored_first_row;
    for (var i = 0u; i < settings.factor; i++) {
      let x = min(id.x * settings.factor + i, settings.source_width - 1u);
      sum += source[y * settings.source_width + x];
    }
  }
  result[(row - settings.stored_first_row) * settings.width + id.x] = sum / f32(settings.factor * settings.factor);
}
