// Linear premultiplied light with expanded highlights, as bytes: bytesOf in image/operators/lens_blur.cpp.
//! use lib/lens_highlights.wgsl
//! use lib/pixels.wgsl
//! use lib/srgb.wgsl

// `hidden`: whose colour stays where nothing is left to see.
fn bytesOfLensLight(value: vec4f, hidden: vec4u) -> vec4u {
  let alpha = alphaToByte(value.w);
  if (alpha == 0u) {
    return vec4u(hidden.xyz, 0u);
  }
  return vec4u(toBytes(encodeSrgb(compressHighlights(value.xyz / value.w))), alpha);
}
