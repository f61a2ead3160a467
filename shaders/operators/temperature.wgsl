// Twin of image/operators/temperature.h: the rows of a 3 x 3 matrix. Linear light.
fn temperature(linear: vec3f, constants: mat4x4f) -> vec3f {
  return vec3f(dot(constants[0].xyz, linear), dot(constants[1].xyz, linear), dot(constants[2].xyz, linear));
}
