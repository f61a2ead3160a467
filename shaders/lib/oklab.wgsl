// OKLab (Björn Ottosson, 2020) of linear sRGB: x is the lightness, yz the chroma.

fn signedCubeRoot(v: vec3f) -> vec3f {
  return sign(v) * pow(abs(v), vec3f(1.0 / 3.0));
}

fn okLabFromLinear(c: vec3f) -> vec3f {
  let lms = signedCubeRoot(vec3f(
    dot(c, vec3f(0.4122214708, 0.5363325363, 0.0514459929)),
    dot(c, vec3f(0.2119034982, 0.6806995451, 0.1073969566)),
    dot(c, vec3f(0.0883024619, 0.2817188376, 0.6299787005))));
  return vec3f(
    dot(lms, vec3f(0.2104542553, 0.7936177850, -0.0040720468)),
    dot(lms, vec3f(1.9779984951, -2.4285922050, 0.4505937099)),
    dot(lms, vec3f(0.0259040371, 0.7827717662, -0.8086757660)));
}

fn linearFromOkLab(lab: vec3f) -> vec3f {
  let roots = vec3f(
    dot(lab, vec3f(1.0, 0.3963377774, 0.2158037573)),
    dot(lab, vec3f(1.0, -0.1055613458, -0.0638541728)),
    dot(lab, vec3f(1.0, -0.0894841775, -1.2914855480)));
  let lms = roots * roots * roots;
  return vec3f(
    dot(lms, vec3f(4.0767416621, -3.3077115913, 0.2309699292)),
    dot(lms, vec3f(-1.2684380046, 2.6097574011, -0.3413193965)),
    dot(lms, vec3f(-0.0041960863, -0.7034186147, 1.7076147010)));
}
