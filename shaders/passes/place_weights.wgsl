// The weights of a pass that is for a part of the picture: the place's times the mask's, over one band of a picture,
// four pixels to a thread. The pass then takes them for its mask, so no other shader knows of places.
//! use lib/pixels.wgsl
//! use lib/place.wgsl
//! use lib/weights.wgsl

struct Settings {
  width: u32,        // of the picture
  height: u32,
  first_pixel: u32,  // of the band, in the picture
  pixel_count: u32,  // of the band
  weight_rule: u32,
  place: PlaceRule,
}

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<vec4u>;        // [pixel_count / 4]
@group(0) @binding(2) var<storage, read_write> result: array<u32>;    // the same, one byte a pixel
@group(0) @binding(3) var<storage, read> mask: array<u32>;            // the same

@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let index = id.y * groups.x * 256u + id.x;
  if (index * 4u >= settings.pixel_count) {
    return;
  }
  let pixels = source[index];
  var weights = vec4u(255u);
  if (settings.weight_rule != kWeightFull) {
    weights = weightsOf(mask[index], settings.weight_rule);
  }
  for (var i = 0u; i < 4u; i++) {
    let pixel = settings.first_pixel + index * 4u + i;
    let cell = vec2u(pixel % settings.width, pixel / settings.width);
    let position = (vec2f(cell) + 0.5) / vec2f(f32(settings.width), f32(settings.height));
    weights[i] = (weights[i] * placeWeight(settings.place, unpackPixel(pixels[i]), position) + 127u) / 255u;
  }
  result[index] = packPixel(weights);
}
