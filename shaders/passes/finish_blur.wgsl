// Twin of finishBlur in image/operators/gaussian_blur.h.
//! use lib/first_plane.wgsl
//! use lib/srgb.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let blurred = readFirst(at);
  let alpha = alphaToByte(blurred.w);
  if (alpha == 0u) {
    return vec4u(bytes.xyz, 0u);
  }
  return vec4u(toBytes(encodeSrgb(blurred.xyz / blurred.w)), alpha);
}
