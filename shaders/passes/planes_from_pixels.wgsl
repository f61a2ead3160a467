// One band of a picture as planes of numbers for a model: sRGB, 0 to 1; alpha is left out. Twin of image/planar.cpp.
//! use lib/pixels.wgsl

struct Settings {
  first_pixel: u32,  // of the band, in the picture
  pixel_count: u32,  // of the band
  plane_size: u32,   // pixels of the picture
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<u32>;         // [pixel_count]
@group(0) @binding(2) var<storage, read_write> planes: array<f32>;   // [3, plane_size]

@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = id.y * groups.x * 256u + id.x;
  if (index >= settings.pixel_count) {
    return;
  }
  let unit = vec4f(unpackPixel(source[index])) / 255.0;
  let place = settings.first_pixel + index;
  planes[place] = unit.r;
  planes[settings.plane_size + place] = unit.g;
  planes[2u * settings.plane_size + place] = unit.b;
}
