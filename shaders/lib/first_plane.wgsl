// The first plane of a neighbourhood pass, read at a full-size pixel: in the plane's signal, premultiplied.
//! use passes/finish.wgsl

@group(0) @binding(4) var<storage, read> first_plane: array<vec4f>;

fn readFirst(at: vec2u) -> vec4f {
  let plane = settings.planes[0];
  let place = splinePlace(at, plane.factor, plane.is_cells);
  if (place.is_single) {
    return first_plane[planeIndex(place.corner, plane)];
  }
  var sum = vec4f(0.0);
  for (var j = 0; j < 3; j++) {
    for (var i = 0; i < 3; i++) {
      sum += first_plane[planeIndex(place.corner + vec2i(i, j), plane)] * (place.horizontal[i] * place.vertical[j]);
    }
  }
  return sum;
}
