// Twin of finishBlurRow in image/operators/gaussian_blur.cpp.
//! use passes/finish.wgsl
//! use lib/srgb.wgsl

fn finish(bytes: vec4u, around: vec4f) -> vec4u {
  let alpha = u32(clamp(around.w, 0.0, 1.0) * 255.0 + 0.5);
  if (alpha == 0u) {
    return vec4u(bytes.xyz, 0u);
  }
  return vec4u(toBytes(encodeSrgb(around.xyz / around.w)), alpha);
}
