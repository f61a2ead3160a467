// Twin of image/operators/threshold.h. Linear light.
//! use lib/tone.wgsl

fn threshold(linear: vec3f, constants: mat4x4f) -> vec3f {
  const ramp = 1.0 / 64.0;
  let value = clamp((toneOf(luminance(linear)) - constants[0].y) / ramp, 0.0, 1.0);
  return mix(linear, vec3f(value), constants[0].x);
}
