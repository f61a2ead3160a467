// Twin of finishOil in image/operators/painting.cpp.
//! use lib/first_plane.wgsl
//! use lib/saturated.wgsl

fn finish(bytes: vec4u, at: vec2u) -> vec4u {
  let encoded = vec3f(bytes.xyz) / 255.0;
  let painted = saturated(colourOf(readFirst(at), encoded), 1.2);
  return vec4u(toBytes(mix(encoded, painted, settings.constants[0].x)), bytes.w);
}
