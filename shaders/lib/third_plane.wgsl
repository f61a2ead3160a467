// The third plane of a neighbourhood pass, read at a full-size pixel: in the plane's signal, premultiplied.
//! use passes/finish.wgsl

@group(0) @binding(6) var<storage, read> third_plane: array<vec4f>;

fn readThird(at: vec2u) -> vec4f {
  let plane = settings.planes[2];
  let place = splinePlace(at, plane.factor, plane.is_cells);
  if (place.is_single) {
    return third_plane[planeIndex(place.corner, plane)];
  }
  var sum = vec4f(0.0);
  for (var j = 0; j < 3; j++) {
    for (var i = 0; i < 3; i++) {
      sum += third_plane[planeIndex(place.corner + vec2i(i, j), plane)] * (place.horizontal[i] * place.vertical[j]);
    }
  }
  return sum;
}
