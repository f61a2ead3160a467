// Twin of image/operators/sharpen.h.
//! use lib/first_plane.wgsl
//! use lib/srgb.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let around = readFirst(at);
  let colour = decodeSrgb(vec3f(bytes.xyz) / 255.0);
  let bright = luminance(colour);
  var gain = 1.0;
  if (bright > 0.0 && around.w > 0.0) {
    gain = max(0.0, 1.0 + settings.constants[0].x * (bright - luminance(around.xyz) / around.w) / bright);
  }
  return vec4u(toBytes(encodeSrgb(colour * gain)), bytes.w);
}
