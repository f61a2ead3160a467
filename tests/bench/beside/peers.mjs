// The same edits by three programs on one 12-megapixel JPEG, each with one thread: Atelier's processor twins (what runs
// where there is no WebGPU), libvips through sharp, ImageMagick. The best of some runs each.
// Usage: node peers.mjs BENCH [--json]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const runs = 3;
const width = 4000, height = 3000;
const quality = 90;
sharp.concurrency(1);
sharp.cache(false);

// 6 thousandths of the longer side.
const blurSigma = 24;
const cases = {
  exposure: { steps: [{ op: 'exposure', params: { ev: 0.7 } }], vips: (s) => s.linear(1.62, 0), magick: ['-evaluate', 'Multiply', '1.62'] },
  contrast: { steps: [{ op: 'contrast', params: { amount: 0.3 } }], vips: (s) => s.linear(1.3, -38), magick: ['-brightness-contrast', '0x20'] },
  saturation: { steps: [{ op: 'saturation', params: { amount: 0.35 } }], vips: (s) => s.modulate({ saturation: 1.35 }), magick: ['-modulate', '100,135'] },
  'black and white': { steps: [{ op: 'black_and_white' }], vips: (s) => s.greyscale(), magick: ['-colorspace', 'Gray'] },
  invert: { steps: [{ op: 'invert' }], vips: (s) => s.negate({ alpha: false }), magick: ['-negate'] },
  'Gaussian blur': { steps: [{ op: 'gaussian_blur', params: { radius: 6 } }], vips: (s) => s.blur(blurSigma), magick: ['-blur', `0x${blurSigma}`] },
  sharpen: { steps: [{ op: 'sharpen', params: { amount: 0.8, radius: 1.2 } }], vips: (s) => s.sharpen({ sigma: 1.2 }), magick: ['-unsharp', '0x1.2+0.8+0'] },
  mirror: { steps: [{ op: 'flip_horizontal' }], vips: (s) => s.flop(), magick: ['-flop'] },
  'quarter turn': { steps: [{ op: 'rotate_quarter', params: { turns: 1 } }], vips: (s) => s.rotate(90), magick: ['-rotate', '90'] },
};

const folder = mkdtempSync(join(tmpdir(), 'atelier-peers-'));
const photo = join(folder, 'photo.jpg');

// A real photograph enlarged where one is at hand, else noise with large and small shapes.
async function makePhoto() {
  const real = new URL('../../../../shared/photos/coffee.png', import.meta.url).pathname;
  const base = existsSync(real)
    ? sharp(real).removeAlpha()
    : sharp({ create: { width: 800, height: 600, channels: 3, background: '#807060', noise: { type: 'gaussian', mean: 128, sigma: 40 } } });
  await base.resize(width, height, { fit: 'cover' }).jpeg({ quality }).toFile(photo);
}

async function best(work) {
  let least = Infinity;
  for (let run = 0; run < runs; ++run) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function ours(bench) {
  const plans = join(folder, 'plans.json');
  const steps = Object.entries(cases).map(([name, { steps }]) => [name, steps.map((step) => ({ region: 'everywhere', params: {}, ...step }))]);
  writeFileSync(plans, JSON.stringify(Object.fromEntries(steps)));
  return JSON.parse(execFileSync(bench, [photo, plans, String(runs)], { encoding: 'utf8' }));
}

async function vips(change) {
  const { data, info } = await sharp(photo).raw().toBuffer({ resolveWithObject: true });
  const raw = { raw: { width: info.width, height: info.height, channels: info.channels } };
  return {
    edit_ms: await best(() => change(sharp(data, raw)).raw().toBuffer()),
    whole_ms: await best(() => change(sharp(photo)).jpeg({ quality }).toBuffer()),
  };
}

// ImageMagick has no library for Node here: the time of its process, less the same process without the edit.
async function magick(change) {
  const convert = (...words) => execFileSync('convert-im6.q16', ['-limit', 'thread', '1', ...words], { stdio: 'ignore' });
  const pixels = join(folder, 'photo.mpc'); // its own pixels, mapped
  if (!existsSync(pixels)) convert(photo, pixels);
  const idle = await best(() => convert(pixels, 'null:'));
  return {
    edit_ms: (await best(() => convert(pixels, ...change, 'null:'))) - idle,
    whole_ms: await best(() => convert(photo, ...change, '-quality', String(quality), join(folder, 'out.jpg'))),
  };
}

const ratio = (a, b) => (a / b).toFixed(2).padStart(9);

async function main() {
  const [bench, ...flags] = process.argv.slice(2);
  await makePhoto();
  const atelier = ours(bench);
  const table = {};
  for (const [name, entry] of Object.entries(cases)) {
    table[name] = { atelier: atelier[name], vips: await vips(entry.vips), magick: await magick(entry.magick) };
  }
  rmSync(folder, { recursive: true });
  if (flags.includes('--json')) return console.log(JSON.stringify({ megapixels: 12, threads: 1, operators: table }));
  console.log('12 megapixels, one thread each; ms, and how many times libvips and ImageMagick take');
  console.log(`${''.padEnd(18)}${'edit ms'.padStart(9)}${'vips'.padStart(9)}${'magick'.padStart(9)}${'file ms'.padStart(11)}${'vips'.padStart(9)}${'magick'.padStart(9)}`);
  for (const [name, row] of Object.entries(table)) {
    const part = (key) => `${row.atelier[key].toFixed(0).padStart(9)}${ratio(row.vips[key], row.atelier[key])}${ratio(row.magick[key], row.atelier[key])}`;
    console.log(`${name.padEnd(18)}${part('edit_ms')}  ${part('whole_ms')}`);
  }
}

await main();
