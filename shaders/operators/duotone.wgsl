// Twin of image/operators/duotone.h. Linear light.
//! use lib/srgb.wgsl
//! use lib/gamut.wgsl
//! use lib/grey_lightness.wgsl

fn duotone(linear: vec3f, constants: mat4x4f) -> vec3f {
  let toned = inGamutFromOkLab(mix(constants[1].xyz, constants[2].xyz, greyLightness(linear)));
  return mix(linear, toned, constants[0].x);
}
