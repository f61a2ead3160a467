// Twin of image/operators/saturation.h. Linear light.
//! use lib/gamut.wgsl

fn saturation(given: vec3f, constants: mat4x4f) -> vec3f {
  let linear = max(given, vec3f(0.0));
  let scale = constants[0].x;
  let lab = okLabFromLinear(linear);
  let wanted = linearFromOkLab(vec3f(lab.x, lab.yz * scale));
  if (scale <= 1.0) {
    return wanted;
  }
  return stayInGamut(linear, wanted);
}
