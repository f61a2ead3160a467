// The last step of a neighbourhood pass: a strip of its planes meets the source's pixels and the mask. Four pixels to
// a thread; `finish` gives a pixel's new bytes. Twin of image/operators/neighbourhood_pass.cpp.
//! use lib/pixels.wgsl
//! use lib/weights.wgsl

struct PlaneSettings {
  factor: u32,     // its scale
  is_cells: u32,   // read as flat squares
  width: u32,
  height: u32,     // of the whole plane
  first_row: u32,  // the row that its buffer begins with
  padding_0: u32,
  padding_1: u32,
  padding_2: u32,
}

struct FinishSettings {
  width: u32,             // of the picture
  first_pixel: u32,       // of the band, in the picture
  first_changed: u32,     // the strip's pixels within the band, multiples of 4 where the band goes on
  changed_count: u32,
  weight_rule: u32,
  padding_0: u32,
  padding_1: u32,
  padding_2: u32,
  planes: array<PlaneSettings, 3>,
  constants: mat3x4f,     // of the operator
}

@group(0) @binding(0) var<uniform> settings: FinishSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4u>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4u>;
@group(0) @binding(3) var<storage, read> mask: array<u32>;

// The nine values around a full-size pixel that the quadratic B-spline mixes; a single one for planes of full size
// and for cells, where `is_single`.
struct SplinePlace {
  corner: vec2i,
  horizontal: vec3f,
  vertical: vec3f,
  is_single: bool,
}

fn splineWeights(t: f32) -> vec3f {
  return vec3f(0.5 * (0.5 - t) * (0.5 - t), 0.75 - t * t, 0.5 * (0.5 + t) * (0.5 + t));
}

fn splinePlace(at: vec2u, factor: u32, is_cells: u32) -> SplinePlace {
  if (factor == 1u || is_cells == 1u) {
    return SplinePlace(vec2i(at / factor), vec3f(0.0), vec3f(0.0), true);
  }
  let place = (vec2f(at) + 0.5) / f32(factor) - 0.5;
  let nearest = floor(place + 0.5);
  return SplinePlace(vec2i(nearest) - 1, splineWeights(place.x - nearest.x), splineWeights(place.y - nearest.y), false);
}

fn planeIndex(at: vec2i, plane: PlaneSettings) -> u32 {
  let inside = vec2u(clamp(at, vec2i(0), vec2i(i32(plane.width), i32(plane.height)) - 1));
  return (inside.y - plane.first_row) * plane.width + inside.x;
}

@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let offset = (id.y * groups.x * 256u + id.x) * 4u;
  if (offset >= settings.changed_count) {
    return;
  }
  let index = (settings.first_changed + offset) / 4u;
  let before = source[index];
  var weights = vec4u(255u);
  if (settings.weight_rule != kWeightFull) {
    weights = weightsOf(mask[index], settings.weight_rule);
  }
  var after = before;
  for (var i = 0u; i < 4u; i++) {
    if (offset + i >= settings.changed_count) {
      break;  // the picture's last pixels, where the strip has no more rows
    }
    let pixel = settings.first_pixel + index * 4u + i;
    let bytes = unpackPixel(before[i]);
    let changed = finish(bytes, vec2u(pixel % settings.width, pixel / settings.width));
    after[i] = packPixel(blendBytes(bytes, changed, weights[i]));
  }
  result[index] = after;
}
