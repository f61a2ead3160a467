// Twin of image/operators/split_toning.h. Linear light.
//! use lib/gamut.wgsl

fn splitToning(given: vec3f, constants: mat4x4f) -> vec3f {
  let linear = max(given, vec3f(0.0));
  let lab = okLabFromLinear(linear);
  let share = smoothstep(constants[0].x, constants[0].y, lab.x);
  let strength = max(4.0 * lab.x * (1.0 - lab.x), 0.0);
  let tone = mix(constants[1].xy, constants[1].zw, share) * strength;
  return stayInGamut(linear, linearFromOkLab(vec3f(lab.x, lab.yz + tone)));
}
