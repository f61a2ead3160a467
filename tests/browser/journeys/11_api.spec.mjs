// The automation API keeps its contract: every method is there, answers in the documented shape or rejects with a code.
import { expect, test } from '../fixtures/journey.mjs';
import { photo } from '../fixtures/photos.mjs';

const codes = {
  'no_document': [['edit', { instruction: 'warmer' }], ['pixels'], ['export', { type: 'image/png' }]],
  'not_installed': [['models.install', 'klein-4b'], ['models.remove', 'klein-4b'], ['characters.remove', 'nobody']],
  'needs_model': [['generate', { prompt: 'a harbour at dawn' }]],
  'bad_request': [
    ['open', 42], ['open', 'https://example.org/picture.png'], ['edit', { instruction: 7 }], ['edit', null], ['confirm', 'no such token', true],
    ['export', { type: 'image/tiff' }], ['moderate', {}], ['characters.save', 'nobody', []],
  ],
};

test('without a picture, each method answers or rejects with its code', async ({ editor }) => {
  for (const [code, calls] of Object.entries(codes)) {
    for (const [method, ...args] of calls) {
      const { error } = await editor.call(method, ...args);
      expect(error, `${method} ${JSON.stringify(args)}`).toMatchObject({ name: 'AtelierError', code });
      expect(error.message.length, method).toBeGreaterThan(3);
    }
  }
  expect(await editor.call('undo')).toBe(false);
  expect(await editor.call('redo')).toBe(false);
  expect(await editor.call('characters.list')).toEqual([]);
  // Without a network to judge words, and without knowing what they are for, the answer is no.
  const verdict = await editor.call('moderate', { text: 'a red boat' });
  expect(verdict).toMatchObject({ decision: expect.stringMatching(/^(allow|confirm|block)$/), layer: 'prompt', categories: expect.any(Array), reason: expect.any(String) });
  await editor.call('cancel');
  expect(await editor.state()).toMatchObject({ document: null, models: expect.any(Array), storage: { used: 0, quota: expect.any(Number), expiresAt: null } });
});

test('a script opens, listens, edits with a mask, and is told what it got', async ({ editor, page }) => {
  const picture = photo();
  const answer = await page.evaluate(async ({ base64, type }) => {
    const { atelier } = globalThis;
    const heard = { state: 0, progress: 0 };
    const stops = Object.keys(heard).map((event) => atelier.on(event, () => { heard[event]++; }));
    const opened = await atelier.open(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type }));
    const before = await atelier.pixels();
    const mask = new ImageData(opened.width, opened.height);
    for (let at = 0; at < mask.data.length; at += 4) mask.data.set((at / 4) % opened.width < opened.width / 2 ? [255, 255, 255, 255] : [0, 0, 0, 255], at);
    const result = await atelier.edit({ instruction: 'invert and vignette', mask, seed: 3 });
    const after = await atelier.pixels();
    const changed = { masked: 0, unmasked: 0 };
    for (let at = 0; at < after.data.length; at += 4) {
      const isSame = [0, 1, 2, 3].every((channel) => after.data[at + channel] === before.data[at + channel]);
      if (!isSame) changed[mask.data[at] === 255 ? 'masked' : 'unmasked']++;
    }
    const small = await createImageBitmap(await atelier.export({ type: 'image/jpeg', maxSide: 100 }));
    for (const stop of stops) stop();
    const heardUntilStopped = { ...heard };
    await atelier.undo();
    return { opened, result, changed, small: [small.width, small.height], heard, heardUntilStopped, isPixels: before instanceof ImageData };
  }, { base64: picture.buffer.toString('base64'), type: picture.mimeType });

  const { opened, result, changed, small, heard, heardUntilStopped } = answer;
  expect(opened).toMatchObject({ width: expect.any(Number), height: expect.any(Number), id: expect.any(String) });
  expect(result).toMatchObject({ status: 'done', engine: 'instant', seed: 3, editId: expect.any(String), moderation: expect.any(Array), timings: expect.any(Object) });
  expect(result.plan.map(({ op }) => op)).toEqual(['invert', 'vignette']);
  for (const step of result.plan) expect(step).toMatchObject({ region: expect.any(String), params: expect.any(Object) });
  expect(changed.unmasked, 'outside of the mask').toBe(0);
  expect(changed.masked).toBeGreaterThan((opened.width * opened.height) / 3);
  expect(Math.max(...small)).toBe(100);
  expect(heardUntilStopped.state).toBeGreaterThan(0);
  expect(heard, 'who stopped listening hears nothing more').toEqual(heardUntilStopped);
});

test('refused instructions reject with what was understood', async ({ editor, page }) => {
  await editor.dropAndOpen(photo());
  const unknown = await editor.call('edit', { instruction: 'brighter and fligbert' });
  expect(unknown.error).toMatchObject({ name: 'AtelierError', code: 'not_understood', detail: { unknown: ['fligbert'] } });
  expect(unknown.error.detail.understood.join(' ')).toContain('brighter');
  expect(unknown.error.detail.plans, 'what is understood can be had').toMatchObject([[{ op: 'exposure' }]]);
  const dinosaur = await editor.call('edit', { instruction: 'add a dinosaur' });
  expect(dinosaur.error).toMatchObject({ code: 'needs_model', detail: { models: expect.any(Array) } });
  const masked = await editor.call('edit', { instruction: 'blur', useSelection: true });
  expect(masked.error ?? masked.status, 'no mask was painted: the whole picture').toBe('done');

  const rejection = (bytes) => page.evaluate((list) =>
    globalThis.atelier.open(new Blob([Uint8Array.from(list)])).catch(({ name, code }) => ({ name, code })), [...bytes]);
  expect(await rejection(Buffer.from('nothing'))).toEqual({ name: 'AtelierError', code: 'unsupported' });
  expect(await rejection(photo().buffer.subarray(0, 2000))).toEqual({ name: 'AtelierError', code: 'bad_image' });
  const cancelled = await page.evaluate(async () => {
    const running = globalThis.atelier.edit({ instruction: 'blur strongly' }).then(({ status }) => status, ({ code }) => code);
    await globalThis.atelier.cancel();
    return running;
  });
  expect(['cancelled', 'done'], 'it ends, either way').toContain(cancelled);
});

test('nothing is drawn while nothing changes', async ({ editor, page }) => {
  await page.addInitScript(() => {
    globalThis.frames = { asked: 0, submitted: 0 };
    const ask = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => { globalThis.frames.asked++; return ask.call(globalThis, callback); };
    const submit = GPUQueue.prototype.submit;
    GPUQueue.prototype.submit = function (...args) { globalThis.frames.submitted++; return submit.apply(this, args); };
  });
  await page.reload();
  await editor.ready();
  await editor.dropAndOpen(photo());
  await editor.edit('warmer');
  const counted = () => page.evaluate(() => ({ ...globalThis.frames }));
  expect((await counted()).submitted, 'frames are counted at all').toBeGreaterThan(5);

  // Until the autosave is over, too.
  let quiet;
  await expect(async () => {
    const before = await counted();
    await page.waitForTimeout(2000); // the time over which nothing may happen
    quiet = { before, after: await counted() };
    expect(quiet.after).toEqual(quiet.before);
  }).toPass({ timeout: 30_000 });
  await editor.canvas.hover();
  await expect.poll(async () => (await counted()).submitted, 'the pointer wakes it').toBeGreaterThan(quiet.after.submitted);
});
