// The model runtime on the page's own device: trusted only after its numbers were right, and then with the picture.
import { convolutionModel } from '../../../web/tests/browser/onnx_writer.ts';
import { expect, test } from '../fixtures/journey.mjs';
import { smallPicture } from '../fixtures/photos.mjs';

// Each output channel is a blur of all three: any mix-up of channels, rows or borders shows in the result.
const weights = Float32Array.from({ length: 81 }, (_, i) => ((i * 7) % 11 + 1) / 200);
const model = [...convolutionModel(3, 'height', 'width', weights)];

function check(page) {
  return page.evaluate(([bytes, numbers]) =>
    globalThis.atelier.runtime.check(new Blob([Uint8Array.from(bytes)]), Float32Array.from(numbers)), [model, [...weights]]);
}

test('nothing is trusted before it was tested', async ({ editor }) => {
  await editor.ready();
  expect((await editor.state()).runtime).toEqual({ provider: null, tried: [], reason: '' });
});

test('a picture goes through a model on the graphics adapter and equals plain arithmetic', async ({ editor, page }) => {
  await editor.dropAndOpen(smallPicture());
  const report = await check(page);
  expect(report.provider).toBe('webgpu');
  expect(report.photo.onGpu, 'shader to model to shader').toBe(true);
  expect(report.photo.largestDifference).toBeLessThan(1e-5);
  // A value between two bytes may fall to either side.
  expect(report.photo.largestByteDifference).toBeLessThan(1.01);
  expect((await editor.state()).runtime).toEqual({ provider: 'webgpu', tried: ['webgpu'], reason: '' });
  // The runtime's sessions end with the check; the editor's device must not end with them.
  await editor.edit('invert the colours');
});

test('weights that are not the model’s are noticed: no provider is trusted', async ({ editor, page }) => {
  await editor.ready();
  const wrong = [...weights].reverse();
  const error = await page.evaluate(async ([bytes, numbers]) => {
    const blob = new Blob([Uint8Array.from(bytes)]);
    return globalThis.atelier.runtime.check(blob, Float32Array.from(numbers)).then(() => null, ({ code }) => code);
  }, [model, wrong]);
  expect(error).toBe('self_test_failed');
  const { runtime } = await editor.state();
  expect(runtime.provider).toBeNull();
  expect(runtime.tried).toEqual(['webgpu', 'webgpu-no-subgroups', 'wasm']);
  expect(runtime.reason).toContain('off by');
});
