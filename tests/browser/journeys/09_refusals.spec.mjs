// What cannot be done is said, and nothing changes.
import { expect, test } from '../fixtures/journey.mjs';
import { smallPicture } from '../fixtures/photos.mjs';
import { encodeInBrowser, hash } from '../fixtures/pixels.mjs';
import { scene } from '../fixtures/png.mjs';

test('files that are no pictures are refused, and the open one stays', async ({ editor, page }) => {
  await editor.dropAndOpen(smallPicture());
  const before = await editor.pixels();
  const jpeg = await encodeInBrowser(page, scene(400, 300), 'image/jpeg');
  const png = smallPicture().buffer;
  const lyingPng = Buffer.from(png);
  lyingPng.writeUInt32BE(60_000, 16); // its header claims 60000 by 60000 pixels
  lyingPng.writeUInt32BE(60_000, 20);

  const files = [
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('not a picture') },
    { name: 'renamed.png', mimeType: 'image/png', buffer: Buffer.from('not a picture either') },
    { name: 'cut.jpg', mimeType: 'image/jpeg', buffer: jpeg.subarray(0, jpeg.length / 4) },
    { name: 'huge.png', mimeType: 'image/png', buffer: lyingPng },
    { name: 'empty.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
  ];
  for (const file of files) {
    await editor.choose(file);
    const notice = page.getByTestId('notice-unsupported-file');
    await expect(notice, file.name).toBeVisible();
    await expect(editor.urgentRegion, file.name).not.toBeEmpty();
    await page.getByTestId('close-notice').click();
    await expect(notice).toBeHidden();
    await editor.idle();
  }
  expect(hash(await editor.pixels())).toBe(hash(before));
  expect(await editor.edits()).toEqual([]);
  await editor.edit('brighter');
});

const refused = [
  { name: 'an instruction without sense', say: 'fligbert the wozzle', shows: /fligbert/ },
  { name: 'an instruction that needs a model', say: 'add a dinosaur', shows: /dinosaur|model/ },
  { name: 'an instruction about a mask that nobody painted', say: 'blur the selection', shows: /mask|select|paint/i },
  { name: 'une consigne dont une moitié n’a pas de sens', say: 'plus clair et gloubiboulga', shows: /gloubiboulga/ },
];

test('instructions that cannot be carried out are named, and change nothing', async ({ editor, page }) => {
  await editor.dropAndOpen(smallPicture());
  await editor.edit('warmer');
  const before = await editor.pixels();
  for (const { name, say, shows } of refused) {
    await editor.instruct(say);
    await expect(editor.feedback, name).toHaveText(shows);
    await expect(editor.urgentRegion, name).toHaveText(shows);
    await expect(editor.box, 'the words stay, to be changed').toHaveValue(say);
    expect(await editor.edits(), name).toHaveLength(1);
    expect(hash(await editor.pixels()), name).toBe(hash(before));
    await editor.box.fill('');
  }
  await editor.undo();
  await expect(page.getByTestId('undo'), 'one step was made, and it is taken back').toBeDisabled();
});

test('a word that nobody knows is named, and what is plain without it is done', async ({ editor }) => {
  await editor.dropAndOpen(smallPicture());
  const before = await editor.pixels();
  await editor.instruct('a fligbert pencil drawing');
  await expect(editor.feedback).toHaveText(/fligbert/);
  await expect(editor.feedback).toHaveAttribute('data-kind', 'info');
  await expect(editor.politeRegion).toHaveText(/fligbert/);
  await expect(editor.box).toHaveValue('');
  expect(await editor.edits()).toHaveLength(1);
  expect(hash(await editor.pixels())).not.toBe(hash(before));
});
