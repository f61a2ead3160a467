// Twin of image/operators/value_noise.h.
//! use lib/pcg_hash.wgsl

fn latticeValue(x: i32, y: i32) -> f32 {
  return f32(pcgHash(u32(x) + pcgHash(u32(y))) >> 8u) / 16777216.0;
}

// 0 … 1, with a mean of 0.5.
fn valueNoise(place: vec2f) -> f32 {
  let corner = floor(place);
  let inside = place - corner;
  let share = inside * inside * (3.0 - 2.0 * inside);
  let at = vec2i(corner);
  let upper = mix(latticeValue(at.x, at.y), latticeValue(at.x + 1, at.y), share.x);
  let lower = mix(latticeValue(at.x, at.y + 1), latticeValue(at.x + 1, at.y + 1), share.x);
  return mix(upper, lower, share.y);
}
