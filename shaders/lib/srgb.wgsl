// sRGB's transfer curve (IEC 61966-2-1), odd around 0 and going on above 1, as image/colour.h has it.

fn decodeSrgb(encoded: vec3f) -> vec3f {
  let size = abs(encoded);
  let curve = pow((size + 0.055) / 1.055, vec3f(2.4));
  return sign(encoded) * select(curve, size / 12.92, size <= vec3f(0.04045));
}

fn encodeSrgb(linear: vec3f) -> vec3f {
  let size = abs(linear);
  let curve = 1.055 * pow(size, vec3f(1.0 / 2.4)) - 0.055;
  return sign(linear) * select(curve, size * 12.92, size <= vec3f(0.0031308));
}

// Relative luminance of linear sRGB.
fn luminance(linear: vec3f) -> f32 {
  return dot(linear, vec3f(0.2126, 0.7152, 0.0722));
}
