// Twin of saturated in image/operators/painting.cpp.
//! use lib/luma.wgsl

fn saturated(encoded: vec3f, factor: f32) -> vec3f {
  return mix(vec3f(luma(encoded)), encoded, factor);
}
