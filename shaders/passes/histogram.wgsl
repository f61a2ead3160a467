// How often each code occurs in each channel, of one band of a picture, added to what the bands before gave. Twin of
// image/operators/channel_histograms.h. Each workgroup counts 16384 pixels for itself and then adds its counts once.
//! use lib/pixels.wgsl

struct Settings {
  pixel_count: u32,  // of the band
}

const kRounds = 16u;
const kBins = 768u;  // 256 of red, of green, of blue

@group(0) @binding(0) var<uniform> settings: Settings;
@group(0) @binding(1) var<storage, read> source: array<vec4u>;                 // [pixel_count / 4]
@group(0) @binding(2) var<storage, read_write> counts: array<atomic<u32>>;     // [kBins]

var<workgroup> group_counts: array<atomic<u32>, kBins>;  // zero to begin with

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(num_workgroups) groups: vec3u,
        @builtin(local_invocation_index) thread: u32) {
  let first = (group.y * groups.x + group.x) * 256u * kRounds + thread;
  for (var round = 0u; round < kRounds; round++) {
    let index = first + round * 256u;
    if (index * 4u >= settings.pixel_count) {
      break;
    }
    let four = source[index];
    for (var i = 0u; i < 4u; i++) {
      let bytes = unpackPixel(four[i]);
      if (index * 4u + i < settings.pixel_count && bytes.w > 0u) {
        atomicAdd(&group_counts[bytes.x], 1u);
        atomicAdd(&group_counts[256u + bytes.y], 1u);
        atomicAdd(&group_counts[512u + bytes.z], 1u);
      }
    }
  }
  workgroupBarrier();
  for (var bin = thread; bin < kBins; bin += 256u) {
    let count = atomicLoad(&group_counts[bin]);
    if (count > 0u) {
      atomicAdd(&counts[bin], count);
    }
  }
}
