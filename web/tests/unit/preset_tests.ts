import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planFromHash, presetLink, readSheet, tidyName, writeEdits, writePreset } from '../../src/shell/plan_sheet';
import { PresetStore } from '../../src/shell/preset_store';

const plan = [{ op: 'exposure', region: 'everywhere', params: { ev: 0.7 } }, { op: 'vignette', region: 'mask', params: { amount: 0.4, size: 0.5 } }, { op: 'hue', region: 'blues', params: { degrees: 20 }, within: 'top', outsideRegion: true, outsideMask: true }];

test('a preset comes back from its file as it was', () => {
  assert.deepEqual(readSheet(writePreset('Warm évening', plan)), { kind: 'preset', name: 'Warm évening', plan });
});

test('copied edits come back with their words', () => {
  const edits = [{ instruction: 'plus chaud', plan }];
  assert.deepEqual(readSheet(writeEdits(edits)), { kind: 'edits', edits });
});

test('a link carries the version and the plan behind the hash, and nothing else', () => {
  const link = presetLink('https://example.org/app/?x=1#preset=old', plan);
  assert.ok(link.startsWith('https://example.org/app/?x=1#preset='));
  const hash = new URL(link).hash;
  assert.deepEqual(planFromHash(hash), plan);
  assert.match(hash, /^#preset=[\w-]+$/);
  const held = JSON.parse(atob(hash.slice('#preset='.length).replaceAll('-', '+').replaceAll('_', '/')));
  assert.deepEqual(Object.keys(held), ['version', 'plan']);
});

test('anything else is no sheet', () => {
  const broken = [
    '', 'warmer', '{', '[]', '{"atelier":"preset","version":2,"name":"x","plan":[{"op":"invert"}]}',
    '{"atelier":"preset","version":1,"name":"x","plan":[]}', '{"atelier":"preset","version":1,"name":"x","plan":[{"op":5}]}',
    '{"atelier":"preset","version":1,"name":"x","plan":[{"op":"invert","params":{"amount":"1"}}]}',
    '{"atelier":"edits","version":1,"edits":[{"plan":[{"op":"invert"}]}]}', `{"atelier":"edits",${' '.repeat(300_000)}}`,
    JSON.stringify({ atelier: 'preset', version: 1, name: 'x', plan: Array(201).fill({ op: 'invert' }) }),
  ];
  for (const text of broken) assert.equal(readSheet(text), undefined, text.slice(0, 60));
  for (const hash of ['', '#preset=', '#preset=%%%', '#preset=e30', '#other=e30']) assert.equal(planFromHash(hash), undefined, hash);
});

test('what is beside a plan does not come in', () => {
  const text = JSON.stringify({ atelier: 'preset', version: 1, name: 'x', picture: 'AAAA', plan: [{ op: 'invert', words: 'secret', params: {} }] });
  assert.deepEqual(readSheet(text), { kind: 'preset', name: 'x', plan: [{ op: 'invert', region: 'everywhere', params: {} }] });
});

test('a name is one line without control characters', () => {
  assert.equal(tidyName('  a\n\u0007b\u202e  c '), 'a b c');
  assert.equal(tidyName('x'.repeat(200)).length, 80);
});

class MemoryFiles {
  readonly files = new Map<string, Uint8Array>();
  isFull = false;
  async get(path: string) { return this.files.get(path) ?? new Uint8Array(); }
  async put(path: string, bytes: Uint8Array) {
    if (this.isFull) throw new Error('full');
    this.files.set(path, bytes);
  }
}
const storeOver = (files: MemoryFiles) => {
  let number = 0;
  return new PresetStore(files, () => `p${++number}`);
};

test('presets are kept, newest first, and are there at the next visit', async () => {
  const files = new MemoryFiles();
  const store = storeOver(files);
  await store.add('Warm', plan);
  await store.add('Warm', plan);
  await store.rename('p1', ' Cold ');
  const expected = [{ id: 'p2', name: 'Warm 2', plan }, { id: 'p1', name: 'Cold', plan }];
  assert.deepEqual(await store.list(), expected);
  assert.deepEqual(await storeOver(files).list(), expected);
  await store.remove('p2');
  assert.deepEqual((await storeOver(files).list()).map(({ id }) => id), ['p1']);
});

test('presets keep the order that they are put in', async () => {
  const files = new MemoryFiles();
  const store = storeOver(files);
  for (const name of ['A', 'B', 'C']) await store.add(name, plan);
  const names = async () => (await storeOver(files).list()).map(({ name }) => name).join('');
  assert.equal(await names(), 'CBA');
  for (const [id, index, expected] of [['p3', 1, 'BCA'], ['p1', 0, 'ABC'], ['p1', -4, 'ABC'], ['p2', 9, 'ACB'], ['gone', 0, 'ACB']] as const) {
    await store.move(id, index);
    assert.equal(await names(), expected, `${id} to ${index}`);
  }
});

test('a write that fails changes nothing', async () => {
  const files = new MemoryFiles();
  const store = storeOver(files);
  await store.add('Warm', plan);
  files.isFull = true;
  await assert.rejects(store.add('Cold', plan));
  await assert.rejects(store.remove('p1'));
  assert.deepEqual((await store.list()).map(({ name }) => name), ['Warm']);
});

test('a damaged row costs only itself, a damaged file is an empty list', async () => {
  const files = new MemoryFiles();
  const put = (value: unknown) => files.files.set('presets.json', new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));
  put({ version: 1, presets: [null, { id: 'a', name: 'A', plan }, { id: 'b', name: 'B', plan: [{}] }] });
  assert.deepEqual((await storeOver(files).list()).map(({ id }) => id), ['a']);
  put('{');
  assert.deepEqual(await storeOver(files).list(), []);
});
