// Back into the gamut. Twin of image/operators/gamut.h. Linear light.
//! use lib/oklab.wgsl

const kGamutSlack = 1e-3;

fn shareInGamut(start: vec3f, wanted: vec3f) -> f32 {
  let way = wanted - start;
  let most = 1.0 + kGamutSlack + 2.0 * max(start - 1.0, vec3f(0.0));
  let least = -kGamutSlack + 2.0 * min(start, vec3f(0.0));
  let to_white = select(vec3f(1.0), (most - start) / way, wanted > most);
  let to_black = select(vec3f(1.0), (least - start) / way, wanted < least);
  let shares = min(to_white, to_black);
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
