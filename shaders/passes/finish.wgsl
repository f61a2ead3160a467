// The last step of a neighbourhood pass: a strip of the blurred picture meets the source's pixels and the mask. Four
// pixels to a thread; `finish` gives a pixel's new bytes.
//! use lib/pixels.wgsl
//! use lib/weights.wgsl

struct FinishSettings {
  width: u32,             // of the picture
  first_pixel: u32,       // of the band, in the picture
  first_changed: u32,     // the strip's pixels within the band, multiples of 4 where the band goes on
  changed_count: u32,
  weight_rule: u32,
  factor: u32,            // the scale of `blurred`
  blurred_width: u32,
  blurred_height: u32,    // of the whole shrunk picture
  blurred_first_row: u32, // the row that `blurred` begins with
  amount: f32,            // of sharpen
}

@group(0) @binding(0) var<uniform> settings: FinishSettings;
@group(0) @binding(1) var<storage, read> source: array<vec4u>;
@group(0) @binding(2) var<storage, read_write> result: array<vec4u>;
@group(0) @binding(3) var<storage, read> mask: array<u32>;
@group(0) @binding(4) var<storage, read> blurred: array<vec4f>;

fn blurredAt(x: i32, y: i32) -> vec4f {
  let column = u32(clamp(x, 0, i32(settings.blurred_width) - 1));
  let row = u32(clamp(y, 0, i32(settings.blurred_height) - 1)) - settings.blurred_first_row;
  return blurred[row * settings.blurred_width + column];
}

// The quadratic B-spline's weights around the nearest sample, `t` away from it.
fn splineWeights(t: f32) -> vec3f {
  return vec3f(0.5 * (0.5 - t) * (0.5 - t), 0.75 - t * t, 0.5 * (0.5 + t) * (0.5 + t));
}

// The blurred picture at a full-size pixel: linear light, premultiplied.
fn readBlurred(x: u32, y: u32) -> vec4f {
  if (settings.factor == 1u) {
    return blurredAt(i32(x), i32(y));
  }
  let place = (vec2f(f32(x), f32(y)) + 0.5) / f32(settings.factor) - 0.5;
  let nearest = floor(place + 0.5);
  let horizontal = splineWeights(place.x - nearest.x);
  let vertical = splineWeights(place.y - nearest.y);
  let corner = vec2i(nearest) - 1;
  var sum = vec4f(0.0);
  for (var j = 0; j < 3; j++) {
    for (var i = 0; i < 3; i++) {
      sum += blurredAt(corner.x + i, corner.y + j) * (horizontal[i] * vertical[j]);
    }
  }
  return sum;
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
    let changed = finish(bytes, readBlurred(pixel % settings.width, pixel / settings.width));
    after[i] = packPixel(blendBytes(bytes, changed, weights[i]));
  }
  result[index] = after;
}
