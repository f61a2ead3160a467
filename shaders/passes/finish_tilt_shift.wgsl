// Twin of finishTiltShift in image/operators/lens_blur.cpp.
//! use lib/first_plane.wgsl
//! use lib/second_plane.wgsl
//! use lib/third_plane.wgsl
//! use lib/lens_light.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let constants = settings.constants[0];
  let distance = abs((f32(at.x) + 0.5) * constants.x + (f32(at.y) + 0.5) * constants.y - constants.z);
  let level = 3.0 * smoothstep(0.5, 1.5, distance);
  if (level <= 0.0) {
    return bytes;
  }
  let linear = decodeSrgb(vec3f(bytes.xyz) / 255.0);
  let alpha = f32(bytes.w) / 255.0;
  let weights = max(vec4f(0.0), 1.0 - abs(level - vec4f(0.0, 1.0, 2.0, 3.0)));
  let sum = vec4f(linear * (highlightGain(linear) * alpha), alpha) * weights.x + readFirst(at) * weights.y +
            readSecond(at) * weights.z + readThird(at) * weights.w;
  return bytesOfLensLight(sum, bytes);
}
