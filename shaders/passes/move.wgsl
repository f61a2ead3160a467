// Flips, quarter turns, crops and borders: each pixel of one band of the result comes from one place in the source,
// and is written by the dispatch whose source band holds that place. Twin of image/operators/geometry.cpp.

struct Settings {
  result_width: u32,
  first_result_pixel: u32,
  result_pixel_count: u32,
  first_source_pixel: u32,
  source_pixel_count: u32,
  origin: i32,   // source index = origin + x · per_x + y · per_y
  per_x: i32,
  per_y: i32,
  content_left: u32,    // the part of the result that comes from the source
  content_top: u32,
  content_width: u32,
  content_height: u32,
  fill: u32,            // the pixel of the rest
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<u32>;
@group(0) @binding(2) var<storage, read_write> result: array<u32>;

@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = id.y * groups.x * 256u + id.x;
  if (index >= settings.result_pixel_count) {
    return;
  }
  let pixel = settings.first_result_pixel + index;
  let x = pixel % settings.result_width;
  let y = pixel / settings.result_width;
  // Unsigned, so what lies before the content is far beyond it.
  if (x - settings.content_left >= settings.content_width || y - settings.content_top >= settings.content_height) {
    result[index] = settings.fill;
    return;
  }
  let place = u32(settings.origin + i32(x) * settings.per_x + i32(y) * settings.per_y) - settings.first_source_pixel;
  if (place < settings.source_pixel_count) {
    result[index] = source[place];
  }
}
