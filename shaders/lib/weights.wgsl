// The weight of a pixel, from a mask packed four to a u32, by the rule of the pass (gpu/pass.h, WeightRule).

const kWeightFull = 0u;
const kWeightMask = 1u;
const kWeightInverseMask = 2u;

// `four`: the mask's word; gives the weights of its four pixels.
fn weightsOf(four: u32, rule: u32) -> vec4u {
  let mask = (vec4u(four) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(255u);
  return select(mask, 255u - mask, rule == kWeightInverseMask);
}
