// Packages as files: the same bytes from either naming, self-tests that hold, and every kind of damage noticed.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { flux2Words, goldenFile, needs, pack, runModelpack, scratchPath } from './support/golden.mjs';
import { ModelPackage } from './support/package_runner.mjs';
import { readSafetensors } from './support/safetensors.mjs';
import { checkSelfTests } from './support/self_tests.mjs';

const diffusers = { transformer: goldenFile('transformer_diffusers.safetensors'), vae: goldenFile('vae_diffusers.safetensors') };
const filesOf = (folder) => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name))]));

for (const quant of ['f32', 'q4']) {
  test(`${quant}: packing again gives the same package`, () => {
    assert.deepEqual(filesOf(pack(`again-second-${quant}`, { quant })), filesOf(pack(`again-first-${quant}`, { quant })));
  });

  test(`${quant}: both weight namings give the same package`, needs('transformer_diffusers', 'vae_diffusers'), () => {
    assert.deepEqual(filesOf(pack(`naming-diffusers-${quant}`, { quant, ...diffusers })), filesOf(pack(`naming-bfl-${quant}`, { quant })));
  });
}

// The expected values come from modelpack's evaluator, which computes with the dequantised weights; ONNX Runtime's
// kernels sum in other orders, so they agree to some ten units of f32's last place per layer, far below 1e-4.
for (const quant of ['f32', 'f16', 'q8', 'q4']) {
  test(`${quant}: every self-test holds in ONNX Runtime, block by block, against the dequantised weights`, async () => {
    const folder = pack(`selftest-${quant}`, { quant, 'segment-mib': '0' });
    const model = new ModelPackage(folder);
    for (const { name, difference } of await checkSelfTests(model)) assert.ok(difference < 1e-4, `${name}: ${difference}`);
    await model.release();
    assert.match(runModelpack('verify', folder), /whole/);
  });
}

test('self-tests are long enough to show the attention that was seen wrong', () => {
  const model = new ModelPackage(pack('selftest-size', {}));
  for (const graph of model.json.graphs.filter(({ name }) => name.startsWith('transformer'))) {
    const tensors = readSafetensors(join(model.folder, graph.self_test.file));
    assert.ok(tensors['in.image_tokens'].shape[1] > 32 && tensors['in.prompt_embedding'].shape[1] > 32);
  }
});

test('package.json lists every file with its size and hashes, and what the licence is', () => {
  const folder = pack('listing', {});
  const { files, licence, bytes, text } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  assert.deepEqual(files.map(({ path }) => path), readdirSync(folder).filter((name) => name !== 'package.json').sort());
  assert.deepEqual(licence, { spdx: 'Apache-2.0', source: 'seeded random weights' });
  assert.deepEqual([text.pad_token, text.layers, text.length], [300, [1, 2, 3], 48]);
  assert.equal(bytes, files.reduce((sum, file) => sum + file.bytes, 0));
  for (const { path, bytes: size, sha256, chunk_sha256 } of files) {
    const content = readFileSync(join(folder, path));
    const hash = createHash('sha256').update(content).digest('hex');
    assert.deepEqual([content.length, hash, [hash]], [size, sha256, chunk_sha256], path);
  }
});

test('inspect prints each component with its graphs', () => {
  const table = runModelpack('inspect', pack('inspected', { quant: 'q4' }));
  for (const word of ['golden 1.0.0', 'Apache-2.0', 'text_encoder (q4)', 'modulation_step f32 17×64'])
    assert.ok(table.includes(word), word);
});

test('--report prints the error of each matrix and block', () => {
  const out = scratchPath('reported');
  const report = runModelpack(...flux2Words(out, { quant: 'q4', report: true }));
  assert.match(report, /double\.0\.img\.q +q4 +4096 +cosine 0\.99\d+ +relative L2 \d\.\d+e-02/);
  assert.match(report, /by block[\s\S]*^single\.1 .*cosine/m);
});

const damages = {
  'a changed byte': (folder) => {
    const path = join(folder, 'transformer_000.data');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] ^= 1;
    writeFileSync(path, bytes);
  },
  'a shortened file': (folder) => truncateSync(join(folder, 'vae_encoder_000.data'), statSync(join(folder, 'vae_encoder_000.data')).size - 1),
  'a missing file': (folder) => rmSync(join(folder, 'embedding_000.data')),
  'an unlisted file': (folder) => writeFileSync(join(folder, 'extra'), ''),
  'a package.json that is no JSON': (folder) => appendFileSync(join(folder, 'package.json'), '}'),
  'a licence taken away': (folder) => editJson(folder, (json) => { json.licence.spdx = ''; }),
  'a path outside the folder': (folder) => editJson(folder, (json) => { json.files[0].path = '../x'; }),
  'a graph without its self-test': (folder) => editJson(folder, (json) => { delete json.graphs[0].self_test; }),
  'a shape that the graph has not': (folder) => editJson(folder, (json) => { json.graphs[0].inputs[0].shape[2] = 47; }),
  // Hashes can be made to fit again; numbers cannot.
  'weights that are not the right ones': (folder) => {
    const path = join(folder, 'modulation_000.data');
    const bytes = readFileSync(path);
    for (let i = 0; i < 4096; i += 4) bytes.writeFloatLE(1, i);
    writeFileSync(path, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    editJson(folder, (json) => Object.assign(json.files.find((file) => file.path === 'modulation_000.data'), { sha256: hash, chunk_sha256: [hash] }));
  },
};

function editJson(folder, edit) {
  const path = join(folder, 'package.json');
  const json = JSON.parse(readFileSync(path, 'utf8'));
  edit(json);
  writeFileSync(path, JSON.stringify(json));
}

test('verify notices every kind of damage', () => {
  const whole = pack('whole', {});
  for (const [name, damage] of Object.entries(damages)) {
    const folder = scratchPath('damaged');
    rmSync(folder, { recursive: true, force: true });
    cpSync(whole, folder, { recursive: true });
    damage(folder);
    assert.throws(() => runModelpack('verify', folder), (error) => error.status === 1 && /^modelpack: \w+ \(/.test(error.stderr), name);
  }
  assert.ok(existsSync(whole));
});
