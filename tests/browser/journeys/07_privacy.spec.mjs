// Nothing of the picture and of the words leaves: every request of the browser, from load to export.
import { chromium } from '@playwright/test';
import { launchOptions } from '../fixtures/browser_flags.mjs';
import { expect, test } from '../fixtures/journey.mjs';
import { photo } from '../fixtures/photos.mjs';
import { startRecordingProxy } from '../fixtures/recording_proxy.mjs';
import { watchFaults } from '../fixtures/watch.mjs';
import { Editor } from '../pages/editor.mjs';

// Rare words that the editor understands, so that they would stand out.
const instruction = 'sepia with a vignette';

test('from load to export only files of the app are asked for', async ({ server }) => {
  const proxy = await startRecordingProxy(server.origin);
  // A browser of its own: what it asks for by itself counts too. Local addresses are not to go past the proxy.
  const browser = await chromium.launch({ ...launchOptions, proxy: { server: proxy.address, bypass: '<-loopback>' } });
  try {
    const context = await browser.newContext();
    const faults = await watchFaults(context);
    const askedByTheApp = [];
    context.on('request', (request) => askedByTheApp.push(request.url()));
    const page = await context.newPage();
    await page.addInitScript(() => { delete globalThis.showSaveFilePicker; });
    const editor = new Editor(page);
    await editor.load(`${server.origin}/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await editor.dropAndOpen(photo());
    await editor.edit(instruction);
    await editor.undo();
    await editor.redo();
    for (const type of ['image/png', 'image/jpeg', 'image/webp']) await editor.exportDialog.save(type);
    await editor.forgetNow();
    await page.reload();
    await editor.ready();

    expect(proxy.requests.length, 'the proxy saw the app being loaded').toBeGreaterThan(10);
    const requests = proxy.requests.filter((request) => !isTheBrowsersOwn(request));
    for (const { method, url, headers, body } of requests) {
      expect(new URL(url, 'connect://').origin, `${method} ${url}`).toBe(server.origin);
      expect(method, url).toBe('GET');
      expect(body, url).toHaveLength(0);
      expect(new URL(url).search, url).toBe('');
      const said = `${url} ${JSON.stringify(headers)}`.toLowerCase();
      for (const word of ['sepia', 'vignette', photo().name]) expect(said, url).not.toContain(word);
      expect(Object.keys(headers).filter((name) => !harmlessHeaders.has(name) && !/^sec-(fetch|ch)-/.test(name)), url).toEqual([]);
    }
    const asked = requests.map(({ url }) => new URL(url).pathname);
    expect(asked.filter((path) => !isFileOfTheApp.test(path))).toEqual([]);
    expect(askedByTheApp.filter((url) => !new RegExp(`^(blob:)?${server.origin}/`).test(url))).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    proxy.stop();
  }
});

// Chromium 156's updater and sign-in ask Google although they are told not to. What pages and workers ask for is
// counted apart, with no such exception.
const isTheBrowsersOwn = ({ url }) => /^(https?:\/\/)?[\w.-]+\.(google|googleapis|gstatic)\.com[:/]/.test(url);

// Browsers ask for favicon.ico by themselves.
const isFileOfTheApp = /^\/(favicon\.ico|index\.html|sw\.js|manifest\.webmanifest|atelier\.d\.ts|assets\/[\w./-]+|icons\/[\w.-]+)?$/;

// None of them carries more than the browser's own settings.
const harmlessHeaders = new Set([
  'host', 'connection', 'proxy-connection', 'user-agent', 'accept', 'accept-encoding', 'accept-language', 'cache-control',
  'pragma', 'origin', 'referer', 'upgrade-insecure-requests', 'if-none-match', 'if-modified-since', 'service-worker', 'priority', 'purpose',
]);
