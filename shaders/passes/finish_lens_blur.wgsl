// Twin of finishLensBlur in image/operators/lens_blur.cpp.
//! use lib/first_plane.wgsl
//! use lib/lens_light.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  return bytesOfLensLight(readFirst(at), bytes);
}
