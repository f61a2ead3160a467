// Working with edits: the palette, presets that are kept and shared, the list of steps, readings to choose from.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/journey.mjs';
import { smallPicture } from '../fixtures/photos.mjs';
import { hash } from '../fixtures/pixels.mjs';

async function expectNoViolation(page, place) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`), place).toEqual([]);
}

/** Whether the thumbnails in `place` show something: their canvases have another size than the empty 4 x 3. */
async function expectDrawn(place, count) {
  await expect(async () => {
    const widths = await place.locator('canvas').evaluateAll((all) => all.map((canvas) => canvas.width));
    expect(widths.filter((width) => width > 4).length).toBe(count);
  }).toPass({ timeout: 30_000 });
}

test.use({ reducedMotion: 'reduce' });

test('any action is found from the keyboard, and what is no action is an instruction', async ({ editor, page }) => {
  await editor.dropAndOpen(smallPicture());
  await editor.box.focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByTestId('palette-field')).toBeFocused();
  await expectNoViolation(page, 'the palette');
  await page.keyboard.type('annuler'); // the other language finds it too
  await expect(page.getByTestId('palette-option').first()).toHaveText(/Cancel|Undo/);
  await page.getByTestId('palette-field').fill('zoom in');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette')).toBeHidden();
  await page.keyboard.press('F1');
  await expect(page.getByTestId('palette-option').first(), 'the last action comes first').toHaveAttribute('data-action', 'zoom_in');
  const before = await editor.pixels();
  await page.keyboard.type('much brighter');
  await page.keyboard.press('ArrowUp'); // the last row: as an instruction
  await page.keyboard.press('Enter');
  await editor.idle();
  await editor.pixelsUnlike(before);
});

test('a preset is kept, applied to another picture, and shared as a link that carries the plan alone', async ({ editor, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.dropAndOpen(smallPicture());
  await editor.edit('much brighter and black and white');
  const edited = await editor.pixels();
  await editor.canvas.focus();
  await page.keyboard.press('Shift+Q');
  await expect(page.getByTestId('preset-name')).toBeFocused();
  await page.keyboard.type('My look');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('preset-apply')).toContainText('My look');
  await expectDrawn(page.getByTestId('preset-list'), 1);
  await expectNoViolation(page, 'the presets');
  await page.getByTestId('preset-link').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http:\/\/localhost:\d+\/#preset=[\w-]+$/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.getByTestId('presets-dialog-close').click();

  await editor.dropAndOpen(smallPicture());
  await expect.poll(async () => (await editor.edits()).length).toBe(0);
  await editor.openFromMenu('bookmark');
  await page.getByTestId('preset-apply').click();
  await expect.poll(async () => (await editor.edits()).map((edit) => edit.instruction)).toEqual(['My look']);
  expect(hash(await editor.pixels())).toBe(hash(edited));

  await editor.undo();
  await page.evaluate((address) => { location.href = address; }, link);
  await expect(page.getByTestId('preset-offer-steps')).toContainText('Exposure');
  await expectNoViolation(page, 'a preset that was handed over');
  await page.getByTestId('preset-offer-apply').click();
  await expect.poll(async () => (await editor.edits()).length).toBe(1);
  expect(hash(await editor.pixels())).toBe(hash(edited));
  expect(new URL(page.url()).hash).toBe('');
});

test('every step can be gone back to, and an ambiguous instruction is chosen by sight', async ({ editor, page }) => {
  await editor.dropAndOpen(smallPicture());
  const original = await editor.pixels();
  await editor.edit('sepia');
  await editor.instruct('change the contrast');
  const readings = page.getByTestId('feedback-choice');
  await expect(readings).toHaveCount(2);
  await expectDrawn(page.getByTestId('feedback'), 2);
  await expectNoViolation(page, 'readings');
  await readings.first().click();
  await expect(editor.feedback).toBeHidden();
  await expect.poll(async () => (await editor.edits()).length).toBe(2);

  await editor.canvas.focus();
  await page.keyboard.press('y');
  const steps = page.getByTestId('history-state');
  await expect(steps).toHaveCount(3);
  await expectDrawn(page.getByTestId('history-list'), 3);
  await expectNoViolation(page, 'the list of steps');
  await steps.first().click();
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  expect(hash(await editor.pixels())).toBe(hash(original));
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('history-steps')).toBeHidden();
  await editor.redo();

  await editor.redo();
  await editor.canvas.focus();
  await page.keyboard.press('n');
  await expect(page.getByTestId('compare-cell')).toHaveCount(4);
  await expectDrawn(page.getByTestId('compare-cells'), 4);
  await expectNoViolation(page, 'the compare grid');
  await page.getByTestId('compare-keep').first().click();
  await expect.poll(async () => (await editor.edits()).filter((edit) => edit.enabled).length).toBe(1);
});

test('copied edits are pasted on another picture, and a preset’s file is dropped like one', async ({ editor, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await editor.dropAndOpen(smallPicture());
  await editor.edit('much brighter');
  await editor.edit('sepia');
  const edited = await editor.pixels();
  await editor.canvas.focus();
  await page.keyboard.press('Shift+C');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('"atelier":"edits"');

  await editor.dropAndOpen(smallPicture());
  await expect.poll(async () => (await editor.edits()).length).toBe(0);
  await editor.canvas.focus();
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await editor.edits()).map((edit) => edit.instruction)).toEqual(['much brighter', 'sepia']);
  expect(hash(await editor.pixels())).toBe(hash(edited));
  await editor.undo();
  await expect.poll(async () => (await editor.edits()).length, 'one step back').toBe(0);
  await page.keyboard.press('Control+Shift+V');
  await expect.poll(async () => (await editor.edits()).length).toBe(2);

  await editor.undo();
  const file = JSON.stringify({ atelier: 'preset', version: 1, name: 'From a friend', plan: [{ op: 'invert' }] });
  await editor.drop({ name: 'look.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect.poll(async () => (await editor.edits()).map((edit) => edit.instruction)).toEqual(['From a friend']);
  await editor.drop({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{"atelier":"preset"}') });
  await expect(page.getByTestId('toasts')).toContainText('not a preset');
  expect((await editor.edits()).length).toBe(1);
});
