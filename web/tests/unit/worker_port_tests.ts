import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AtelierError } from '../../src/errors';
import type { WorkerReply, WorkerRequest } from '../../src/jobs/worker_messages';
import { WorkerPort } from '../../src/jobs/worker_port';

class FakeWorker {
  requests: WorkerRequest[] = [];
  isTerminated = false;
  onmessage: (event: { data: WorkerReply }) => void = () => undefined;
  onerror: (event: { message: string; preventDefault(): void }) => void = () => undefined;
  postMessage(request: WorkerRequest) { this.requests.push(request); }
  terminate() { this.isTerminated = true; }
  answer(at: number, json: unknown) {
    this.onmessage({ data: { id: this.requests[at]?.id ?? 0, ok: true, json, bytes: new Uint8Array() } });
  }
}

function scene(idleMs = 1000) {
  const workers: FakeWorker[] = [];
  const port = new WorkerPort(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  }, idleMs);
  const call = (signal = new AbortController().signal) => port.call('work', {}, new Uint8Array(), signal);
  return { workers, call };
}

const rejectsWith = (code: string) => (error: unknown) => error instanceof AtelierError && error.code === code;

test('answers find their calls, in any order', async () => {
  const { workers, call } = scene(1);
  const [first, second] = [call(), call()];
  workers[0]?.answer(1, 'second');
  workers[0]?.answer(0, 'first');
  assert.deepEqual([(await first).json, (await second).json], ['first', 'second']);
});

test('aborting kills the worker, and the next call has a fresh one', async () => {
  const { workers, call } = scene(1);
  const controller = new AbortController();
  const cancelled = call(controller.signal);
  controller.abort();
  await assert.rejects(cancelled, rejectsWith('cancelled'));
  assert.equal(workers[0]?.isTerminated, true);
  const next = call();
  workers[1]?.answer(0, 'fresh');
  assert.equal((await next).json, 'fresh');
});

test('a call that is already aborted starts no worker', async () => {
  const { workers, call } = scene();
  await assert.rejects(call(AbortSignal.abort()), rejectsWith('cancelled'));
  assert.equal(workers.length, 0);
});

test('aborting after the answer kills nothing', async () => {
  const { workers, call } = scene(1000);
  const controller = new AbortController();
  const done = call(controller.signal);
  workers[0]?.answer(0, 'done');
  await done;
  controller.abort();
  assert.equal(workers[0]?.isTerminated, false);
  // Ends the idle timer, which would keep Node waiting.
  const last = call();
  workers[0]?.onerror({ message: 'gone', preventDefault: () => undefined });
  await assert.rejects(last, rejectsWith('internal'));
});

test('a worker that breaks fails every call under way', async () => {
  const { workers, call } = scene(1);
  const calls = [call(), call()];
  workers[0]?.onerror({ message: 'RangeError: Array buffer allocation failed', preventDefault: () => undefined });
  for (const waiting of calls) await assert.rejects(waiting, rejectsWith('out_of_memory'));
});

test('an idle worker is let go', async () => {
  const { workers, call } = scene(1);
  const done = call();
  workers[0]?.answer(0, null);
  await done;
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(workers[0]?.isTerminated, true);
});
