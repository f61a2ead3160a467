// All by keyboard, spoken, in both languages, and on any screen without anything overlapping.
import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../fixtures/journey.mjs';
import { photo, smallPicture } from '../fixtures/photos.mjs';
import { hash } from '../fixtures/pixels.mjs';
import { overlaps } from '../fixtures/overlaps.mjs';

const screenshots = new URL('../../../build/screenshots/', import.meta.url).pathname;
mkdirSync(screenshots, { recursive: true });

async function expectNoViolation(page, place) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(found, place).toEqual([]);
}

for (const colorScheme of ['dark', 'light']) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });

    test('axe finds nothing on the page, with a picture, and in each dialog', async ({ editor, page }) => {
      await expectNoViolation(page, 'the empty page');
      await editor.dropAndOpen(smallPicture());
      await editor.edit('warmer');
      await expectNoViolation(page, 'with a picture');
      await editor.instruct('fligbert');
      await expectNoViolation(page, 'with an error');

      await page.getByTestId('menu').click();
      await expectNoViolation(page, 'the menu');
      await page.keyboard.press('Escape');
      for (const [item, dialog] of [['settings', 'settings-dialog'], ['keyboard', 'shortcuts-dialog'], ['shield-check', 'about-dialog']]) {
        await editor.openFromMenu(item);
        await expect(page.getByTestId(dialog)).toBeVisible();
        await expectNoViolation(page, dialog);
        await page.keyboard.press('Escape');
        await expect(page.getByTestId(dialog)).toBeHidden();
      }
      await editor.exportDialog.open();
      await expectNoViolation(page, 'export-dialog');
      await page.keyboard.press('Escape');
      await editor.choose({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
      await expect(page.getByTestId('notice-unsupported-file')).toBeVisible();
      await expectNoViolation(page, 'a file that cannot be opened');
    });
  });
}

/** Presses Tab until the focus is on a control; fails where it never gets there. */
async function tabTo(page, testid) {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate(() => document.activeElement?.getAttribute('data-testid')) === testid) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${testid}`);
}

test('a picture is edited and exported without a pointer, and every result is said', async ({ editor, page }) => {
  await editor.choose(smallPicture()); // the system's own picker, which Enter on "Open" brings up
  await expect(editor.politeRegion).toHaveText('Picture opened, 96 by 64 pixels.');
  await expect(editor.box, 'whoever opens a picture can write at once').toBeFocused();
  const original = await editor.pixels();

  await page.keyboard.type('black and white');
  await page.keyboard.press('Enter');
  await expect(editor.politeRegion).toHaveText('Done: the picture was changed.');
  const edited = await editor.pixels();
  await page.keyboard.press('ArrowUp');
  await expect(editor.box, 'the last instruction comes back').toHaveValue('black and white');
  await editor.box.fill('');

  await tabTo(page, 'undo');
  await page.keyboard.press('Enter');
  await expect(editor.politeRegion).toHaveText('Undone.');
  expect(hash(await editor.pixels())).toBe(hash(original));
  await tabTo(page, 'canvas');
  await page.keyboard.press('Control+Shift+z');
  await expect(editor.politeRegion).toHaveText('Redone.');
  expect(hash(await editor.pixels())).toBe(hash(edited));

  await tabTo(page, 'edit-enabled');
  await page.keyboard.press('Space');
  await expect.poll(async () => hash(await editor.pixels()), 'the edit is switched off').toBe(hash(original));
  await page.keyboard.press('Space');
  await expect.poll(async () => hash(await editor.pixels())).toBe(hash(edited));

  await tabTo(page, 'canvas');
  await page.keyboard.press('Control+s');
  await expect(editor.exportDialog.element).toBeVisible();
  const download = page.waitForEvent('download');
  await tabTo(page, 'export-save');
  await page.keyboard.press('Enter');
  await download;
  await expect(editor.exportDialog.element).toBeHidden();
});

test.describe('for a French person', () => {
  test.use({ locale: 'fr-FR' });

  test('the page speaks French from the start, and English when asked', async ({ editor, page }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByTestId('empty-open')).toHaveText('Ouvrir une image');
    await editor.dropAndOpen(smallPicture());
    await editor.edit('plus clair');
    await editor.instruct('gloubiboulga');
    await expect(editor.feedback).toHaveText(/Inconnu\s:\s«\sgloubiboulga\s»/);

    await page.getByTestId('menu').click();
    await page.getByTestId('language-en').check();
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByTestId('export')).toHaveText('Export');
    await editor.box.fill('');
    await editor.instruct('gloubiboulga');
    await expect(editor.feedback).toHaveText(/gloubiboulga/);
    await expect(editor.feedback).not.toHaveText(/Inconnu/);
    await page.reload();
    await editor.ready();
    await expect(page.locator('html'), 'the choice is kept').toHaveAttribute('lang', 'en');
  });
});

const screens = [
  { name: 'phone', width: 360, height: 740, locale: 'fr-FR' },
  { name: 'phone', width: 360, height: 740, locale: 'en-GB' },
  { name: 'desktop', width: 1280, height: 800, locale: 'fr-FR' },
  { name: '4k', width: 3840, height: 2160, locale: 'en-GB' },
];

for (const { name, width, height, locale } of screens) {
  test.describe(`${locale} on a ${name} screen`, () => {
    test.use({ viewport: { width, height }, locale });

    test('nothing overlaps and nothing is cut off', async ({ editor, page }) => {
      const look = async (moment) => {
        await editor.settled();
        await page.screenshot({ path: `${screenshots}${name}-${locale}-${moment}.png` });
        expect(await page.evaluate(overlaps), moment).toEqual([]);
      };
      await look('empty');
      await editor.dropAndOpen(photo());
      await look('open');
      await editor.edit(locale === 'fr-FR' ? 'sépia' : 'sepia');
      await look('edited');
      await editor.instruct('gloubiboulga');
      await look('error');
      await editor.exportDialog.open();
      await look('export');
    });
  });
}
