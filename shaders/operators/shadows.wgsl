// Twin of image/operators/shadows.h. Linear light.
//! use lib/tone.wgsl

fn shadows(linear: vec3f, constants: mat4x4f) -> vec3f {
  let bright = luminance(linear);
  let rest = 1.0 - toneOf(bright);
  return scaledTone(linear, bright, 1.0 + constants[0].x * rest * rest * rest);
}
