// Twin of image/operators/gradient_map.h: amount, then five colours in OKLab, packed. Linear light.
//! use lib/gamut.wgsl
//! use lib/grey_lightness.wgsl

fn gradientMap(linear: vec3f, constants: mat4x4f) -> vec3f {
  let place = greyLightness(linear) * 4.0;
  var lab = constants[0].yzw;
  lab = mix(lab, constants[1].xyz, clamp(place, 0.0, 1.0));
  lab = mix(lab, vec3f(constants[1].w, constants[2].xy), clamp(place - 1.0, 0.0, 1.0));
  lab = mix(lab, vec3f(constants[2].zw, constants[3].x), clamp(place - 2.0, 0.0, 1.0));
  lab = mix(lab, constants[3].yzw, clamp(place - 3.0, 0.0, 1.0));
  return mix(linear, inGamutFromOkLab(lab), constants[0].x);
}
