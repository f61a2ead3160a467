// Twin of image/operators/highlights.h. Linear light.
//! use lib/tone.wgsl

fn highlights(linear: vec3f, constants: mat4x4f) -> vec3f {
  let bright = luminance(linear);
  let t = toneOf(bright);
  return scaledTone(linear, bright, 1.0 + constants[0].x * t * t * (1.0 - t));
}
