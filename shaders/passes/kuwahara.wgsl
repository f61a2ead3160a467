// Strokes of paint. Twin of kuwaharaAt in image/operators/plane_filters.cpp, see kuwahara.h.
//! use lib/float_rows.wgsl
//! use lib/luma.wgsl

@group(0) @binding(0) var<uniform> settings: FloatRowsSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4f>;
@group(0) @binding(3) var<storage, read> numbers: array<f32>;  // [taps, 10]: dx, dy, eight sectors' weights

fn valueAt(x: i32, y: i32) -> vec4f {
  let column = u32(clamp(x, 0, i32(settings.width) - 1));
  let row = u32(clamp(y, 0, i32(settings.source_height) - 1)) - settings.source_stored_first_row;
  return source[row * settings.width + column];
}

// A sector's mean, weighed by how little it varies; w: that weight. `square`: its sum of squared luma.
fn sectorOf(sum: vec4f, square: f32) -> vec4f {
  if (!(sum.w > 0.0)) {
    return vec4f(0.0);
  }
  let mean = sum.xyz / sum.w;
  let bright = luma(mean);
  let variance = max(0.0, square / sum.w - bright * bright) * 10000.0;
  let power = variance * variance;
  return vec4f(mean, 1.0) * (sum.w / (1.0 + power * power));
}

fn filtered(x: i32, y: i32) -> vec4f {
  // One variable a sector: an array that is indexed by a loop would leave the registers.
  var sum_0 = vec4f(0.0);
  var sum_1 = vec4f(0.0);
  var sum_2 = vec4f(0.0);
  var sum_3 = vec4f(0.0);
  var sum_4 = vec4f(0.0);
  var sum_5 = vec4f(0.0);
  var sum_6 = vec4f(0.0);
  var sum_7 = vec4f(0.0);
  var squares_0 = vec4f(0.0);  // of sectors 0 … 3
  var squares_4 = vec4f(0.0);  // of sectors 4 … 7
  for (var i = 0u; i < settings.number_count; i += 10u) {
    let value = valueAt(x + i32(numbers[i]), y + i32(numbers[i + 1u]));
    if (!(value.w > 0.0)) {
      continue;
    }
    let bright = luma(value.xyz);
    let square = bright * bright / value.w;
    let weights_0 = vec4f(numbers[i + 2u], numbers[i + 3u], numbers[i + 4u], numbers[i + 5u]);
    let weights_4 = vec4f(numbers[i + 6u], numbers[i + 7u], numbers[i + 8u], numbers[i + 9u]);
    sum_0 += value * weights_0.x;
    sum_1 += value * weights_0.y;
    sum_2 += value * weights_0.z;
    sum_3 += value * weights_0.w;
    sum_4 += value * weights_4.x;
    sum_5 += value * weights_4.y;
    sum_6 += value * weights_4.z;
    sum_7 += value * weights_4.w;
    squares_0 += square * weights_0;
    squares_4 += square * weights_4;
  }
  let total = sectorOf(sum_0, squares_0.x) + sectorOf(sum_1, squares_0.y) + sectorOf(sum_2, squares_0.z) +
              sectorOf(sum_3, squares_0.w) + sectorOf(sum_4, squares_4.x) + sectorOf(sum_5, squares_4.y) +
              sectorOf(sum_6, squares_4.z) + sectorOf(sum_7, squares_4.w);
  if (!(total.w > 0.0)) {
    return vec4f(0.0);
  }
  return vec4f(total.xyz / total.w, 1.0);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x >= settings.width || id.y >= settings.row_count) {
    return;
  }
  let row = settings.first_row + id.y;
  result[(row - settings.stored_first_row) * settings.width + id.x] = filtered(i32(id.x), i32(row));
}
