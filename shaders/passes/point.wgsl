// A row of point operators over one band of a picture, four pixels to a thread.
// `change` is generated: the operators of the plan in their order (see shaders/README.md).
//! use lib/srgb.wgsl
//! use lib/pixels.wgsl
//! use lib/weights.wgsl

struct Settings {
  width: u32,          // of the picture
  height: u32,
  first_pixel: u32,    // of the band, in the picture
  pixel_count: u32,    // of the band
  weight_rule: u32,
  constants: array<mat4x4f, 16>,  // one per step
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<vec4u>;             // [pixel_count / 4]
@group(0) @binding(2) var<storage, read_write> result: array<vec4u>;       // the same
@group(0) @binding(3) var<storage, read> mask: array<u32>;                 // the same, one byte a pixel

@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = id.y * groups.x * 256u + id.x;
  if (index * 4u >= settings.pixel_count) {
    return;
  }
  let before = source[index];
  var weights = vec4u(255u);
  if (settings.weight_rule != kWeightFull) {
    weights = weightsOf(mask[index], settings.weight_rule);
  }
  var after = before;
  for (var i = 0u; i < 4u; i++) {
    let bytes = unpackPixel(before[i]);
    let pixel = settings.first_pixel + index * 4u + i;
    let place = vec2u(pixel % settings.width, pixel / settings.width);
    let position = (vec2f(place) + 0.5) / vec2f(f32(settings.width), f32(settings.height));
    let colour = toBytes(change(vec3f(bytes.xyz) / 255.0, position, place));
    after[i] = packPixel(blendBytes(bytes, vec4u(colour, bytes.w), weights[i]));
  }
  result[index] = after;
}
