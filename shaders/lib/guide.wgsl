// Twin of guidedBase in image/operators/guided_filter.h: the smoothed signal at a pixel whose own is `own`.
fn guidedBase(coefficients: vec4f, own: f32) -> f32 {
  if (coefficients.w > 0.0) {
    return (coefficients.x * own + coefficients.y) / coefficients.w;
  }
  return own;
}

// Twin of guidedSpread.
fn guidedSpread(coefficients: vec4f) -> f32 {
  if (coefficients.w > 0.0) {
    return coefficients.z / coefficients.w;
  }
  return 0.0;
}
