// Twin of finishDehaze in image/operators/dehaze.h.
//! use lib/first_plane.wgsl
//! use lib/guide.wgsl
//! use lib/luma.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let amount = settings.constants[0].x;
  let encoded = vec3f(bytes.xyz) / 255.0;
  let dark = min(encoded.x, min(encoded.y, encoded.z));
  let guide = readFirst(at);
  let base = clamp(guidedBase(guide, dark), 0.0, 1.0);
  if (amount < 0.0) {
    return vec4u(toBytes(mix(encoded, vec3f(0.92), -amount * (0.35 + 0.45 * base))), bytes.w);
  }
  let even = max(0.0, base - guidedSpread(guide));
  let veil = amount * min(even * smoothstep(0.0, 0.5, even), 0.55);
  let clear = max(vec3f(0.0), (encoded - veil) * (1.0 / (1.0 - veil)));
  let lifted = clear + 0.5 * veil * clear * (1.0 - clear);
  return vec4u(toBytes(mix(lifted, vec3f(luma(lifted)), 0.5 * veil)), bytes.w);
}
