// Twin of image/operators/lens_highlights.h.
const kHighlightRoom = 0.2;

fn largestOf(v: vec3f) -> f32 {
  return max(v.x, max(v.y, v.z));
}

fn highlightGain(linear: vec3f) -> f32 {
  return 1.0 / (1.0 + kHighlightRoom - largestOf(linear));
}

fn compressHighlights(expanded: vec3f) -> vec3f {
  return expanded * ((1.0 + kHighlightRoom) / (1.0 + largestOf(expanded)));
}
