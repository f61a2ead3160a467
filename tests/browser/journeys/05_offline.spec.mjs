// Without a network, and when a new version comes.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../fixtures/journey.mjs';
import { smallPicture } from '../fixtures/photos.mjs';
import { hash } from '../fixtures/pixels.mjs';
import { site, startServer } from '../fixtures/server.mjs';
import { Editor } from '../pages/editor.mjs';

/** The first visit, until the service worker holds the app and answers for it. */
async function firstVisit(page, origin) {
  const editor = new Editor(page);
  await editor.load(origin);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
  return editor;
}

test.describe('without a server', () => {
  // The browser itself reports that it could not look for a newer service worker.
  test.use({ expectedFaults: /sw\.js|ERR_CONNECTION_REFUSED/ });

  test('the second visit opens, edits and exports a picture', async ({ page, faults: _faults }) => {
    const server = await startServer();
    const editor = await firstVisit(page, server.origin);
    await server.stop();
    await expect(fetch(server.origin), 'nobody listens any more').rejects.toThrow();

    await page.reload();
    await editor.ready();
    await editor.dropAndOpen(smallPicture());
    const original = await editor.pixels();
    await editor.edit('noir et blanc');
    expect(hash(await editor.pixels())).not.toBe(hash(original));
    const { size } = await page.evaluate(async () => ({ size: (await globalThis.atelier.export({ type: 'image/png' })).size }));
    expect(size).toBeGreaterThan(100);
  });
});

/** The site as its next release: another service worker with another cache, the rest as it is. */
function makeNextVersion(folder) {
  const path = join(folder, 'sw.js');
  for (const file of readdirSync(folder)) if (/^sw\.js\.\w+$/.test(file)) rmSync(join(folder, file));
  const worker = readFileSync(path, 'utf8');
  const version = worker.match(/version: ?"([^"]+)"/)?.[1];
  if (!version) throw new Error('sw.js names no version');
  writeFileSync(path, worker.replaceAll(`"${version}"`, `"${version}-next"`));
}

test('a new version is offered, and comes only when the person says so', async ({ page, faults: _faults }) => {
  const folder = mkdtempSync(join(tmpdir(), 'atelier-site-'));
  cpSync(site, folder, { recursive: true });
  const server = await startServer(folder);
  try {
    const editor = await firstVisit(page, server.origin);
    await editor.dropAndOpen(smallPicture());
    await page.evaluate(() => { globalThis.isSamePage = true; });
    makeNextVersion(folder);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());

    const offer = page.getByTestId('update');
    await expect(offer).toBeVisible();
    await editor.edit('mirror');
    expect(await page.evaluate(() => globalThis.isSamePage), 'the page was not reloaded by itself').toBe(true);

    const reloaded = page.waitForEvent('load');
    await offer.getByTestId('toast-action').click();
    await reloaded;
    await editor.ready();
    expect(await page.evaluate(() => globalThis.isSamePage)).toBeUndefined();
    const caches = await page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.startsWith('atelier-app-')));
    expect(caches).toHaveLength(1);
    expect(caches[0]).toMatch(/-next$/);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
