// The tiled decode against the whole one: no seam, no shift of colour. Differences in units of the picture's deviation.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { pack } from './support/golden.mjs';
import { ModelPackage } from './support/package_runner.mjs';
import { decodeQuarter, decodeTiles, differences, measure, tilesOf } from './support/tiles.mjs';

const kSide = 16;  // latent positions
let model;
let tiled;
before(() => {
  model = new ModelPackage(pack('tiles', {}));
  ({ tiled } = model.component('vae_decoder'));
});

// `spread(x)`: how strong the noise is at a column, 0…1.
function latentOf(spread) {
  let state = 7;
  const next = () => {
    let sum = 0;
    for (let i = 0; i < 4; ++i) { state = (state * 1103515245 + 12345) % 2147483648; sum += state / 2147483648 - 0.5; }
    return sum * Math.sqrt(3);
  };
  const channels = model.json.flux2.packed_channels;
  return { shape: [1, channels, kSide, kSide],
           data: Float32Array.from({ length: channels * kSide * kSide }, (_, i) => next() * spread((i % kSide) / kSide)) };
}

async function decodeBoth(latent, halo, passes) {
  const whole = (await model.run('vae_decoder', { latent }, { is_single: true })).image;
  const quarter = await decodeQuarter(model, latent, 5);
  const tiles = tilesOf(quarter.shape[2], quarter.shape[3], kSide, halo);
  let statistics;
  for (let pass = 0; pass < passes; ++pass) statistics = await measure(model, quarter, tiles, statistics);
  return differences(await decodeTiles(model, quarter, tiles, statistics), whole, tiles, tiled.scale);
}

test('after as many passes as there are normalisations the tiles are the whole picture, even a very uneven one', async () => {
  const { largest, shift } = await decodeBoth(latentOf((x) => (x < 0.5 ? 0.3 : 1.3)), tiled.halo, tiled.norm_layers);
  assert.ok(largest < 1e-4 && shift < 1e-5, `largest ${largest}, shift ${shift}`);
});

test('four passes are enough for an even picture: borders cannot be told from the rest, colours stay', async () => {
  const { largest, shift, seam } = await decodeBoth(latentOf(() => 1), tiled.halo, 4);
  // 1/255 of the range is about 1e-2 deviations.
  assert.ok(largest < 5e-3 && shift < 1e-3 && seam < 1.2, `largest ${largest}, shift ${shift}, seam ${seam}`);
});

test('a smaller halo shows a seam: the measure can fail', async () => {
  const { seam } = await decodeBoth(latentOf(() => 1), 0, 4);
  assert.ok(seam > 2, `seam ${seam}`);
});
