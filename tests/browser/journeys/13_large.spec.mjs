// Large pictures: what a screen can show comes first, all of it after; and the largest go the whole way.
import { expect, test } from '../fixtures/journey.mjs';
import { largePicture } from '../fixtures/photos.mjs';
import { decode, meanDifference, sizeOfJpeg } from '../fixtures/pixels.mjs';

// Each picture is megabytes of work for a software adapter.
test.describe.configure({ timeout: 600_000 });

test('a slider over 12 megapixels shows the picture while it moves, and leaves the whole of it', async ({ editor, page }) => {
  await editor.choose(largePicture(4000, 3000));
  await editor.opened();
  await editor.edit('brighter');
  const slider = await editor.findSlider();
  const shown = async () => decode(page, await editor.canvas.screenshot(), 'image/png');
  const before = await shown();

  await page.mouse.move(slider.x, slider.y);
  await page.mouse.down();
  await page.mouse.move(slider.x - 70, slider.y, { steps: 4 });
  await expect(async () => {
    expect(meanDifference(before, await shown()), 'the canvas follows while the button is held').toBeGreaterThan(20);
  }).toPass();
  await page.mouse.up();
  await editor.settled();

  const [red, size] = await page.evaluate(async () => {
    const { width, height, data } = await globalThis.atelier.pixels();
    return [data[(1500 * width + 2000) * 4], [width, height]];
  });
  expect(size).toEqual([4000, 3000]);
  const original = 40 + ((1500 % 100) + 2000) % 160;
  expect(red, 'the slider went below 0: darker than the file').toBeLessThan(original - 20);
});

test('a hundred megapixels are opened, edited and exported at their size', async ({ editor, page }) => {
  const [width, height] = [11547, 8660];
  await editor.choose(largePicture(width, height));
  await editor.opened();
  expect(await editor.call('edit', { instruction: 'make it warmer' })).not.toHaveProperty('error');

  const [head, corner] = await page.evaluate(async ([width, height]) => {
    const file = await globalThis.atelier.export({ type: 'image/jpeg', quality: 80 });
    // The last pixels lie in the last of several buffers.
    const bitmap = await createImageBitmap(file, width - 4, height - 4, 4, 4);
    const context = new OffscreenCanvas(4, 4).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const head = new Uint8Array(await file.slice(0, 65536).arrayBuffer());
    return [btoa(String.fromCharCode(...head)), [...context.getImageData(3, 3, 1, 1).data]];
  }, [width, height]);
  expect(sizeOfJpeg(Buffer.from(head, 'base64'))).toEqual([width, height]);
  const [r, g, b] = corner;
  expect(r, 'grey became warm, in the last corner too').toBeGreaterThan(g);
  expect(g).toBeGreaterThan(b);
});
