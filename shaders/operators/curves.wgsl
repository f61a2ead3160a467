// Twin of image/operators/curves.h: a row of constants per segment. Encoded signal.
fn curveAt(x: f32, constants: mat4x4f) -> f32 {
  let place = x * 4.0;
  let segment = trunc(clamp(place, 0.0, 3.0));
  let lower = select(constants[0], constants[1], segment == 1.0);
  let upper = select(constants[2], constants[3], segment == 3.0);
  let c = select(lower, upper, segment >= 2.0);
  let u = place - segment;
  if (x < 0.0) {
    return c.x + c.y * u;
  }
  if (x > 1.0) {
    return c.x + c.y + c.z + c.w + (c.y + 2.0 * c.z + 3.0 * c.w) * (u - 1.0);
  }
  return c.x + u * (c.y + u * (c.z + u * c.w));
}

fn curves(encoded: vec3f, constants: mat4x4f) -> vec3f {
  return vec3f(curveAt(encoded.r, constants), curveAt(encoded.g, constants), curveAt(encoded.b, constants));
}
