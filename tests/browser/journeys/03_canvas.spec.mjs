// The pointer on the canvas: masks that are drawn, sliders that are dragged.
import { expect, test } from '../fixtures/journey.mjs';
import { photo, smallPicture } from '../fixtures/photos.mjs';
import { changedBox, differences, hash } from '../fixtures/pixels.mjs';

test('what lies outside a rectangle that was drawn stays as it was, bit for bit', async ({ editor, page }) => {
  await editor.dropAndOpen(photo());
  const before = await editor.pixels();

  await editor.canvas.focus();
  await page.keyboard.press('r');
  const drag = await editor.dragAcross({ x: 0.4, y: 0.4 }, { x: 0.6, y: 0.7 });
  await editor.edit('invert the colours');

  const after = await editor.pixels();
  const box = changedBox(before, after);
  expect(differences(before, after, box)).toEqual({ inside: (box.right - box.left) * (box.bottom - box.top), outside: 0 });
  expect(box.left, 'the rectangle is inside of the picture').toBeGreaterThan(0);
  expect(box.bottom).toBeLessThan(before.height);
  const shape = (box.right - box.left) / (box.bottom - box.top);
  expect(Math.abs(shape / (drag.width / drag.height) - 1), 'it has the shape that was drawn').toBeLessThan(0.03);
});

test('an ellipse that Alt cuts in half narrows the edit to the other half', async ({ editor, page }) => {
  await editor.dropAndOpen(photo());
  const before = await editor.pixels();
  await editor.canvas.focus();
  await page.keyboard.press('o');
  const whole = await editor.dragAcross({ x: 0.35, y: 0.35 }, { x: 0.65, y: 0.75 });
  await page.keyboard.press('r');
  await page.keyboard.down('Alt');
  await editor.dragAcross({ x: 0.5, y: 0.25 }, { x: 0.75, y: 0.9 });
  await page.keyboard.up('Alt');
  await editor.edit('invert the colours');

  const after = await editor.pixels();
  const box = changedBox(before, after);
  const { inside, outside } = differences(before, after, box);
  expect(outside).toBe(0);
  const share = inside / ((box.right - box.left) * (box.bottom - box.top));
  expect(Math.abs(share - Math.PI / 4), 'half an ellipse fills its box as a whole one does').toBeLessThan(0.03);
  const shape = (box.right - box.left) / (box.bottom - box.top);
  expect(Math.abs(shape / (whole.width / 2 / whole.height) - 1), 'it is half as wide as what was drawn').toBeLessThan(0.03);
});

test('a mask is drawn with the keyboard alone', async ({ editor, page }) => {
  await editor.dropAndOpen(photo());
  const before = await editor.pixels();
  await editor.canvas.focus();
  await page.keyboard.press('r');
  await editor.settled(); // the tool's options take room, and the picture is shown smaller: steps are on the screen
  await page.keyboard.press('Enter'); // the pointer appears in the middle
  await page.keyboard.press('Enter');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(`Shift+${key}`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await editor.edit('invert the colours');
  const box = changedBox(before, await editor.pixels());
  expect(box.right - box.left).toBeGreaterThan(0);
  expect(box.right - box.left).toBeLessThan(before.width);
  expect(Math.abs((box.right - box.left) - (box.bottom - box.top)), 'as far to the right as down').toBeLessThanOrEqual(1);
});

test('a slider on the canvas changes the picture while it moves, and is one step back', async ({ editor, page }) => {
  await editor.dropAndOpen(smallPicture());
  await editor.edit('brighter');
  const edited = await editor.pixels();

  const slider = await editor.findSlider();
  await page.mouse.move(slider.x, slider.y);
  await page.mouse.down();
  await page.mouse.move(slider.x - 30, slider.y, { steps: 4 });
  const whileMoving = await editor.pixelsUnlike(edited);
  await page.mouse.move(slider.x - 60, slider.y, { steps: 4 });
  await editor.pixelsUnlike(whileMoving);
  await page.mouse.up();
  await editor.settled();
  const tuned = await editor.pixels();
  expect(hash(tuned)).not.toBe(hash(edited));

  await editor.undo();
  expect(hash(await editor.pixels()), 'one step back is where the drag began').toBe(hash(edited));
  await editor.redo();
  expect(hash(await editor.pixels())).toBe(hash(tuned));
});
