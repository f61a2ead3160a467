// Luma: the weights of ITU-R BT.709 on the encoded signal.
fn luma(encoded: vec3f) -> f32 {
  return dot(encoded, vec3f(0.2126, 0.7152, 0.0722));
}

// The colour of a premultiplied plane's value; `otherwise` where the plane is transparent.
fn colourOf(value: vec4f, otherwise: vec3f) -> vec3f {
  if (value.w > 0.0) {
    return value.xyz / value.w;
  }
  return otherwise;
}
