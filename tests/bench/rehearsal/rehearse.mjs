// Makes a random checkpoint of full size, packs it, verifies nothing by eye: times, memory and bytes come out.
//   rehearse.mjs [--json]   REHEARSAL_DIR: where (kept if it exists already), default a temporary folder
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { goldenFile, kModelpack } from '../../modelpack/support/golden.mjs';

const kNeededBytes = 25e9;
const say = (text) => process.stderr.write(`${text}\n`);

function checkSpace(folder) {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < kNeededBytes) throw new Error(`${folder} has ${(bavail * bsize / 1e9).toFixed(0)} GB free, ${kNeededBytes / 1e9} GB are needed`);
}

const filesUnder = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());

async function readOnce(folder) {
  const begin = performance.now();
  let bytes = 0;
  for (const path of filesUnder(folder))
    for await (const part of createReadStream(path, { highWaterMark: 8 << 20 })) bytes += part.length;
  return { bytes, seconds: (performance.now() - begin) / 1000 };
}

function packCheckpoint(checkpoint, out) {
  const words = ['flux2', '--transformer', join(checkpoint, 'transformer.safetensors'), '--text-encoder', join(checkpoint, 'text_encoder'),
                 '--transformer-config', join(checkpoint, 'transformer_config.json'),
                 '--vae', join(checkpoint, 'vae.safetensors'), '--vae-config', join(checkpoint, 'vae_config.json'),
                 '--tokenizer', goldenFile('tokenizer_tiny.json'), '--quant', 'q4', '--id', 'rehearsal', '--version', '1.0.0',
                 '--licence', 'Apache-2.0', '--source', 'random weights', '--out', out];
  const said = execFileSync(kModelpack, words, { encoding: 'utf8' });
  const [, seconds, megabytes] = said.match(/([\d.]+) s, peak memory (\d+) MB/);
  return { seconds: Number(seconds), peak_mb: Number(megabytes) };
}

// In a process of its own, so that its peak memory is its own too.
function forward(package_folder) {
  const script = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), 'forward.mjs');
  const { status, stdout } = spawnSync('node', [script, package_folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error('the forward pass failed');
  return JSON.parse(stdout);
}

async function rehearse(folder) {
  const checkpoint = join(folder, 'checkpoint');
  const package_folder = join(folder, 'package');
  if (!existsSync(checkpoint)) {
    checkSpace(folder);
    say('making a checkpoint');
    const generator = join(dirname(kModelpack), 'make_random_checkpoint');
    execFileSync(generator, ['--lists', goldenFile('real_model_tensor_lists.json'), '--out', checkpoint], { stdio: ['ignore', 2, 2] });
  }
  say('reading it once');
  const read = await readOnce(checkpoint);
  rmSync(package_folder, { recursive: true, force: true });
  say('packing');
  const packed = packCheckpoint(checkpoint, package_folder);
  const package_bytes = filesUnder(package_folder).reduce((sum, path) => sum + statSync(path).size, 0);
  say('running');
  return { checkpoint_bytes: read.bytes, read_seconds: read.seconds, pack_seconds: packed.seconds, pack_peak_mb: packed.peak_mb,
           package_bytes, rate_against_reading: read.seconds / packed.seconds, ...forward(package_folder) };
}

function printTable(result) {
  const gb = (bytes) => `${(bytes / 1e9).toFixed(2)} GB`;
  const rows = [['checkpoint', gb(result.checkpoint_bytes)], ['reading it once', `${result.read_seconds.toFixed(1)} s`],
                ['packing at q4, self-tests included', `${result.pack_seconds.toFixed(1)} s (${result.rate_against_reading.toFixed(2)} of the rate of reading)`],
                ['peak memory of packing', `${result.pack_peak_mb} MB`], ['package', gb(result.package_bytes)],
                ['forward, 32 text + 16 target + 16 reference tokens, CPU', `${result.forward_seconds.toFixed(1)} s, of which loading ${result.load_seconds.toFixed(1)} s`],
                ['peak memory of the forward, by segments', `${result.forward_peak_mb.toFixed(0)} MB`],
                ['largest difference of a segment\'s self-test', result.self_test_difference.toExponential(1)]];
  for (const [name, value] of rows) console.log(`${name.padEnd(58)}${value}`);
}

const kept = process.env.REHEARSAL_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'atelier-rehearsal-'));
try {
  const result = await rehearse(folder);
  if (process.argv.includes('--json')) console.log(JSON.stringify(result));
  else printTable(result);
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true });
}
