// Clarity and texture. Twin of finishDetail in image/operators/detail.h.
//! use lib/first_plane.wgsl
//! use lib/guide.wgsl
//! use lib/luma.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let strength = settings.constants[0].x;
  let midtones = settings.constants[0].y;
  let noise = settings.constants[0].z;
  let half_size = settings.constants[0].w;
  let encoded = vec3f(bytes.xyz) / 255.0;
  let bright = luma(encoded);
  let detail = bright - guidedBase(readFirst(at), bright);
  var cored = detail;
  if (noise > 0.0) {
    cored = detail * detail * detail / (detail * detail + noise * noise);
  }
  let limited = cored / (1.0 + abs(cored) / half_size);
  let scale = mix(1.0 / max(bright, 0.05), 4.0 * (1.0 - bright), midtones);
  let gain = max(0.0, 1.0 + strength * limited * scale);
  return vec4u(toBytes(encoded * gain), bytes.w);
}
