// The weights of models/nano become a package that verifies, with every network of the big model in it.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runModelpack, scratchPath } from './support/golden.mjs';

const weights = new URL('../../models/nano/weights/', import.meta.url).pathname;
const parts = ['transformer', 'text_encoder', 'vae'];

test('the trained weights of nano are packed, and every graph passes its self-test', () => {
  const { text_length, text_states } = JSON.parse(readFileSync(join(weights, 'training.json')));
  const out = scratchPath('nano');
  runModelpack('flux2', ...parts.flatMap((part) => {
    const option = `--${part.replace('_', '-')}`;
    return [option, join(weights, `${part}.safetensors`), `${option}-config`, join(weights, `${part}_config.json`)];
  }), '--tokenizer', join(weights, 'tokenizer.json'), '--text-layers', text_states.join(), '--text-length', String(text_length),
  '--quant', 'f16', '--id', 'nano', '--version', '0.1.0', '--licence', 'Apache-2.0', '--source', 'models/nano', '--out', out);
  const verdict = runModelpack('verify', out);
  assert.match(verdict, /nano 0\.1\.0: whole/);
  for (const graph of ['text_encoder', 'modulation', 'transformer', 'vae_encoder', 'vae_decoder']) {
    assert.match(verdict, new RegExp(`^${graph} +self-test`, 'm'));
  }
});

test('the committed weights stay within eight megabytes', () => {
  const bytes = parts.reduce((sum, part) => sum + statSync(join(weights, `${part}.safetensors`)).size, 0);
  assert.ok(bytes <= 8e6, `${bytes} bytes`);
});
