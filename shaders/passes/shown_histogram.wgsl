// One band's share of a histogram. Each workgroup counts in its own memory and adds that up at the end: a thousand
// counters of the whole picture would be waited for at every pixel. Twin of image/histogram.cpp.
//! use lib/pixels.wgsl

struct Settings {
  pixel_count: u32,  // of the band
}

const kBins = 256u;
const kCounters = 1027u;  // red, green, blue, luma; burnt, drowned, total

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<u32>;                      // [pixel_count]
@group(0) @binding(2) var<storage, read_write> counts: array<atomic<u32>, 1027>;  // of all bands

var<workgroup> own: array<atomic<u32>, 1027>;

@compute @workgroup_size(256)
fn main(@builtin(local_invocation_index) lane: u32, @builtin(workgroup_id) group: vec3u,
        @builtin(num_workgroups) groups: vec3u) {
  for (var i = lane; i < kCounters; i += 256u) {
    atomicStore(&own[i], 0u);
  }
  workgroupBarrier();
  for (var i = group.x * 256u + lane; i < settings.pixel_count; i += groups.x * 256u) {
    let pixel = unpackPixel(source[i]);
    if (pixel.w == 0u) {
      continue;
    }
    let luma = (54u * pixel.x + 183u * pixel.y + 19u * pixel.z + 128u) >> 8u;
    atomicAdd(&own[pixel.x], 1u);
    atomicAdd(&own[kBins + pixel.y], 1u);
    atomicAdd(&own[2u * kBins + pixel.z], 1u);
    atomicAdd(&own[3u * kBins + luma], 1u);
    let most = max(pixel.x, max(pixel.y, pixel.z));
    if (most == 255u) {
      atomicAdd(&own[4u * kBins], 1u);
    }
    if (most == 0u) {
      atomicAdd(&own[4u * kBins + 1u], 1u);
    }
    atomicAdd(&own[4u * kBins + 2u], 1u);
  }
  workgroupBarrier();
  for (var i = lane; i < kCounters; i += 256u) {
    let count = atomicLoad(&own[i]);
    if (count > 0u) {
      atomicAdd(&counts[i], count);
    }
  }
}
