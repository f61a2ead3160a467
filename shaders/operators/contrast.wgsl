// Twin of image/operators/contrast.h. Encoded signal.
const kMiddleGreyEncoded = 0.46135613;

fn contrast(encoded: vec3f, constants: mat4x4f) -> vec3f {
  let exponent = constants[0].x;
  if (exponent == 1.0) {
    return kMiddleGreyEncoded + (encoded - kMiddleGreyEncoded) * constants[0].y;
  }
  let inside = clamp(encoded, vec3f(0.0), vec3f(1.0));
  let is_dark = inside < vec3f(kMiddleGreyEncoded);
  let span = select(vec3f(1.0 - kMiddleGreyEncoded), vec3f(kMiddleGreyEncoded), is_dark);
  let distance_to_end = select(1.0 - inside, inside, is_dark);
  let arc = span * pow(distance_to_end / span, vec3f(exponent));
  let curve = select(1.0 - arc, arc, is_dark);
  return select(encoded, curve, (encoded > vec3f(0.0)) & (encoded < vec3f(1.0)));
}
