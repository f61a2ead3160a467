// OKLab's lightness of the grey with a colour's luminance, 0 … 1. Twin of greyLightness in image/operators/duotone.h.
//! use lib/srgb.wgsl
//! use lib/oklab.wgsl

fn greyLightness(linear: vec3f) -> f32 {
  return min(signedCubeRoot(vec3f(luminance(max(linear, vec3f(0.0))))).x, 1.0);
}
