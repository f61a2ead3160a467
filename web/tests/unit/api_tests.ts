import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ready } from '../../atelier';
import { createApi, type SendCommand } from '../../src/api/api';
import { Listeners } from '../../src/api/listeners';
import { AtelierError } from '../../src/errors';
import { Payload } from '../../src/host/editor_host';

class FakeImageData {
  constructor(readonly data: Uint8ClampedArray, readonly width: number, readonly height = data.length / width / 4, readonly colorSpace = 'srgb') {}
}
Object.assign(globalThis, { ImageData: FakeImageData, location: new URL('http://localhost/app/') });

const readyNow: Ready = { version: '1', adapter: null, engines: ['instant'], locale: 'en' };

function apiWith(answer: (method: string) => unknown = () => true, ready: Promise<Ready> = Promise.resolve(readyNow)) {
  const sent: [string, Record<string, unknown> | undefined][] = [];
  const send: SendCommand = async (method, params) => {
    sent.push([method, params]);
    return { result: answer(method), bytes: new Uint8Array([1, 2, 3, 4]) };
  };
  const listeners = new Listeners();
  return { api: createApi(ready, send, listeners), sent, listeners };
}

const rejectsWith = (code: string) => (error: unknown) => error instanceof AtelierError && error.code === code;

test('edit sends the instruction and only the fields that were given', async () => {
  const { api, sent } = apiWith();
  await api.edit({ instruction: 'warmer', seed: 3, engine: 'instant' });
  assert.deepEqual(sent, [['edit', { instruction: 'warmer', engine: 'instant', seed: 3 }]]);
});

test('a mask of pixels travels as bytes with its size', async () => {
  const { api, sent } = apiWith();
  await api.edit({ instruction: 'blur', mask: new ImageData(new Uint8ClampedArray(8), 2, 1) });
  const mask = sent[0]?.[1]?.mask;
  assert.ok(mask instanceof Payload);
  assert.deepEqual(mask.facts, { width: 2, height: 1 });
  assert.equal(mask.bytes.byteLength, 8);
});

test('open sends a file with its name and type', async () => {
  const { api, sent } = apiWith(() => ({ width: 1, height: 1, id: 'x' }));
  await api.open(new File(['abc'], 'cat.png', { type: 'image/png' }));
  const image = sent[0]?.[1]?.image;
  assert.ok(image instanceof Payload);
  assert.deepEqual(image.facts, { name: 'cat.png', type: 'image/png' });
});

test('open refuses an address of another origin without fetching it', async () => {
  const { api, sent } = apiWith();
  await assert.rejects(api.open('https://example.com/cat.png'), rejectsWith('bad_request'));
  assert.equal(sent.length, 0);
});

test('wrong arguments reject and send nothing', async () => {
  const { api, sent } = apiWith();
  const wrong: (() => Promise<unknown>)[] = [
    () => api.edit({ instruction: 5 } as never),
    () => api.edit({ instruction: 'x', seed: Number.NaN }),
    () => api.edit({ instruction: 'x', mask: 'white' } as never),
    () => api.edit({ instruction: 'x', references: [{ image: new Blob(), role: 'mood' }] } as never),
    () => api.edit(undefined as never),
    () => api.generate({} as never),
    () => api.export({ type: 'image/tiff' } as never),
    () => api.moderate({}),
    () => api.confirm(1 as never, true),
    () => api.characters.save('Ann', []),
    () => api.models.install(7 as never),
    () => api.cancel(7 as never),
  ];
  for (const call of wrong) await assert.rejects(call, rejectsWith('bad_request'));
  assert.equal(sent.length, 0);
});

test('export gives a Blob of the type that was asked for', async () => {
  const { api, sent } = apiWith(() => ({ type: 'image/jpeg' }));
  const blob = await api.export({ type: 'image/jpeg', quality: 0.5, maxSide: 100 });
  assert.deepEqual([blob.type, blob.size], ['image/jpeg', 4]);
  assert.deepEqual(sent[0], ['export', { type: 'image/jpeg', quality: 0.5, maxSide: 100, keepLocation: false }]);
});

test('pixels gives ImageData of the size that C++ says', async () => {
  const { api } = apiWith(() => ({ width: 1, height: 1 }));
  const pixels = await api.pixels();
  assert.deepEqual([pixels.width, pixels.height, [...pixels.data]], [1, 1, [1, 2, 3, 4]]);
});

test('a method called before the start waits for it', async () => {
  let start: (ready: Ready) => void = () => undefined;
  const { api, sent } = apiWith(undefined, new Promise((resolve) => { start = resolve; }));
  const undone = api.undo();
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(sent.length, 0);
  start(readyNow);
  assert.equal(await undone, true);
});

test('every method rejects with what kept the module from starting', async () => {
  const failed = Promise.reject(new AtelierError('offline'));
  failed.catch(() => undefined);
  const { api } = apiWith(undefined, failed);
  const calls = [
    api.open(new Blob()), api.edit({ instruction: 'x' }), api.generate({ prompt: 'x' }), api.confirm('t', true), api.moderate({ text: 'x' }),
    api.export({ type: 'image/png' }), api.pixels(), api.undo(), api.redo(), api.state(), api.models.install('a'), api.models.remove('a'),
    api.runtime.check(new Blob(), new Float32Array(81)),
    api.characters.save('a', [new Blob()]), api.characters.list(), api.characters.remove('a'), api.cancel(),
  ];
  for (const call of calls) await assert.rejects(call, rejectsWith('offline'));
});

test('an installation that was already aborted rejects as cancelled', async () => {
  const { api, sent } = apiWith();
  await assert.rejects(api.models.install('nano', { signal: AbortSignal.abort() }), rejectsWith('cancelled'));
  assert.equal(sent.length, 0);
});

test('a listener hears events until it is stopped', () => {
  const { api, listeners } = apiWith();
  const heard: string[] = [];
  const stop = api.on('progress', ({ phase }) => heard.push(phase));
  const progress = { job: 'j', phase: 'decode', done: 0, total: 1, etaMs: null };
  listeners.emit('progress', progress);
  stop();
  listeners.emit('progress', progress);
  assert.deepEqual(heard, ['decode']);
});

test('the API cannot be changed by a page that embeds it', () => {
  const { api } = apiWith();
  assert.throws(() => { (api as { undo: unknown }).undo = null; }, TypeError);
});
