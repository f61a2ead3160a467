// Back into the gamut. Twin of image/operators/gamut.h. Linear light.
//! use lib/oklab.wgsl

const kGamutSlack = 1e-3;

fn shareInGamut(start: vec3f, wanted: vec3f) -> f32 {
  let way = wanted - start;
  let is_bright = (way > vec3f(0.0)) & (wanted > vec3f(1.0 + kGamutSlack));
  let is_dark = (way < vec3f(0.0)) & (wanted < vec3f(-kGamutSlack));
  let to_white = select(vec3f(1.0), (1.0 + kGamutSlack - start) / way, is_bright);
  let to_black = select(vec3f(1.0), (-kGamutSlack - start) / way, is_dark);
  let shares = max(min(to_white, to_black), vec3f(0.0));
  return min(shares.x, min(shares.y, shares.z));
}

fn stayInGamut(start: vec3f, wanted: vec3f) -> vec3f {
  return start + (wanted - start) * shareInGamut(start, wanted);
}

fn inGamutFromOkLab(wanted: vec3f) -> vec3f {
  let grey = vec3f(wanted.x * wanted.x * wanted.x);
  var lab = wanted;
  for (var i = 0; i < 2; i++) {
    let share = shareInGamut(grey, linearFromOkLab(lab));
    lab = vec3f(lab.x, lab.yz * share);
  }
  return stayInGamut(grey, linearFromOkLab(lab));
}
