// Twin of image/operators/black_and_white.h. Linear light.
//! use lib/srgb.wgsl

fn blackAndWhite(linear: vec3f, constants: mat3x4f) -> vec3f {
  return linear + (luminance(linear) - linear) * constants[0].x;
}
