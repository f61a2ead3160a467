// From histograms to the constants of auto white balance, for the point pass that follows. Twin of
// resolveAutoWhiteBalance in image/operators/auto_white_balance.cpp. One thread: it is 768 numbers.
//! use lib/srgb.wgsl

@group(0) @binding(0) var<uniform> given: mat4x4f;                    // the amount first
@group(0) @binding(1) var<storage, read> counts: array<u32>;          // [3 · 256]
@group(0) @binding(2) var<storage, read_write> found: mat4x4f;

// CAT16 cones of linear sRGB, row by row, and back column by column.
const kLong = vec3f(0.30274483, 0.60234378, 0.07044693);
const kMiddle = vec3f(0.15378356, 0.77733285, 0.08536655);
const kShort = vec3f(0.02797645, 0.14787330, 0.90913664);
const kFromLong = vec3f(5.44702760, -1.07846836, 0.00779660);
const kFromMiddle = vec3f(-4.21583418, 2.14454911, -0.21908421);
const kFromShort = vec3f(-0.02621732, -0.11780185, 1.11991220);

fn conesOf(linear: vec3f) -> vec3f {
  return vec3f(dot(kLong, linear), dot(kMiddle, linear), dot(kShort, linear));
}

// The Minkowski mean with exponent 6 of each channel, in linear light; 0 for a picture without pixels to count.
fn shadesOfGrey() -> vec3f {
  var pixel_count = 0u;
  for (var code = 0u; code < 256u; code++) {
    pixel_count += counts[code];
  }
  if (pixel_count == 0u) {
    return vec3f(0.0);
  }
  var sum = vec3f(0.0);
  for (var code = 0u; code < 256u; code++) {
    let light = decodeSrgb(vec3f(f32(code) / 255.0)).x;
    let squared = light * light;
    let here = vec3f(f32(counts[code]), f32(counts[256u + code]), f32(counts[512u + code]));
    sum += here / f32(pixel_count) * (squared * squared * squared);
  }
  return pow(sum, vec3f(1.0 / 6.0));
}

@compute @workgroup_size(1)
fn main() {
  var light = shadesOfGrey();
  if (max(light.r, max(light.g, light.b)) < 1e-3) {
    light = vec3f(1.0);  // too dark to tell: as it is
  }
  let wanted = conesOf(vec3f(luminance(light)));
  let gains = pow(clamp(wanted / conesOf(light), vec3f(0.5), vec3f(2.0)), vec3f(given[0].x));
  let from_long = kLong * gains.x;
  let from_middle = kMiddle * gains.y;
  let from_short = kShort * gains.z;
  found[0] = vec4f(kFromLong.x * from_long + kFromMiddle.x * from_middle + kFromShort.x * from_short, 0.0);
  found[1] = vec4f(kFromLong.y * from_long + kFromMiddle.y * from_middle + kFromShort.y * from_short, 0.0);
  found[2] = vec4f(kFromLong.z * from_long + kFromMiddle.z * from_middle + kFromShort.z * from_short, 0.0);
}
