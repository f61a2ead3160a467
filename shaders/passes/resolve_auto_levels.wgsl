// From histograms to the constants of auto levels, for the point pass that follows. Twin of resolveAutoLevels in
// image/operators/auto_levels.cpp. One thread: it is 768 numbers.

@group(0) @binding(0) var<uniform> given: mat4x4f;                    // the amount first
@group(0) @binding(1) var<storage, read> counts: array<u32>;          // [3 · 256]
@group(0) @binding(2) var<storage, read_write> found: mat4x4f;

const kLeastRange = 64;

fn pixelCount() -> u32 {
  var sum = 0u;
  for (var code = 0u; code < 256u; code++) {
    sum += counts[code];
  }
  return sum;
}

// The darkest and the brightest code of one channel, without `left_out` pixels on each side.
fn endsOf(first: u32, left_out: u32) -> vec2i {
  var ends = vec2i(0, 255);
  var sum = counts[first];
  while (sum <= left_out && ends.x < 255) {
    ends.x++;
    sum += counts[first + u32(ends.x)];
  }
  sum = counts[first + 255u];
  while (sum <= left_out && ends.y > 0) {
    ends.y--;
    sum += counts[first + u32(ends.y)];
  }
  return ends;
}

@compute @workgroup_size(1)
fn main() {
  let pixel_count = pixelCount();
  if (pixel_count == 0u) {
    found[0] = vec4f(0.0, 1.0, 0.0, 0.0);
    return;
  }
  var darkest = 255;
  var brightest = 0;
  for (var channel = 0u; channel < 3u; channel++) {
    let ends = endsOf(channel * 256u, pixel_count / 1000u);
    darkest = min(darkest, ends.x);
    brightest = max(brightest, ends.y);
  }
  let missing = kLeastRange - (brightest - darkest);
  if (missing > 0) {
    darkest = clamp(darkest - missing / 2, 0, 255 - kLeastRange);
    brightest = darkest + kLeastRange;
  }
  let amount = given[0].x;
  let black = amount * (f32(darkest) / 255.0);
  let white = 1.0 - amount * (1.0 - f32(brightest) / 255.0);
  found[0] = vec4f(black, 1.0 / (white - black), 0.0, 0.0);
}
