// What modelpack refuses: a named error, exit code 1, and nothing left at --out or beside it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { flux2Words, goldenFile, kModelpack, runModelpack, scratchPath } from './support/golden.mjs';
import { readSafetensors, writeSafetensors } from './support/safetensors.mjs';

mkdirSync(scratchPath('bad'));

// A copy of a golden weight file with its tensors edited.
function edited(name, edit) {
  const tensors = readSafetensors(goldenFile(`${name}.safetensors`));
  edit(tensors);
  const path = join(scratchPath('bad'), `${name}.safetensors`);
  writeFileSync(path, writeSafetensors(tensors));
  return path;
}

function assertRefused(changes, pattern, run = (words) => runModelpack(...words)) {
  const folder = mkdtempSync(scratchPath('refused-'));
  const out = join(folder, 'out');
  assert.throws(() => run(flux2Words(out, changes)), (error) => {
    assert.equal(error.status, 1, error.stderr);
    assert.match(error.stderr, pattern);
    return true;
  });
  assert.deepEqual(readdirSync(folder), [], 'nothing is left');
  rmSync(folder, { recursive: true });
}

const transformerWith = (edit) => ({ transformer: edited('transformer_bfl', edit) });

test('a missing tensor is named', () =>
  assertRefused(transformerWith((t) => { delete t['single_blocks.1.linear2.weight']; }), /missing tensor single_blocks\.1\.linear2\.weight/));

test('an extra tensor is named', () =>
  assertRefused(transformerWith((t) => { t['lora.up'] = t['img_in.weight']; }), /unexpected tensor lora\.up/));

test('a wrong shape is named, with both shapes', () =>
  assertRefused(transformerWith((t) => { t['img_in.weight'].shape = [16, 64]; }), /img_in\.weight has shape \[16, 64\], expected \[64, 16\]/));

test('a wrong element type is named', () =>
  assertRefused(transformerWith((t) => { t['img_in.weight'] = { dtype: 'I32', shape: [64, 16], data: new Int32Array(1024) }; }), /img_in\.weight is I32/));

for (const [name, value] of [['NaN', NaN], ['infinity', Infinity]]) {
  for (const quant of ['f32', 'q4'])
    test(`${name} in the weights is refused at ${quant}, late in the packing`, () =>
      assertRefused({ quant, ...transformerWith((t) => { t['single_blocks.1.linear1.weight'].data[64 * 100 + 3] = value; }) },
                    /single_blocks\.1\.linear1\.weight: NaN or infinity in row/));
}

test('NaN in the autoencoder, the embedding and the statistics is refused', () => {
  assertRefused({ vae: edited('vae_bfl', (t) => { t['decoder.conv_out.weight'].data[0] = NaN; }) }, /decoder\.conv_out\.weight: NaN/);
  assertRefused({ vae: edited('vae_bfl', (t) => { t['bn.running_mean'].data[1] = NaN; }) }, /bn\.running_mean: NaN/);
  assertRefused({ 'text-encoder': edited('qwen3_weights', (t) => { t['model.embed_tokens.weight'].data[5000] = NaN; }) }, /embed_tokens\.weight: NaN/);
});

test('a truncated file is refused', () => {
  const whole = readFileSync(goldenFile('transformer_bfl.safetensors'));
  const path = join(scratchPath('bad'), 'truncated.safetensors');
  for (const length of [0, 7, 100, whole.length - 1]) {
    writeFileSync(path, whole.subarray(0, length));
    assertRefused({ transformer: path }, /truncated|shorter/);
  }
});

test('files that are not there or not what they should be are refused', () => {
  assertRefused({ transformer: '/nonexistent' }, /nonexistent/);
  assertRefused({ tokenizer: goldenFile('transformer_bfl.safetensors') }, /not a JSON object/);
  assertRefused({ tokenizer: goldenFile('vae_config.json') }, /no added token <\|endoftext\|>/);
  assertRefused({ transformer: goldenFile('vae_bfl.safetensors') }, /missing tensor/);
  assertRefused({ transformer: scratchPath('bad/..') }, /\.safetensors files and no index/);
});

test('sizes that do not belong together are refused', () => {
  assertRefused({ 'text-layers': '1,2' }, /gives 96 features, the transformer takes 144/);
  assertRefused({ 'text-layers': '2,1,3' }, /text-layers/);
  assertRefused({ 'text-layers': '1,2,9' }, /text-layers/);
  assertRefused({ 'vae-config': goldenFile('transformer_config.json') }, /packed channels|block_out_channels|has shape|missing tensor/);
});

test('a package without licence, source, or a proper name is refused before anything is read', () => {
  assertRefused({ licence: undefined, transformer: '/nonexistent' }, /licence/);
  assertRefused({ source: undefined, transformer: '/nonexistent' }, /source/);
  assertRefused({ id: '../x' }, /--id/);
  assertRefused({ version: 'latest' }, /--version/);
});

test('unknown and repeated options are refused', () => {
  assertRefused({ quantise: 'q4' }, /unknown option --quantise/);
  assertRefused({ quant: 'q5' }, /--quant q5/);
});

test('an existing output is left as it is', () => {
  const out = scratchPath('existing');
  mkdirSync(out);
  writeFileSync(join(out, 'mine'), 'kept');
  assert.throws(() => runModelpack(...flux2Words(out)), /already exists/);
  assert.deepEqual(readdirSync(out), ['mine']);
});

// `ulimit -f` makes write() fail after so many KiB, as a full disk does.
test('a disk that fills up is an error with its name, and nothing is left', () => {
  for (const limit of ['8', '100', '350'])
    assertRefused({}, /storage_full/, (words) =>
      execFileSync('bash', ['-c', 'ulimit -f "$1"; shift; exec "$@"', 'bash', limit, kModelpack, ...words],
                   { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
});
