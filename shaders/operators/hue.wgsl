// Twin of image/operators/hue.h: the cosine and the sine of a turn. Linear light.
//! use lib/gamut.wgsl

fn hue(given: vec3f, constants: mat4x4f) -> vec3f {
  let linear = max(given, vec3f(0.0));
  let cosine = constants[0].x;
  let sine = constants[0].y;
  let lab = okLabFromLinear(linear);
  return inGamutFromOkLab(vec3f(lab.x, lab.y * cosine - lab.z * sine, lab.y * sine + lab.z * cosine));
}
