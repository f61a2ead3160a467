// Measures the built page in Chromium on a software adapter: what a first visit loads, and what documents take.
// Usage: node page_bench.mjs [--json]
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchOptions } from '../browser/fixtures/browser_flags.mjs';
import { site, startServer } from '../browser/fixtures/server.mjs';

const { chromium } = createRequire(new URL('../browser/', import.meta.url))('playwright-core');
const goalBytes = 1.5e6; // shell and app, before the inference runtime
const loads = 3;
const edits = ['brighter', 'more contrast', 'warmer', 'more saturated', 'sepia', 'strong vignette', 'darker', 'less contrast',
  'cooler', 'invert'];

const partOf = (path) => {
  if (path.includes('/ort-')) return 'inference runtime (when first needed)';
  if (/atelier_codec.*\.(wasm|mjs)$/.test(path)) return 'codec worker';
  if (/atelier.*\.(wasm|mjs)$/.test(path)) return 'app (wasm)';
  if (/\.(woff2|ttf)$/.test(path)) return 'typefaces';
  if (/\.(png|svg|webp)$/.test(path)) return undefined; // icons and screenshots: not part of a first visit
  return 'shell';
};

function* filesOf(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(path);
    else if (!/\.(br|gz|map)$/.test(entry.name)) yield path;
  }
}

function compressedBytes() {
  const parts = {};
  for (const path of filesOf(site)) {
    const part = partOf(path);
    if (!part) continue;
    parts[part] = (parts[part] ?? 0) + statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
  }
  return parts;
}

async function timeToInteractive(browser, origin) {
  const times = [];
  for (let i = 0; i < loads; ++i) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(origin);
    times.push(await page.evaluate(async () => {
      await globalThis.atelier.ready;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now();
    }));
    await context.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(loads / 2)];
}

// Resident bytes of all renderer and GPU processes: on a software adapter what is on the GPU is memory too.
async function residentBytes(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU').reduce((sum, { id }) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return sum + 1024 * ['RssAnon', 'RssShmem'].reduce((kib, field) => kib + Number(status.match(`${field}:\\s+(\\d+)`)[1]), 0);
  }, 0);
}

// How much an open document takes beyond the empty editor.
async function documentMemory(browser, origin, width, height) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(origin);
  await page.evaluate(() => atelier.ready.then(() => undefined));
  const empty = await residentBytes(browser);
  await page.evaluate(async ([width, height, edits]) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    const gradient = context.createLinearGradient(0, 0, width, height);
    for (const [at, colour] of [[0, '#345'], [0.5, '#c96'], [1, '#9ab']]) gradient.addColorStop(at, colour);
    context.fillStyle = gradient;
    context.fillRect(0, 0, width, height);
    await atelier.open(await canvas.convertToBlob({ type: 'image/jpeg' }));
    canvas.width = canvas.height = 1;
    for (const instruction of edits) await atelier.edit({ instruction });
  }, [width, height, edits]);
  const bytes = await residentBytes(browser) - empty;
  await context.close();
  return bytes;
}

const server = await startServer();
const browser = await chromium.launch(launchOptions);
const parts = compressedBytes();
const firstVisit = Object.entries(parts).filter(([part]) => !part.startsWith('inference')).reduce((sum, [, size]) => sum + size, 0);
const interactiveMs = await timeToInteractive(browser, server.origin);
const memory = {};
for (const [name, width, height] of [['12 MP', 4000, 3000], ['50 MP', 8660, 5774]]) {
  memory[name] = { bytes: await documentMemory(browser, server.origin, width, height), pixels: width * height * 4 };
}
await browser.close();
await server.stop();

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ parts, firstVisit, goalBytes, interactiveMs, memory }));
} else {
  for (const [part, size] of Object.entries(parts)) console.log(`${part.padEnd(40)} ${(size / 1e3).toFixed(0).padStart(8)} kB`);
  console.log(`${'shell and app, all told'.padEnd(40)} ${(firstVisit / 1e3).toFixed(0).padStart(8)} kB  ${(firstVisit / goalBytes).toFixed(2)} of the goal`);
  console.log(`${'first interactive frame'.padEnd(40)} ${interactiveMs.toFixed(0).padStart(8)} ms  (median of ${loads}, nothing cached)`);
  for (const [name, { bytes, pixels }] of Object.entries(memory)) {
    console.log(`${`${name} with ten edits`.padEnd(40)} ${(bytes / 1e6).toFixed(0).padStart(8)} MB  ${(bytes / pixels).toFixed(1)} x its pixels, the GPU's share included`);
  }
}
