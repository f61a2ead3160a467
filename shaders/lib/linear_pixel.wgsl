// Linear, premultiplied light as a packed pixel; transparent black where nothing is left to see.
//! use lib/srgb.wgsl
//! use lib/pixels.wgsl

fn packLinear(value: vec4f) -> u32 {
  let alpha = u32(clamp(value.w, 0.0, 1.0) * 255.0 + 0.5);
  if (alpha == 0u) {
    return 0u;
  }
  return packPixel(vec4u(toBytes(encodeSrgb(value.xyz / value.w)), alpha));
}
