// Twin of finishColour in image/operators/denoise.h.
//! use lib/first_plane.wgsl
//! use lib/luma.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  return vec4u(toBytes(colourOf(readFirst(at), vec3f(bytes.xyz) / 255.0)), bytes.w);
}
