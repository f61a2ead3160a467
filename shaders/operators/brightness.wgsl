// Twin of image/operators/brightness.h. Encoded signal.
fn brightness(encoded: vec3f, constants: mat4x4f) -> vec3f {
  let slope = constants[0].x;
  let inside = clamp(encoded, vec3f(0.0), vec3f(1.0));
  let curve = slope * inside / ((slope - 1.0) * inside + 1.0);
  return select(encoded, curve, inside == encoded);
}
