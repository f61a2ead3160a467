// Work survives a crash, and goes when it is told to or when its time has passed.
import { expect, test } from '../fixtures/journey.mjs';
import { smallPicture } from '../fixtures/photos.mjs';
import { hash } from '../fixtures/pixels.mjs';
import { Editor } from '../pages/editor.mjs';

const dayMs = 24 * 3600 * 1000;

/** Edits a picture and waits until the browser keeps the result; gives back the result. */
async function editAndKeep(editor) {
  await editor.dropAndOpen(smallPicture());
  await editor.edit('sepia with a vignette');
  const editedAt = await editor.page.evaluate(() => Date.now());
  await expect.poll(async () => (await editor.state()).storage.expiresAt, { timeout: 30_000 }).toBeGreaterThanOrEqual(editedAt + dayMs);
  return editor.pixels();
}

async function crash(page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // never answered
  await crashed;
  await page.close();
}

/** The same browser profile, a new tab, `laterMs` from now. */
async function reopen(context, laterMs = 0) {
  const page = await context.newPage();
  await page.addInitScript((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, laterMs);
  const editor = new Editor(page);
  await editor.load();
  return editor;
}

/** When the kept file was last written, by the real clock. */
const keptAt = (page) => page.evaluate(async () => {
  const atelier = await (await navigator.storage.getDirectory()).getDirectoryHandle('atelier');
  const file = await (await atelier.getDirectoryHandle('documents')).getFileHandle('current.atelier');
  return (await file.getFile()).lastModified;
});

test('after a crash the picture and its edits are back, and "forget now" leaves nothing', async ({ editor, page, context }) => {
  const edited = await editAndKeep(editor);
  await crash(page);

  const again = await reopen(context);
  await expect(again.page.getByTestId('restored')).toBeVisible();
  expect(hash(await again.pixels())).toBe(hash(edited));
  expect((await again.edits()).map((edit) => edit.instruction)).toEqual(['sepia with a vignette']);
  await again.edit('mirror');
  expect(hash(await again.pixels()), 'it can be edited further').not.toBe(hash(edited));

  await again.forgetNow();
  expect((await again.state()).document).toBeNull();
  await expect.poll(async () => (await again.state()).storage.used).toBe(0);
  await again.page.close();

  const last = await reopen(context);
  expect((await last.state()).document).toBeNull();
  await expect(last.page.getByTestId('empty')).toBeVisible();
});

test('what was kept is gone a day after its last use', async ({ editor, page, context }) => {
  await editAndKeep(editor);
  await page.close();

  const nearlyLate = await reopen(context, dayMs - 60_000);
  expect((await nearlyLate.state()).document).not.toBeNull();
  const openedAt = Date.now();
  await expect.poll(() => keptAt(nearlyLate.page)).toBeGreaterThan(openedAt);
  await nearlyLate.page.close();

  const used = await reopen(context, dayMs + 3600_000);
  expect((await used.state()).document, 'looking at it counted as a use').not.toBeNull();
  await used.page.close();

  const late = await reopen(context, 3 * dayMs);
  expect((await late.state()).document).toBeNull();
  expect((await late.state()).storage.used).toBe(0);
});
