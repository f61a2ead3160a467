// Twin of image/operators/saturation.cpp. Linear light.
//! use lib/oklab.wgsl

fn saturation(linear: vec3f, constants: mat3x4f) -> vec3f {
  const slack = 1e-3;
  let scale = constants[0].x;
  let lab = okLabFromLinear(linear);
  let wanted = linearFromOkLab(vec3f(lab.x, lab.yz * scale));
  if (scale <= 1.0) {
    return wanted;
  }
  let way = wanted - linear;
  let to_white = select(vec3f(1.0), (1.0 + slack - linear) / way, (way > vec3f(0.0)) & (wanted > vec3f(1.0 + slack)));
  let to_black = select(vec3f(1.0), (-slack - linear) / way, (way < vec3f(0.0)) & (wanted < vec3f(-slack)));
  let shares = max(min(to_white, to_black), vec3f(0.0));
  return linear + way * min(shares.x, min(shares.y, shares.z));
}
