// How strongly a place takes a pixel. Twin of image/place_weight.cpp, which says what the numbers are.
//! use lib/srgb.wgsl
//! use lib/oklab.wgsl
//! use lib/hue_window.wgsl

struct RegionRule {
  kind: u32,
  is_outside: u32,  // 1: all but the region
  numbers: vec4f,
}

const kRegionHue = 0u;
const kRegionLightness = 1u;
const kRegionSide = 2u;
const kRegionEdges = 3u;
const kRegionCorners = 4u;
const kRegionCentre = 5u;
const kRegionWhole = 6u;

struct PlaceRule {
  region: RegionRule,
  within: RegionRule,
}

fn colourWeight(rule: RegionRule, bytes: vec4u) -> f32 {
  let lab = okLabFromLinear(decodeSrgb(vec3f(bytes.xyz) / 255.0));
  let n = rule.numbers;
  if (rule.kind == kRegionHue) {
    return hueWeight(lab, n);
  }
  return smoothstep(n.x, n.y, lab.x) * (1.0 - smoothstep(n.z, n.w, lab.x));
}

fn partWeight(rule: RegionRule, position: vec2f) -> f32 {
  let n = rule.numbers;
  if (rule.kind == kRegionSide) {
    return smoothstep(0.0, 1.0, dot(n.xy, position) + n.z);
  }
  if (rule.kind == kRegionCentre) {
    return 1.0 - smoothstep(0.35, 0.9, length(2.0 * position - 1.0));
  }
  let inset = min(position, 1.0 - position) * n.xy;
  if (rule.kind == kRegionEdges) {
    let inside = smoothstep(vec2f(0.03), vec2f(0.22), inset);
    return 1.0 - inside.x * inside.y;
  }
  return 1.0 - smoothstep(0.12, 0.5, length(inset));
}

// 0 … 255. position: 0 … 1 across the picture.
fn regionWeight(rule: RegionRule, bytes: vec4u, position: vec2f) -> u32 {
  var weight = 0.0;
  if (rule.kind == kRegionWhole) {
    weight = 1.0;
  } else if (rule.kind <= kRegionLightness) {
    weight = colourWeight(rule, bytes);
  } else {
    weight = partWeight(rule, position);
  }
  let byte = u32(weight * 255.0 + 0.498);
  return select(byte, 255u - byte, rule.is_outside != 0u);
}

// The same of both regions.
fn placeWeight(rule: PlaceRule, bytes: vec4u, position: vec2f) -> u32 {
  return (regionWeight(rule.region, bytes, position) * regionWeight(rule.within, bytes, position) + 127u) / 255u;
}
