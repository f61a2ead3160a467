// Twin of image/operators/vignette.h. Linear light; position: 0 … 1 across the picture.
fn vignette(linear: vec3f, position: vec2f, constants: mat4x4f) -> vec3f {
  let offset = (position - 0.5) * constants[0].yz;
  let cos_squared = 1.0 / (1.0 + dot(offset, offset));
  return linear * (1.0 + constants[0].x * (cos_squared * cos_squared - 1.0));
}
