// Twin of finishInk in image/operators/drawing.cpp.
//! use lib/first_plane.wgsl
//! use lib/second_plane.wgsl
//! use lib/luma.wgsl

const kLineStrength = 18.0;
const kHalfCut = 0.1;

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let constants = settings.constants[0];
  let encoded = vec3f(bytes.xyz) / 255.0;
  let otherwise = vec3f(luma(encoded));
  let fine = colourOf(readFirst(at), otherwise).x;
  let wide = colourOf(readSecond(at), otherwise).x;
  let drawn = fine + kLineStrength * (fine - wide);
  let grey = smoothstep(constants.y - kHalfCut, constants.y + kHalfCut, drawn);
  return vec4u(toBytes(mix(encoded, vec3f(grey), constants.x)), bytes.w);
}
