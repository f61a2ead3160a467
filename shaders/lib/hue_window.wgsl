// The colours around a hue. Twin of image/operators/hue_window.h.
// window: cosine and sine of the centre, cosines of the outer and the inner half width.

fn hueWeight(lab: vec3f, window: vec4f) -> f32 {
  let chroma = length(lab.yz);
  let cosine = dot(lab.yz, window.xy) / max(chroma, 1e-4);
  return smoothstep(window.z, window.w, cosine) * smoothstep(0.015, 0.05, chroma);
}
