// Packed pixels: one u32 each, red in the lowest byte, then green, blue, alpha; sRGB, straight alpha.

fn unpackPixel(pixel: u32) -> vec4u {
  return (vec4u(pixel) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(255u);
}

fn packPixel(bytes: vec4u) -> u32 {
  return bytes.x | (bytes.y << 8u) | (bytes.z << 16u) | (bytes.w << 24u);
}

// A value of 0 … 1 as the nearest byte; clips.
fn toBytes(unit: vec3f) -> vec3u {
  return vec3u(clamp(unit, vec3f(0.0), vec3f(1.0)) * 255.0 + 0.5);
}

// A mean of alphas as a byte, for byteOfAlpha in image/operators/finish_pixel.h.
fn alphaToByte(unit: f32) -> u32 {
  return u32(clamp(unit, 0.0, 1.0) * 255.0 + 0.498);
}

// Mixes encoded bytes by a weight of 0 … 255, exact at both ends, as image/operators/blend.h does.
fn blendBytes(before: vec4u, after: vec4u, weight: u32) -> vec4u {
  return (before * (255u - weight) + after * weight + 127u) / 255u;
}
