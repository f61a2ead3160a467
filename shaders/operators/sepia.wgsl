// Twin of image/operators/sepia.cpp. Linear light.
//! use lib/srgb.wgsl
//! use lib/oklab.wgsl

fn sepia(linear: vec3f, constants: mat4x4f) -> vec3f {
  const tone = 0.2 * vec2f(0.3746, 0.9272);
  let lightness = signedCubeRoot(vec3f(luminance(linear))).x;
  let strength = lightness * clamp(1.0 - lightness * lightness, 0.0, 1.0);
  let toned = linearFromOkLab(vec3f(lightness, tone * strength));
  return linear + (toned - linear) * constants[0].x;
}
