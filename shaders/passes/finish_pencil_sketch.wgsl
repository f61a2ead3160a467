// Twin of finishPencilSketch in image/operators/drawing.cpp.
//! use lib/first_plane.wgsl
//! use lib/luma.wgsl
//! use lib/value_noise.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let constants = settings.constants[0];
  let encoded = vec3f(bytes.xyz) / 255.0;
  let bright = luma(encoded);
  let around = colourOf(readFirst(at), vec3f(bright)).x;
  let dodged = min(1.0, (bright + 0.02) / (around + 0.02));
  let line = 1.0 - dodged * dodged;
  let shade = 0.55 * (1.0 - bright) * (1.0 - bright);
  let graphite = line + shade * (1.0 - line);
  let place = vec2f(at) + 0.5;
  let grain = valueNoise(vec2f((place.x + place.y) * constants.y, (place.x - place.y) * constants.z));
  let grey = 1.0 - min(1.0, graphite * (0.6 + 0.8 * grain));
  return vec4u(toBytes(mix(encoded, vec3f(grey), constants.x)), bytes.w);
}
