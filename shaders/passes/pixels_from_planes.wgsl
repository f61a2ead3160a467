// One band of a picture from a model's planes of numbers: sRGB, 0 to 1, clipped; opaque. Twin of image/planar.cpp.
//! use lib/pixels.wgsl

struct Settings {
  first_pixel: u32,  // of the band, in the picture
  pixel_count: u32,  // of the band
  plane_size: u32,   // pixels of the picture
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> planes: array<f32>;         // [3, plane_size]
@group(0) @binding(2) var<storage, read_write> result: array<u32>;   // [pixel_count]

@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = id.y * groups.x * 256u + id.x;
  if (index >= settings.pixel_count) {
    return;
  }
  let place = settings.first_pixel + index;
  let unit = vec3f(planes[place], planes[settings.plane_size + place], planes[2u * settings.plane_size + place]);
  result[index] = packPixel(vec4u(toBytes(unit), 255u));
}
