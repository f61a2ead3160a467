// From a dropped photograph to the exported file.
import { photo } from '../fixtures/photos.mjs';
import { decode, differences, hash, meanDifference } from '../fixtures/pixels.mjs';
import { expect, test } from '../fixtures/journey.mjs';

test('the editor runs on a graphics adapter', async ({ editor }) => {
  const { adapter, engines } = await editor.ready();
  expect(adapter, 'these journeys mean nothing without WebGPU').not.toBeNull();
  expect(engines).toContain('instant');
});

test('a photograph is dropped, edited in French, undone, redone and exported', async ({ editor, page }) => {
  await editor.dropAndOpen(photo());
  const original = await editor.pixels();
  const source = await decode(page, photo().buffer, 'image/png');
  expect(hash(original), 'what is open is what the file holds').toBe(hash(source));

  await editor.edit('rends l’image plus chaude et un peu plus claire');
  const edited = await editor.pixels();
  expect([edited.width, edited.height]).toEqual([original.width, original.height]);
  expect(differences(original, edited).outside).toBeGreaterThan((original.width * original.height) / 2);

  await editor.undo();
  expect(hash(await editor.pixels()), 'undo gives back every bit').toBe(hash(original));
  await editor.redo();
  expect(hash(await editor.pixels()), 'redo gives the same result').toBe(hash(edited));

  const png = await editor.exportDialog.save('image/png');
  expect(png.name).toMatch(/\.png$/);
  expect(hash(await decode(page, png.bytes, 'image/png')), 'the file holds the pixels on screen').toBe(hash(edited));
  expect(png.bytes.includes('DigitalSourceType')).toBe(true);

  for (const [type, extension] of [['image/jpeg', '.jpg'], ['image/webp', '.webp']]) {
    const file = await editor.exportDialog.save(type, { quality: 95 });
    expect(file.name.endsWith(extension)).toBe(true);
    const decoded = await decode(page, file.bytes, type);
    expect([decoded.width, decoded.height]).toEqual([edited.width, edited.height]);
    expect(meanDifference(decoded, edited), `${type} is close to the result`).toBeLessThan(3);
    expect(file.bytes.includes('DigitalSourceType')).toBe(true);
  }
});
