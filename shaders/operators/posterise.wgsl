// Twin of image/operators/posterise.h. Encoded signal.
fn posterise(encoded: vec3f, constants: mat4x4f) -> vec3f {
  let steps = constants[0].x;
  let code = clamp(encoded, vec3f(0.0), vec3f(1.0)) * 255.0;
  let level = floor(code * steps / 255.0 + 0.5);
  let above = floor(255.0 * (level + 0.5) / steps);
  let below = floor(255.0 * (level - 0.5) / steps);
  let up = clamp(code - above, vec3f(0.0), vec3f(1.0));
  let down = clamp(code - below, vec3f(0.0), vec3f(1.0)) - 1.0;
  return (level + up + down) / steps;
}
