// The colours around a hue. Twin of image/operators/hue_window.h.
// window: cosine and sine of the centre, the chords where it begins to fade and where it ends.

fn hueWeight(lab: vec3f, window: vec4f) -> f32 {
  let chroma = length(lab.yz);
  let chord = length(lab.yz / max(chroma, 1e-4) - window.xy);
  return (1.0 - smoothstep(window.z, window.w, chord)) * smoothstep(0.015, 0.05, chroma);
}
