// What a plane makes of a pixel, times its alpha in code values: image/operators/plane_strip.cpp, addPixel.
//! use lib/srgb.wgsl
//! use lib/pixels.wgsl
//! use lib/luma.wgsl
//! use lib/lens_highlights.wgsl

const kSignalLinear = 0u;
const kSignalHighlights = 1u;
const kSignalEncoded = 2u;
const kSignalLumaMoments = 3u;
const kSignalHazeMoments = 4u;

fn signalOf(pixel: u32, signal: u32) -> vec4f {
  let bytes = vec4f(unpackPixel(pixel));
  let encoded = bytes.xyz / 255.0;
  var value = encoded;
  switch signal {
    case kSignalLinear, kSignalHighlights: {
      value = decodeSrgb(encoded);
      if (signal == kSignalHighlights) {
        value *= highlightGain(value);
      }
    }
    case kSignalLumaMoments: {
      let bright = luma(encoded);
      value = vec3f(bright, bright * bright, 0.0);
    }
    case kSignalHazeMoments: {
      let dark = min(encoded.x, min(encoded.y, encoded.z));
      value = vec3f(dark, dark * dark, 0.0);
    }
    default: {}
  }
  return vec4f(value * bytes.w, bytes.w);
}
