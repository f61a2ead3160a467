// Twin of image/operators/black_and_white.h. Linear light.
fn blackAndWhite(linear: vec3f, constants: mat4x4f) -> vec3f {
  return linear + (dot(linear, constants[0].yzw) - linear) * constants[0].x;
}
