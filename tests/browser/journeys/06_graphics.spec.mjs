// The graphics card goes away, or was never there.
import { expect, test } from '../fixtures/journey.mjs';
import { smallPicture } from '../fixtures/photos.mjs';
import { decode, hash, meanDifference } from '../fixtures/pixels.mjs';
import { Editor } from '../pages/editor.mjs';

/** Keeps the page's devices at hand, to take them away. */
function collectDevices() {
  globalThis.testDevices = [];
  const request = GPUAdapter.prototype.requestDevice;
  GPUAdapter.prototype.requestDevice = async function (...args) {
    const device = await request.apply(this, args);
    globalThis.testDevices.push(device);
    return device;
  };
}

const loseDevice = (page) => page.evaluate(() => globalThis.testDevices.at(-1).destroy());
const deviceCount = (page) => page.evaluate(() => globalThis.testDevices.length);

async function screenshotOf(editor) {
  await editor.settled();
  return decode(editor.page, await editor.canvas.screenshot(), 'image/png');
}

test('a lost graphics device is replaced, and nothing of the work is', async ({ page, faults: _faults }) => {
  await page.addInitScript(collectDevices);
  const editor = new Editor(page);
  await editor.load();
  await editor.dropAndOpen(smallPicture());
  await editor.edit('warmer');
  await editor.edit('more contrast');
  const edited = await editor.pixels();
  const seen = await screenshotOf(editor);

  await loseDevice(page);
  await expect.poll(() => deviceCount(page)).toBe(2);
  await expect(page.getByTestId('notices')).toBeEmpty();
  expect(hash(await editor.pixels())).toBe(hash(edited));
  expect(await editor.edits()).toHaveLength(2);
  await expect(async () => {
    expect(meanDifference(await screenshotOf(editor), seen), 'the canvas shows the same').toBeLessThan(0.5);
  }).toPass();

  const ending = await page.evaluate(async () => {
    const { submit } = GPUQueue.prototype;
    GPUQueue.prototype.submit = function (...args) {
      GPUQueue.prototype.submit = submit;
      submit.apply(this, args);
      globalThis.testDevices.at(-1).destroy(); // while the work is on the card
    };
    return globalThis.atelier.edit({ instruction: 'blur strongly' }).then(({ status }) => status, ({ code }) => code);
  });
  expect(ending, 'an edit under way is not left hanging').toBe('device_lost');
  await expect.poll(() => deviceCount(page)).toBe(3);
  await expect(page.getByTestId('notices')).toBeEmpty();
  expect(hash(await editor.pixels())).toBe(hash(edited));

  await editor.undo();
  await editor.edit('blur');
  expect(hash(await editor.pixels())).not.toBe(hash(edited));
});

test('a device that keeps getting lost is not chased for ever', async ({ page, faults: _faults }) => {
  await page.addInitScript(collectDevices);
  const editor = new Editor(page);
  await editor.load();
  await editor.dropAndOpen(smallPicture());
  await editor.edit('warmer');
  const edited = await editor.pixels();
  for (const count of [2, 3]) {
    await loseDevice(page);
    await expect.poll(() => deviceCount(page)).toBe(count);
    await expect(page.getByTestId('notices')).toBeEmpty();
  }
  await loseDevice(page);
  await expect(page.getByTestId('notice-device-lost')).toBeVisible();

  await page.getByTestId('retry-device').click();
  await expect.poll(() => deviceCount(page)).toBe(4);
  await expect(page.getByTestId('notices')).toBeEmpty();
  expect(hash(await editor.pixels())).toBe(hash(edited));
});

test('without WebGPU the page says so, and everything still works on the processor', async ({ page, faults: _faults }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'gpu', { get: () => undefined }));
  const editor = new Editor(page);
  await page.addInitScript(() => { delete globalThis.showSaveFilePicker; });
  const { adapter } = await editor.load();
  expect(adapter).toBeNull();
  await page.getByTestId('continue-without-gpu').click();
  await expect(page.getByTestId('notice-no-webgpu')).toBeHidden();

  await editor.dropAndOpen(smallPicture());
  const original = await editor.pixels();
  await editor.edit('warmer with a vignette');
  const edited = await editor.pixels();
  expect(hash(edited)).not.toBe(hash(original));
  await expect.poll(async () => hash(await viewerPixels(page)), 'the viewer shows the result').toBe(hash(edited));

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => hash(await editor.pixels())).toBe(hash(original));
  await editor.redo();
  const file = await editor.exportDialog.save('image/png');
  expect(hash(await decode(page, file.bytes, 'image/png'))).toBe(hash(edited));

  await page.reload();
  await editor.ready();
  await expect(page.getByTestId('notice-no-webgpu'), 'it is said once').toBeHidden();
});

async function viewerPixels(page) {
  const url = await page.getByTestId('simple-canvas').evaluate((canvas) => canvas.toDataURL());
  return decode(page, Buffer.from(url.split(',')[1], 'base64'), 'image/png');
}
