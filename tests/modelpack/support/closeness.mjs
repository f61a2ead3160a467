// Comparing tensors, with the differences in the message.
import assert from 'node:assert/strict';

export function largestDifference(actual, expected) {
  let largest = 0;
  for (let i = 0; i < expected.length; ++i) largest = Math.max(largest, Math.abs(Number(actual[i]) - Number(expected[i])));
  return largest;
}

// |actual − expected| ≤ atol + rtol·|expected| everywhere, and NaN nowhere.
export function assertClose(actual, expected, name, atol = 1e-4, rtol = 1e-4) {
  assert.equal(actual.length, expected.length, `${name}: ${actual.length} values, expected ${expected.length}`);
  for (let i = 0; i < expected.length; ++i) {
    const difference = Math.abs(Number(actual[i]) - Number(expected[i]));
    if (difference <= atol + rtol * Math.abs(Number(expected[i]))) continue;
    assert.fail(`${name}[${i}]: ${actual[i]}, expected ${expected[i]} (largest difference ${largestDifference(actual, expected)})`);
  }
}

export function relativeL2(actual, expected) {
  let difference = 0;
  let square = 0;
  for (let i = 0; i < expected.length; ++i) {
    difference += (actual[i] - expected[i]) ** 2;
    square += expected[i] ** 2;
  }
  return Math.sqrt(difference / square);
}
