// forward.mjs PACKAGE: one transformer forward at 16 target + 16 reference + 32 text tokens on the CPU, segment by
// segment, each freed after its run; then every segment's self-test. Prints one JSON object.
import { readFileSync } from 'node:fs';
import { modulationStep, timestepEmbedding, transformerTables } from '../../modelpack/support/flux2.mjs';
import { ModelPackage } from '../../modelpack/support/package_runner.mjs';
import { checkSelfTests } from '../../modelpack/support/self_tests.mjs';

const kText = 32;
const kSide = 4;

let state = 1;
function noise(shape) {
  const next = () => { state = (state * 1103515245 + 12345) % 2147483648; return (state / 2147483648 - 0.5) * Math.sqrt(12); };
  return { shape, data: Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, next) };
}

function peakMegabytes() {
  return Number(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\s+(\d+) kB/)[1]) / 1e3;
}

const model = new ModelPackage(process.argv[2]);
const { flux2 } = model.json;
const grid = (t) => Array.from({ length: kSide * kSide }, (_, i) => [t, Math.floor(i / kSide), i % kSide, 0]);
const text = Array.from({ length: kText }, (_, i) => [0, 0, 0, i]);

const begin = performance.now();
let load_ms = 0;
// Loads one graph, runs it and frees it.
async function runOnce(name, values) {
  const load_begin = performance.now();
  await model.session(name);
  load_ms += performance.now() - load_begin;
  const outputs = await model.runGraph(name, values);
  await model.release();
  return outputs;
}

const { modulation } = await runOnce('modulation', { timestep_embedding: timestepEmbedding([0.75], flux2.timestep_width) });
const values = { image_tokens: noise([1, 2 * kSide * kSide, flux2.packed_channels]), prompt_embedding: noise([1, kText, flux2.text_features]),
                 modulation_step: modulationStep(modulation, 0), ...transformerTables(flux2, [...grid(0), ...grid(10)], text) };
for (const name of model.component('transformer').segments) Object.assign(values, await runOnce(name, values));
const forward_seconds = (performance.now() - begin) / 1000;
if (values.velocity.data.length !== (kText + 2 * kSide * kSide) * flux2.packed_channels || !values.velocity.data.every(Number.isFinite))
  throw new Error('the velocity is not what it should be');
const forward_peak_mb = peakMegabytes();

let self_test_difference = 0;
for (const name of model.component('transformer').segments) {
  const [{ difference, tolerance }] = await checkSelfTests(model, [model.graph(name)]);
  await model.release();
  if (difference > tolerance) throw new Error(`${name}: self-test ${difference}`);
  self_test_difference = Math.max(self_test_difference, difference);
}
console.log(JSON.stringify({ forward_seconds, load_seconds: load_ms / 1000, forward_peak_mb, self_test_difference }));
