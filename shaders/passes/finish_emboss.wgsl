// Twin of finishEmboss in image/operators/emboss.h.
//! use lib/first_plane.wgsl
//! use lib/luma.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let constants = settings.constants[0];
  let encoded = vec3f(bytes.xyz) / 255.0;
  let slopes = readFirst(at);
  let lit = constants.y * (slopes.x - luma(encoded) * slopes.w);
  let grey = 0.5 + 0.5 * lit / (0.6 + abs(lit));
  return vec4u(toBytes(mix(encoded, vec3f(grey), constants.x)), bytes.w);
}
