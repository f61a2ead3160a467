// Twin of image/operators/blacks.h. Encoded signal.
fn blacks(encoded: vec3f, constants: mat4x4f) -> vec3f {
  let rest = 1.0 - clamp(encoded, vec3f(0.0), vec3f(1.0));
  return encoded + constants[0].x * rest * rest * rest;
}
