// What a camera wrote into a file, and what of it leaves again.
import { expect, test } from '../fixtures/journey.mjs';
import { holdsLatitude, kept, secrets, withCameraMetadata } from '../fixtures/exif.mjs';
import { encodeInBrowser } from '../fixtures/pixels.mjs';
import { scene } from '../fixtures/png.mjs';

async function cameraPhoto(page, orientation) {
  const jpeg = await encodeInBrowser(page, scene(120, 80), 'image/jpeg');
  return { name: 'camera.jpg', mimeType: 'image/jpeg', buffer: withCameraMetadata(jpeg, { orientation }) };
}

test('the place and the serial number stay behind unless they are asked for', async ({ editor, page }) => {
  await editor.dropAndOpen(await cameraPhoto(page, 6));
  const { document } = await editor.state();
  expect([document.width, document.height], 'the side that was up is up').toEqual([80, 120]);
  await editor.edit('black and white');

  for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
    const { bytes } = await editor.exportDialog.save(type);
    expect(holdsLatitude(bytes), `${type} holds the latitude`).toBe(false);
    expect(bytes.includes(secrets.serialNumber), `${type} holds the serial number`).toBe(false);
    expect(bytes.includes(kept.make), `${type} names the camera`).toBe(true);
    expect(bytes.includes(kept.takenAt), `${type} says when`).toBe(true);
  }
  const { bytes } = await editor.exportDialog.save('image/jpeg', { keepsLocation: true });
  expect(holdsLatitude(bytes)).toBe(true);
  expect(bytes.includes(secrets.serialNumber)).toBe(true);
});
