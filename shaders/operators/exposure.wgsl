// Twin of image/operators/exposure.h. Linear light.
fn exposure(linear: vec3f, constants: mat4x4f) -> vec3f {
  return linear * constants[0].x;
}
