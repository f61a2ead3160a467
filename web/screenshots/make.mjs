// Makes the screenshots of the README and the manifest from the built page, with a landscape drawn here.
// Usage, after ./start or the `browser` suite: node web/screenshots/make.mjs
import { createRequire } from 'node:module';
import { launchOptions } from '../../tests/browser/fixtures/browser_flags.mjs';
import { startServer } from '../../tests/browser/fixtures/server.mjs';

const { chromium } = createRequire(new URL('../../tests/browser/', import.meta.url))('playwright-core');
const shots = [
  { file: 'wide.png', viewport: { width: 1280, height: 800 }, colorScheme: 'dark', edits: ['make it a warm evening', 'a bit more contrast and a light vignette'] },
  { file: 'narrow.png', viewport: { width: 412, height: 840 }, colorScheme: 'light', edits: ['black and white'] },
];

/** Runs in the page: dusk over hills and a lake, 1500 x 1000. */
async function openLandscape() {
  const [width, height, horizon] = [1500, 1000, 560];
  const canvas = new OffscreenCanvas(width, height);
  const draw = canvas.getContext('2d');
  const fill = (stops, top, bottom) => {
    const gradient = draw.createLinearGradient(0, top, 0, bottom);
    stops.forEach((colour, i) => gradient.addColorStop(i / (stops.length - 1), colour));
    draw.fillStyle = gradient;
    draw.fillRect(0, top, width, bottom - top);
  };
  fill(['#3c6ea5', '#8fb4d0', '#e9d9c0', '#f3c79a'], 0, horizon);
  draw.fillStyle = '#fff3d6';
  draw.beginPath();
  draw.arc(980, 430, 46, 0, 7);
  draw.fill();
  const ridge = (base, rise, wave, colour) => {
    draw.fillStyle = colour;
    draw.beginPath();
    draw.moveTo(0, horizon);
    for (let x = 0; x <= width; x += 4) {
      draw.lineTo(x, base - rise * Math.abs(Math.sin(x / wave) + 0.4 * Math.sin(x / (wave * 0.37) + wave)));
    }
    draw.lineTo(width, horizon);
    draw.fill();
  };
  ridge(540, 190, 310, '#8ea3b8');
  ridge(550, 120, 190, '#5f7a86');
  ridge(565, 60, 120, '#39564f');
  // The lake mirrors what stands above it, darker and in ripples.
  for (let y = horizon; y < height; y += 2) {
    const shift = 3 * Math.sin(y / 5) * ((y - horizon) / 200);
    draw.drawImage(canvas, 8, Math.max(0, 2 * horizon - y), width - 16, 2, shift - 8, y, width + 16, 2);
  }
  draw.fillStyle = '#15303366';
  draw.fillRect(0, horizon, width, height - horizon);
  await globalThis.atelier.open(await canvas.convertToBlob({ type: 'image/png' }));
}

const server = await startServer();
const browser = await chromium.launch(launchOptions);
for (const { file, edits, ...options } of shots) {
  const context = await browser.newContext({ ...options, locale: 'en-US', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.evaluate(() => globalThis.atelier.ready.then(() => undefined));
  await page.evaluate(openLandscape);
  for (const instruction of edits) await page.evaluate((words) => globalThis.atelier.edit({ instruction: words }), instruction);
  // The canvas is drawn some frames after the edit is done; nothing says when the last one was.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: new URL(file, import.meta.url).pathname });
  await context.close();
}
await browser.close();
await server.stop();
