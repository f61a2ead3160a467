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
  let most = 0.55 - 0.25 * smoothstep(0.6, 0.95, even);
  let veil = amount * min(even * smoothstep(0.0, 0.5, even), most);
  let stretch = 1.0 / (1.0 - veil);
  let cleared_base = max(0.0, (base - veil) * stretch);
  let whole_lift = 0.75 * (base - cleared_base) / max(cleared_base * (1.0 - cleared_base), 0.05);
  let lift = mix(0.5 * veil, min(whole_lift, 1.0), smoothstep(0.25, 0.65, base));
  let clear = max(vec3f(0.0), (encoded - veil) * stretch);
  let lifted = clear + lift * clear * (1.0 - clear);
  return vec4u(toBytes(mix(lifted, vec3f(luma(lifted)), 0.5 * veil)), bytes.w);
}
