// One worker behind a promise: a request goes in, its answer comes out; cancelling kills the worker.
import { AtelierError, errorFromJson } from '../errors';
import type { WorkerOutput, WorkerReply, WorkerRequest } from './worker_messages';

interface Waiting {
  resolve(output: WorkerOutput): void;
  reject(error: AtelierError): void;
}

export class WorkerPort {
  readonly #spawn: () => Worker;
  readonly #idleMs: number;
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  /** `idleMs`: how long an idle worker keeps its memory; a wasm heap never shrinks, so letting go is how it does. */
  constructor(spawn: () => Worker, idleMs = 20_000) {
    this.#spawn = spawn;
    this.#idleMs = idleMs;
  }

  /** `bytes` are handed over: the caller's view is empty afterwards. */
  call(kind: string, request: unknown, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<WorkerOutput> {
    if (signal.aborted) return Promise.reject(new AtelierError('cancelled'));
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      const onAbort = () => {
        if (this.#waiting.has(id)) this.#kill(new AtelierError('cancelled'));
      };
      signal.addEventListener('abort', onAbort, { once: true });
      const settled = <Value>(settle: (value: Value) => void) => (value: Value) => {
        signal.removeEventListener('abort', onAbort);
        settle(value);
        this.#restWhenIdle();
      };
      this.#waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      clearTimeout(this.#idleTimer);
      const message: WorkerRequest = { id, kind, request, bytes };
      this.#started().postMessage(message, [bytes.buffer]);
    });
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#spawn();
    worker.onmessage = (event: MessageEvent<WorkerReply>) => this.#settle(event.data);
    // A worker that cannot load, or that ran out of memory while it worked.
    worker.onerror = (event) => {
      event.preventDefault();
      const code = /memory|allocation/i.test(event.message ?? '') ? 'out_of_memory' : 'internal';
      this.#kill(new AtelierError(code, undefined, event.message));
    };
    this.#worker = worker;
    return worker;
  }

  #settle(reply: WorkerReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting.resolve({ json: reply.json, bytes: reply.bytes });
    else waiting.reject(errorFromJson(reply.error));
  }

  #kill(error: AtelierError): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }

  #restWhenIdle(): void {
    clearTimeout(this.#idleTimer);
    if (this.#waiting.size > 0) return;
    this.#idleTimer = setTimeout(() => {
      this.#worker?.terminate();
      this.#worker = undefined;
    }, this.#idleMs);
  }
}
