// Linear, premultiplied light as a packed pixel; transparent black where nothing is left to see.
//! use lib/srgb.wgsl
//! use lib/pixels.wgsl

fn packLinear(value: vec4f) -> u32 {
  let alpha = alphaToByte(value.w);
  if (alpha == 0u) {
    return 0u;
  }
  return packPixel(vec4u(toBytes(encodeSrgb(value.xyz / value.w)), alpha));
}
