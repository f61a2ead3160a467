// Twin of image/operators/halftone.cpp.
//! use lib/first_plane.wgsl
//! use lib/luma.wgsl
//! use lib/srgb.wgsl

fn wave(cells: f32) -> f32 {
  let away = 1.0 - abs(2.0 * (cells - floor(cells)) - 1.0);  // 0 at whole numbers, 1 in between
  return 1.0 - 2.0 * away * away * (3.0 - 2.0 * away);
}

fn belowHalf(cover: f32) -> f32 {
  return cover * (1.5707963 - 1.1415927 * cover);
}

fn cutFor(cover: f32) -> f32 {
  return select(belowHalf(1.0 - cover), 1.0 - belowHalf(cover), cover < 0.5);
}

// The share of paper left by an ink on `cover` of it. screen: cosine and sine, by the size of a cell.
fn paperAt(cover: f32, place: vec2f, screen: vec2f, softness: f32) -> f32 {
  let spot = 0.5 + 0.25 * (wave(place.x * screen.x + place.y * screen.y) + wave(place.y * screen.x - place.x * screen.y));
  let from_middle = 1.0 - 4.0 * cover * (1.0 - cover);
  let at_end = from_middle * from_middle * from_middle * from_middle;
  let cut = (cutFor(cover) - 0.5) * (1.0 + 2.0 * softness * at_end) + 0.5;
  return 1.0 - smoothstep(cut - softness, cut + softness, spot);
}

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let constants = settings.constants;
  let softness = constants[0].y;
  let own = decodeSrgb(vec3f(bytes.xyz) / 255.0);
  let tone = colourOf(readFirst(at), own);
  let most = max(tone.x, max(tone.y, tone.z));
  var covers = vec3f(0.0);
  if (most > 0.0) {
    covers = 1.0 - tone / most;
  }
  let place = vec2f(at) + 0.5;
  let light = paperAt(1.0 - min(most, 1.0), place, constants[0].zw, softness);
  let printed = light * vec3f(paperAt(covers.x, place, constants[1].xy, softness),
                              paperAt(covers.y, place, constants[1].zw, softness),
                              paperAt(covers.z, place, constants[2].xy, softness));
  return vec4u(toBytes(encodeSrgb(mix(own, printed, constants[0].x))), bytes.w);
}
