// Twin of finishWatercolour in image/operators/painting.cpp.
//! use lib/first_plane.wgsl
//! use lib/second_plane.wgsl
//! use lib/saturated.wgsl
//! use lib/value_noise.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let constants = settings.constants[0];
  let encoded = vec3f(bytes.xyz) / 255.0;
  let patch_colour = saturated(colourOf(readFirst(at), encoded), 1.25);
  let around = colourOf(readSecond(at), vec3f(luma(encoded))).x;
  let rim = min(1.0, 5.0 * abs(luma(patch_colour) - around));
  let place = vec2f(at) + 0.5;
  let clouds = valueNoise(place * constants.y) - 0.5;
  let small_clouds = valueNoise(place * constants.z) - 0.5;
  let grain = valueNoise(place * constants.w) - 0.5;
  let density = 1.0 + 1.3 * rim + 0.35 * clouds + 0.25 * small_clouds + 0.3 * grain;
  let thin = 1.0 - 0.8 * (1.0 - clamp(patch_colour, vec3f(0.0), vec3f(1.0)));  // paper shines through
  let painted = thin - (thin - thin * thin) * (density - 1.0);
  return vec4u(toBytes(mix(encoded, painted, constants.x)), bytes.w);
}
