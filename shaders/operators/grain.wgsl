// Twin of image/operators/grain.h. Encoded signal; pixel: column and row in the picture.
//! use lib/pcg_hash.wgsl

fn grainOfCell(cell: vec2u) -> f32 {
  let bytes = (vec4u(pcgHash(cell.x + pcgHash(cell.y))) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(255u);
  return (f32(bytes.x + bytes.y + bytes.z + bytes.w) - 510.0) / 147.8;
}

fn grainAt(pixel: vec2u, cells_per_px: f32) -> f32 {
  let place = vec2f(pixel) * cells_per_px;
  let corner = floor(place);
  let offset = place - corner;
  let share = offset * offset * (3.0 - 2.0 * offset);
  let rest = 1.0 - share;
  let cell = vec2u(corner);
  let above = grainOfCell(cell) * rest.x + grainOfCell(cell + vec2u(1u, 0u)) * share.x;
  let below = grainOfCell(cell + vec2u(0u, 1u)) * rest.x + grainOfCell(cell + vec2u(1u, 1u)) * share.x;
  let variance = share * share + rest * rest;
  return (above * rest.y + below * share.y) / sqrt(variance.x * variance.y);
}

fn grain(encoded: vec3f, pixel: vec2u, constants: mat4x4f) -> vec3f {
  let tone = clamp(dot(encoded, vec3f(0.2126, 0.7152, 0.0722)), 0.0, 1.0);
  return encoded + grainAt(pixel, constants[0].y) * constants[0].x * 4.0 * tone * (1.0 - tone);
}
