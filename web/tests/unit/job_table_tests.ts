import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Completion, type JobHandler, JobTable } from '../../src/host/job_table';
import { AtelierError } from '../../src/errors';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function tableOf(handler: JobHandler) {
  const completions: [number, Completion][] = [];
  const table = new JobTable({ work: handler }, (id, completion) => completions.push([id, completion]));
  return { table, completions };
}

const codeOf = (completion: Completion | undefined) => (completion && !completion.ok ? completion.error.code : 'ok');

test('a job that works completes once with its output', async () => {
  const { table, completions } = tableOf(async () => ({ json: { width: 3 } }));
  table.start(7, 'work', '{}', new Uint8Array());
  await settled();
  assert.deepEqual(completions, [[7, { ok: true, output: { json: { width: 3 } } }]]);
});

test('a handler that throws before it waits completes with an error', async () => {
  const { table, completions } = tableOf(() => { throw new AtelierError('storage_full'); });
  table.start(1, 'work', '{}', new Uint8Array());
  await settled();
  assert.equal(completions.length, 1);
  assert.equal(codeOf(completions[0]?.[1]), 'storage_full');
});

test('an unknown kind and damaged JSON complete with an error', async () => {
  const { table, completions } = tableOf(async () => ({}));
  table.start(1, 'nothing', '{}', new Uint8Array());
  table.start(2, 'work', '{', new Uint8Array());
  await settled();
  assert.deepEqual(completions.map(([id, completion]) => [id, codeOf(completion)]), [[1, 'internal'], [2, 'internal']]);
});

test('a cancelled job completes at once as cancelled, even if its handler never ends', async () => {
  const { table, completions } = tableOf(() => new Promise(() => undefined));
  table.start(1, 'work', '{}', new Uint8Array());
  table.cancel(1);
  await settled();
  assert.deepEqual(completions.map(([id, completion]) => [id, codeOf(completion)]), [[1, 'cancelled']]);
});

test('what a cancelled handler gives back later is not a second completion', async () => {
  let finish: (output: object) => void = () => undefined;
  const { table, completions } = tableOf(() => new Promise((resolve) => { finish = resolve; }));
  table.start(1, 'work', '{}', new Uint8Array());
  await settled();
  table.cancel(1);
  table.cancel(1);
  finish({});
  await settled();
  assert.equal(completions.length, 1);
});

test('cancelling a job that is done changes nothing', async () => {
  const { table, completions } = tableOf(async () => ({}));
  table.start(1, 'work', '{}', new Uint8Array());
  await settled();
  table.cancel(1);
  await settled();
  assert.deepEqual(completions.map(([, completion]) => codeOf(completion)), ['ok']);
});

test('cancelling does not complete inside the call that cancels', () => {
  const { table, completions } = tableOf(() => new Promise(() => undefined));
  table.start(1, 'work', '{}', new Uint8Array());
  table.cancel(1);
  assert.equal(completions.length, 0);
});

test('a handler sees the abort of its own job only', async () => {
  const signals: AbortSignal[] = [];
  const { table } = tableOf((_request, _bytes, signal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  table.start(1, 'work', '{}', new Uint8Array());
  table.start(2, 'work', '{}', new Uint8Array());
  table.cancel(1);
  await settled();
  assert.deepEqual(signals.map((signal) => signal.aborted), [true, false]);
});
