// The nsfwjs networks, packed, against what TensorFlow.js 4.22 itself makes of the same pictures.
//   node --test tfjs.test.mjs      with PACKAGES: a folder with the packages `mid` and `v2`
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {ModelPackage, kCpu, kWebGpuOnly} from './support/package_runner.mjs';
import {readSafetensors} from './support/safetensors.mjs';

const kSide = 224;
// Probabilities of drawing, hentai, neutral, porn, sexy; taken with the stock executor in a browser.
const expected = {
  mid: {
    zeros: [0.024494, 0.022523, 0.950719, 0.001114, 0.001150], ones: [0.038579, 0.009088, 0.952245, 0.000015, 0.000074],
    grey: [0.048277, 0.042026, 0.906550, 0.001544, 0.001603], ramp: [0.004518, 0.000597, 0.994710, 0.000108, 0.000067],
    skin: [0.119606, 0.090080, 0.789754, 0.000176, 0.000384], grad: [0.097513, 0.037192, 0.864375, 0.000398, 0.000522],
  },
  v2: {
    zeros: [0.788308, 0.026247, 0.173372, 0.010010, 0.002063], ones: [0.765310, 0.027564, 0.191693, 0.012858, 0.002575],
    grey: [0.837545, 0.023596, 0.128796, 0.008532, 0.001531], ramp: [0.007933, 0.000659, 0.991111, 0.000272, 0.000024],
    skin: [0.851922, 0.024974, 0.114227, 0.007378, 0.001499], grad: [0.899513, 0.018525, 0.077805, 0.003297, 0.000861],
  },
};
const skin = [0.87, 0.68, 0.57];
const pictures = {
  zeros: () => 0,
  ones: () => 1,
  grey: () => 0.5,
  ramp: (x, y, c) => ((x * 7 + y * 13 + c * 29) % 256) / 255,
  skin: (x, y, c) => skin[c],
  grad: (x, y, c) => [x / 223, y / 223, 0.5][c],
};

function picture(value) {
  const data = new Float32Array(3 * kSide * kSide);
  for (let c = 0, i = 0; c < 3; ++c)
    for (let y = 0; y < kSide; ++y) for (let x = 0; x < kSide; ++x) data[i++] = value(x, y, c);
  return {shape: [1, 3, kSide, kSide], data};
}

const open = (name, options) => new ModelPackage(join(process.env.PACKAGES, name), options);

function largestDifference(actual, wanted) {
  assert.equal(actual.length, wanted.length);
  return Math.max(...wanted.map((value, i) => Math.abs(value - actual[i])));
}

for (const [name, rows] of Object.entries(expected)) {
  test(`${name} gives the probabilities of TensorFlow.js within 1e-4`, async (t) => {
    const model = open(name, kCpu);
    let largest = 0;
    for (const [kind, probabilities] of Object.entries(rows)) {
      const {output} = await model.run('classifier', {image: picture(pictures[kind])});
      const difference = largestDifference(output.data, probabilities);
      assert.ok(difference <= 1e-4, `${kind}: ${[...output.data]} differs by ${difference}`);
      largest = Math.max(largest, difference);
    }
    await model.release();
    t.diagnostic(`largest difference ${largest.toExponential(1)}`);
  });

  // The software adapter computes in f32, as every adapter without f16 does.
  test(`${name} runs on WebGPU alone and gives its self-test`, async (t) => {
    const model = open(name, kWebGpuOnly);
    const values = readSafetensors(join(model.folder, model.graph('classifier').self_test.file));
    const {output} = await model.run('classifier', {image: values['in.image']});
    const difference = largestDifference(output.data, [...values['out.output'].data]);
    assert.ok(difference <= 1e-4, `differs by ${difference}`);
    await model.release();
    t.diagnostic(`largest difference ${difference.toExponential(1)}`);
  });
}
