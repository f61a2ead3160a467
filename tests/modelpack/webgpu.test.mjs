// Every graph with the WebGPU provider alone: a node that would fall back to the CPU makes the session fail. Numbers
// are compared with the CPU provider's, at 20 tokens: from 32 tokens on, fused attention was seen wrong on adapters
// with narrow subgroups (lavapipe is one), which is what self-tests are for. In Chromium the device is made without
// subgroups, as the product does on such adapters: there all self-tests must hold.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { BrowserPackage, closeBrowser } from './support/browser_runtime.mjs';
import { largestDifference } from './support/closeness.mjs';
import { pack } from './support/golden.mjs';
import { kCpu, kWebGpuOnly, ModelPackage } from './support/package_runner.mjs';
import { checkSelfTests } from './support/self_tests.mjs';

const kSizes = { text_tokens: 8, image_tokens: 12, all_tokens: 20, steps: 2, image_height: 64, image_width: 48,
                 latent_height: 4, latent_width: 3, middle_height: 8, middle_width: 6, quarter_height: 8, quarter_width: 6, query_height: 5, positions: 48 };

// Values that do not depend on the run; variances must be positive, a core counts everywhere, and trust is a share.
function someInputs(graph) {
  let state = 1;
  const next = () => { state = (state * 1103515245 + 12345) % 2147483648; return state / 2147483648 * 2 - 1; };
  return Object.fromEntries(graph.inputs.map(({ name, shape }) => {
    const sizes = shape.map((dim) => (typeof dim === 'number' ? dim : kSizes[dim]));
    const data = Float32Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, next);
    if (name === 'norm_statistics') data.forEach((value, i) => { data[i] = Math.abs(value); });
    if (name === 'core') data.fill(1);
    if (name === 'trust') data.fill(0.5);
    return [name, { shape: sizes, data }];
  }));
}

for (const quant of ['f32', 'f16', 'q8', 'q4']) {
  test(`${quant}: every graph runs on WebGPU alone and gives what the CPU gives`, async () => {
    const folder = pack(`webgpu-${quant}`, { quant, 'segment-mib': '0' });
    const cpu = new ModelPackage(folder, kCpu);
    const gpu = new ModelPackage(folder, kWebGpuOnly);
    for (const graph of gpu.json.graphs) {
      const inputs = someInputs(graph);
      const expected = await cpu.runGraph(graph.name, inputs);
      const actual = await gpu.runGraph(graph.name, inputs);
      for (const [name, { shape, data }] of Object.entries(expected)) {
        assert.deepEqual(actual[name].shape, shape);
        const largest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        const difference = largestDifference(actual[name].data, data) / largest;
        assert.ok(difference < 2e-5, `${graph.name} ${name}: ${difference}`);
      }
    }
    await cpu.release();
    await gpu.release();
  });
}

// On this adapter attention may be wrong: then the self-tests of the graphs that hold it must say so, and only those.
test('self-tests on WebGPU: what has no fused attention passes; what has it passes or is refused by a wide margin', async () => {
  const model = new ModelPackage(pack('webgpu-selftest', { quant: 'q4' }), kWebGpuOnly);
  for (const { name, difference, tolerance } of await checkSelfTests(model)) {
    const is_right = difference < tolerance / 10;
    const is_clearly_wrong = difference > 2 * tolerance;
    assert.ok(is_right || (name.startsWith('transformer') && is_clearly_wrong), `${name}: ${difference}`);
  }
  await model.release();
});

after(closeBrowser);
for (const quant of ['f16', 'q4']) {
  test(`${quant}: every self-test holds in Chromium on WebGPU alone, without subgroups and without shader-f16`, async () => {
    const model = new BrowserPackage(pack(`chromium-${quant}`, { quant, 'segment-mib': '0' }));
    for (const { name, difference } of await checkSelfTests(model)) assert.ok(difference < 2e-5, `${name}: ${difference}`);
  });
}
