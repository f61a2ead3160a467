// Draws a picture into a frame: one quad per band. See gpu/view_renderer.h for what is shown at which scale.
// Interpolation is on the encoded, premultiplied values: between neighbours the difference from linear light cannot
// be seen, and the levels, where it could, are already averaged in linear light.
//! use lib/pixels.wgsl

struct View {
  frame_size: vec2f,     // frame pixels
  origin: vec2f,         // of the picture, in frame pixels
  quad_min: vec2f,       // what to cover, in picture pixels
  quad_max: vec2f,
  mask_colour: vec4f,    // encoded, straight; alpha 0: no overlay
  checker_light: vec4f,
  checker_dark: vec4f,
  border: vec4f,         // for a border's quad, which is this colour alone; alpha 0: a picture's quad
  scale: f32,            // frame pixels per picture pixel
  texel: f32,            // picture pixels per pixel of the level
  coarse_share: f32,     // of the next level, 0 … 1
  checker_size: f32,
  level_size: vec2u,
  coarse_size: vec2u,
  first_row: u32,        // that `band` begins with
  next_first_row: u32,   // that `next_band` begins with
  mask_width: u32,
  mask_height: u32,
  mask_factor: f32,      // picture pixels per pixel of the mask
  clip_high: vec4f,      // encoded; marks what is burnt out; alpha 0: nothing is marked
  clip_low: vec4f,       // marks what is drowned in black
}

@group(0) @binding(0) var<uniform> view: View;
@group(0) @binding(1) var<storage, read> band: array<u32>;
@group(0) @binding(2) var<storage, read> next_band: array<u32>;  // a quad reaches half a pixel into it
@group(0) @binding(3) var<storage, read> coarse: array<u32>;     // the next level
@group(1) @binding(0) var<storage, read> mask: array<u32>;       // one byte a pixel

@vertex
fn vertex(@builtin(vertex_index) index: u32) -> @builtin(position) vec4f {
  let corner = vec2f(vec2u(index & 1u, index >> 1u));
  let place = view.origin + mix(view.quad_min, view.quad_max, corner) * view.scale;
  let clip = place / view.frame_size * 2.0 - 1.0;
  return vec4f(clip.x, -clip.y, 0.0, 1.0);
}

// Encoded, premultiplied, 0 … 1.
fn premultiplied(pixel: u32) -> vec4f {
  let bytes = vec4f(unpackPixel(pixel)) / 255.0;
  return vec4f(bytes.xyz * bytes.w, bytes.w);
}

fn fetch(at: vec2i) -> vec4f {
  let place = vec2u(clamp(at, vec2i(0), vec2i(view.level_size) - 1));
  if (place.y >= view.next_first_row) {
    return premultiplied(next_band[(place.y - view.next_first_row) * view.level_size.x + place.x]);
  }
  return premultiplied(band[(place.y - view.first_row) * view.level_size.x + place.x]);
}

fn fetchCoarse(at: vec2i) -> vec4f {
  let place = vec2u(clamp(at, vec2i(0), vec2i(view.coarse_size) - 1));
  return premultiplied(coarse[place.y * view.coarse_size.x + place.x]);
}

fn smoothed(place: vec2f) -> vec4f {
  let corner = floor(place - 0.5);
  let share = place - 0.5 - corner;
  let at = vec2i(corner);
  let top = mix(fetch(at), fetch(at + vec2i(1, 0)), share.x);
  let bottom = mix(fetch(at + vec2i(0, 1)), fetch(at + vec2i(1, 1)), share.x);
  return mix(top, bottom, share.y);
}

fn smoothedCoarse(place: vec2f) -> vec4f {
  let corner = floor(place - 0.5);
  let share = place - 0.5 - corner;
  let at = vec2i(corner);
  let top = mix(fetchCoarse(at), fetchCoarse(at + vec2i(1, 0)), share.x);
  let bottom = mix(fetchCoarse(at + vec2i(0, 1)), fetchCoarse(at + vec2i(1, 1)), share.x);
  return mix(top, bottom, share.y);
}

fn pictureAt(place: vec2f) -> vec4f {
  let texel = place / view.texel;
  if (view.scale >= 2.0) {
    return fetch(vec2i(floor(texel)));
  }
  if (view.coarse_share == 0.0) {
    return smoothed(texel);
  }
  return mix(smoothed(texel), smoothedCoarse(texel * 0.5), view.coarse_share);
}

fn maskAt(place: vec2f) -> f32 {
  let size = vec2i(i32(view.mask_width), i32(view.mask_height));
  let at = vec2u(clamp(vec2i(floor(place / view.mask_factor)), vec2i(0), size - 1));
  let index = at.y * view.mask_width + at.x;
  return f32((mask[index / 4u] >> (8u * (index % 4u))) & 255u) / 255.0;
}

// Stripes over what is clipped, as image/histogram.h means it: any channel at the top, all of them at the bottom.
// Between stripes the picture stays to be seen.
fn clippingMarked(colour: vec3f, picture: vec4f, position: vec2f) -> vec3f {
  if (picture.w == 0.0 || (i32(floor((position.x + position.y) / 4.0)) & 1) == 1) {
    return colour;
  }
  let straight = picture.xyz / picture.w;
  let most = max(straight.x, max(straight.y, straight.z));
  if (most > 254.5 / 255.0) {
    return view.clip_high.xyz;
  }
  return select(colour, view.clip_low.xyz, most < 0.5 / 255.0);
}

@fragment
fn fragment(@builtin(position) position: vec4f) -> @location(0) vec4f {
  if (view.border.w > 0.0) {
    return view.border;
  }
  let place = (position.xy - view.origin) / view.scale;
  let picture = pictureAt(place);
  let square = vec2i(floor(position.xy / view.checker_size));
  let checker = select(view.checker_dark, view.checker_light, ((square.x + square.y) & 1) == 0);
  var colour = picture.xyz + checker.xyz * (1.0 - picture.w);
  if (view.clip_high.w > 0.0) {
    colour = clippingMarked(colour, picture, position.xy);
  }
  if (view.mask_colour.w > 0.0) {
    colour = mix(colour, view.mask_colour.xyz, view.mask_colour.w * maskAt(place));
  }
  return vec4f(colour, 1.0);
}
