// Twin of finishCartoon in image/operators/painting.cpp.
//! use lib/first_plane.wgsl
//! use lib/second_plane.wgsl
//! use lib/third_plane.wgsl
//! use lib/saturated.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let constants = settings.constants[0];
  let encoded = vec3f(bytes.xyz) / 255.0;
  let patch_colour = saturated(colourOf(readFirst(at), encoded), 1.35);
  let bright = luma(patch_colour);
  let steps = bright * constants.y;
  let lower = floor(steps);
  let stepped = (lower + smoothstep(0.3, 0.7, steps - lower)) / constants.y;
  let flat_colour = patch_colour * (max(0.0, stepped + 0.04) / max(bright + 0.04, 0.04));
  let drawn = colourOf(readSecond(at), vec3f(1.0)).x - colourOf(readThird(at), vec3f(1.0)).x;
  let line = smoothstep(-0.035, -0.008, drawn);  // 0 on a line
  return vec4u(toBytes(mix(encoded, flat_colour * (0.12 + 0.88 * line), constants.x)), bytes.w);
}
