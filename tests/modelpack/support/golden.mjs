// Where the golden vectors are, and packages made from their weights.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSafetensors } from './safetensors.mjs';

const kRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
// All vectors where they are beside the checkout, else the part of them that is committed.
const whole = resolve(kRoot, '../shared/golden/flux2-tiny');
const committed = join(kRoot, 'tests/golden/flux2-tiny');
export const kGolden = process.env.GOLDEN_DIR ? resolve(process.env.GOLDEN_DIR) : existsSync(whole) ? whole : committed;
export const kModelpack = process.env.MODELPACK ?? join(kRoot, 'build/native-release/models/modelpack');

export const golden = (name) => readSafetensors(join(kGolden, `${name}.safetensors`));
export const goldenFile = (name) => join(kGolden, name);
// Options of a test that needs these files: without them it is skipped, and says so.
export const needs = (...names) => ({
  skip: names.every((name) => existsSync(goldenFile(`${name}.safetensors`))) ? false : `no ${names.join(', ')} in ${kGolden}`,
});

const scratch = mkdtempSync(join(tmpdir(), 'modelpack-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
export const scratchPath = (name) => join(scratch, name);

export const runModelpack = (...words) => execFileSync(kModelpack, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

// The words of `modelpack flux2` for the golden weights; `changes` replaces or adds options, undefined removes one.
export function flux2Words(out, changes = {}) {
  const options = {
    transformer: goldenFile('transformer_bfl.safetensors'), 'transformer-config': goldenFile('transformer_config.json'),
    'text-encoder': goldenFile('qwen3_weights.safetensors'), 'text-encoder-config': goldenFile('qwen3_config.json'),
    vae: goldenFile('vae_bfl.safetensors'), 'vae-config': goldenFile('vae_config.json'),
    tokenizer: goldenFile('tokenizer_tiny.json'), 'text-layers': '1,2,3', 'text-length': '48', quant: 'f32',
    id: 'golden', version: '1.0.0', licence: 'Apache-2.0', source: 'seeded random weights', out, ...changes,
  };
  return ['flux2', ...Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : value === true ? [`--${name}`] : [`--${name}`, value])];
}

export function pack(name, changes) {
  const out = scratchPath(name);
  runModelpack(...flux2Words(out, changes));
  return out;
}

// The transformer with its guidance branch: two files and an index, as sharded checkpoints are.
export function guidanceTransformer() {
  const folder = mkdtempSync(join(scratch, 'guidance-'));
  const weight_map = {};
  for (const file of ['transformer_bfl.safetensors', 'transformer_guidance_extra_bfl.safetensors']) {
    symlinkSync(goldenFile(file), join(folder, file));
    for (const name of Object.keys(readSafetensors(goldenFile(file)))) weight_map[name] = file;
  }
  writeFileSync(join(folder, 'model.safetensors.index.json'), JSON.stringify({ weight_map }));
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify({ ...JSON.parse(readFileSync(goldenFile('transformer_config.json'), 'utf8')), guidance_embeds: true }));
  return { transformer: folder, 'transformer-config': config };
}
