// Jobs that C++ asked for. Each completes exactly once: done, failed, cancelled or thrown.
import { AtelierError, toAtelierError } from '../errors';

export interface JobOutput {
  json?: unknown;
  bytes?: Uint8Array;
}

export type JobHandler = (request: never, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) => Promise<JobOutput>;

export type Completion = { ok: true; output: JobOutput } | { ok: false; error: AtelierError };

export class JobTable {
  #running = new Map<number, AbortController>();
  readonly #handlers: Record<string, JobHandler>;
  readonly #complete: (jobId: number, completion: Completion) => void;

  constructor(handlers: Record<string, JobHandler>, complete: (jobId: number, completion: Completion) => void) {
    this.#handlers = handlers;
    this.#complete = complete;
  }

  start(jobId: number, kind: string, json: string, bytes: Uint8Array<ArrayBuffer>): void {
    const controller = new AbortController();
    this.#running.set(jobId, controller);
    void this.#run(kind, json, bytes, controller.signal).then(
      (output) => this.#finish(jobId, { ok: true, output }),
      (thrown) => this.#finish(jobId, { ok: false, error: toAtelierError(thrown) }),
    );
  }

  /** Completes at once with 'cancelled'; what the handler still does is ignored. */
  cancel(jobId: number): void {
    const controller = this.#running.get(jobId);
    if (!controller) return;
    controller.abort();
    // Not inside the call from C++ that cancels: it may be in the middle of its own table.
    queueMicrotask(() => this.#finish(jobId, { ok: false, error: new AtelierError('cancelled') }));
  }

  cancelAll(): void {
    for (const jobId of [...this.#running.keys()]) this.cancel(jobId);
  }

  async #run(kind: string, json: string, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<JobOutput> {
    const handler = this.#handlers[kind];
    if (!handler) throw new AtelierError('internal', undefined, `no job of kind ${kind}`);
    return handler(JSON.parse(json || '{}') as never, bytes, signal);
  }

  #finish(jobId: number, completion: Completion): void {
    if (this.#running.delete(jobId)) this.#complete(jobId, completion);
  }
}
