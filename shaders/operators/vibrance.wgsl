// Twin of image/operators/vibrance.h. Linear light.
//! use lib/gamut.wgsl

fn vibrance(given: vec3f, constants: mat4x4f) -> vec3f {
  let linear = max(given, vec3f(0.0));
  const most_chroma = 0.3;
  const hue_of_skin = vec2f(0.5736, 0.8192);
  let lab = okLabFromLinear(linear);
  let chroma = length(lab.yz);
  let paleness = clamp(1.0 - chroma / most_chroma, 0.0, 1.0);
  let towards_skin = dot(lab.yz, hue_of_skin) / max(chroma, 1e-4);
  let skin = clamp(2.0 * towards_skin - 1.0, 0.0, 1.0);
  let scale = 1.0 + constants[0].x * paleness * (1.0 - 0.5 * skin);
  let wanted = linearFromOkLab(vec3f(lab.x, lab.yz * scale));
  if (scale <= 1.0) {
    return wanted;
  }
  return stayInGamut(linear, wanted);
}
