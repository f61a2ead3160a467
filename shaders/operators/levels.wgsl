// Twin of image/operators/levels.h. Encoded signal.
fn levels(encoded: vec3f, constants: mat4x4f) -> vec3f {
  const toe = 1.0 / 512.0;
  let t = (encoded - constants[0].x) * constants[0].y + 1e-5;
  let bent = pow(max(t, vec3f(toe)), vec3f(constants[0].z));
  return select(bent, t * constants[0].w, t <= vec3f(toe));
}
