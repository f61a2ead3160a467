// Tone: what highlights, shadows and whites share. Twin of image/operators/tone.h. Linear light.
//! use lib/srgb.wgsl
//! use lib/gamut.wgsl

fn toneOf(luminance_of_pixel: f32) -> f32 {
  return clamp(encodeSrgb(vec3f(max(luminance_of_pixel, 0.0))).x, 0.0, 1.0);
}

fn scaledTone(linear: vec3f, luminance_of_pixel: f32, ratio: f32) -> vec3f {
  let before = luminance_of_pixel;
  var gain = ratio;
  if (before > 1e-5) {
    gain = decodeSrgb(encodeSrgb(vec3f(before)) * ratio).x / before;
  }
  let wanted = linear * gain;
  if (gain <= 1.0) {
    return wanted;
  }
  let grey = before * gain;
  let most = max(linear, vec3f(1.0 + kGamutSlack));
  let is_inside = (wanted <= most) | (wanted <= vec3f(grey));
  let shares = select(max((most - grey) / (wanted - grey), vec3f(0.0)), vec3f(1.0), is_inside);
  return mix(vec3f(grey), wanted, min(shares.x, min(shares.y, shares.z)));
}
