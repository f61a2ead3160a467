// Twin of image/operators/recolour.h. Linear light.
//! use lib/gamut.wgsl
//! use lib/hue_window.wgsl

fn recolour(given: vec3f, constants: mat4x4f) -> vec3f {
  let linear = max(given, vec3f(0.0));
  let lab = okLabFromLinear(linear);
  let weight = hueWeight(lab, constants[0]) * constants[1].x;
  if (weight <= 0.0) {
    return given;
  }
  let turn = constants[2].xy;
  let turned = vec2f(lab.y * turn.x - lab.z * turn.y, lab.y * turn.y + lab.z * turn.x);
  let colour = (turned + length(lab.yz) * constants[2].zw) * 0.5 * constants[1].y;
  return mix(given, inGamutFromOkLab(vec3f(lab.x + constants[1].z, colour)), weight);
}
