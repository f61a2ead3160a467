// Twin of image/operators/auto_levels.h; the constants are found by passes/resolve_auto_levels.wgsl. Encoded signal.
fn autoLevels(encoded: vec3f, constants: mat4x4f) -> vec3f {
  return (encoded - constants[0].x) * constants[0].y + 1e-5;
}
