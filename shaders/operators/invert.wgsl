// Twin of image/operators/invert.h. Encoded signal.
fn invert(encoded: vec3f, constants: mat4x4f) -> vec3f {
  let amount = constants[0].x;
  return encoded * (1.0 - 2.0 * amount) + amount;
}
