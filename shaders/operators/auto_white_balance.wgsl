// Twin of image/operators/auto_white_balance.h: the rows of a 3 x 3 matrix, found by
// passes/resolve_auto_white_balance.wgsl. Linear light.
fn autoWhiteBalance(linear: vec3f, constants: mat4x4f) -> vec3f {
  return vec3f(dot(constants[0].xyz, linear), dot(constants[1].xyz, linear), dot(constants[2].xyz, linear));
}
