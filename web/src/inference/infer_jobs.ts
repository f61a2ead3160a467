// The 'infer.*' jobs: WebGPU sessions beside the device in the page, wasm sessions in a worker of their own.
import { assetUrl } from '../assets';
import { AtelierError, toAtelierError } from '../errors';
import type { JobHandler, JobOutput } from '../host/job_table';
import { WorkerPort } from '../jobs/worker_port';
import { loadOrt, webgpuBuild } from './ort_library';
import type { LoadRequest, LoadAnswer, ReleaseRequest, RunRequest } from './protocol';
import { Sessions, type SharedGpu } from './sessions';

// Worker sessions get numbers of their own range, so that a session's number says where it lives.
const workerBase = 1_000_000;
const keepsWorkerMs = 10 * 60_000;
// Killing the worker would kill its other sessions: a cancelled run ends unheard, and the next one waits for it.
const never = new AbortController().signal;

export class InferenceJobs {
  #gpu: SharedGpu | undefined;
  #page: Promise<Sessions> | undefined;
  #generation = 0;
  readonly #worker = new WorkerPort(
    () => new Worker(assetUrl('inferenceWorker'), { type: 'module', name: 'inference' }), keepsWorkerMs);

  readonly handlers: Record<string, JobHandler> = {
    'infer.load': (request: LoadRequest, bytes, signal) => this.#load(request, bytes, signal),
    'infer.run': (request: RunRequest, bytes, signal) => this.#run(request, bytes, signal),
    'infer.release': (request: ReleaseRequest) => this.#release(request),
  };

  /** The device changed (or went): every WebGPU session of the old one is gone. */
  setGpu(gpu: SharedGpu | undefined): void {
    this.#gpu = gpu;
    this.#page = undefined;
    this.#generation++;
  }

  async #load(request: LoadRequest, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<JobOutput> {
    if (request.provider === 'wasm') {
      const { json } = await this.#worker.call('load', { ...request, runtime: assetUrl('runtime') }, bytes, never);
      const answer = json as LoadAnswer;
      return { json: { ...answer, session: answer.session + workerBase } };
    }
    return this.#onDevice(async (sessions) => ({ json: await sessions.load(request, bytes, signal) }));
  }

  async #run(request: RunRequest, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<JobOutput> {
    if (request.session >= workerBase) {
      return this.#worker.call('run', { ...request, session: request.session - workerBase }, bytes, never);
    }
    return this.#onDevice((sessions) => sessions.run(request, bytes, signal));
  }

  async #release({ session }: ReleaseRequest): Promise<JobOutput> {
    if (session >= workerBase) {
      await this.#worker.call('release', { session: session - workerBase }, new Uint8Array(), never);
    } else if (this.#page) {
      await (await this.#page).release(session);
    }
    return {};
  }

  async #onDevice(work: (sessions: Sessions) => Promise<JobOutput>): Promise<JobOutput> {
    const generation = this.#generation;
    try {
      return await work(await this.#sessions());
    } catch (thrown) {
      if (generation !== this.#generation) throw new AtelierError('device_lost');
      throw inferenceError(thrown);
    }
  }

  #sessions(): Promise<Sessions> {
    if (!this.#gpu) return Promise.reject(new AtelierError('unsupported', undefined, 'there is no WebGPU device'));
    const gpu = this.#gpu;
    this.#page ??= loadOrt(assetUrl('runtime'), webgpuBuild()).then((ort) => new Sessions(ort, gpu), (thrown) => {
      this.#page = undefined; // the next try fetches again
      throw new AtelierError('offline', undefined, String(thrown));
    });
    return this.#page;
  }
}

/** ONNX Runtime throws plain errors; their text is all there is to tell them apart. */
export function inferenceError(thrown: unknown): AtelierError {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (/out of memory|bad_alloc|allocation failed|failed to allocate/i.test(text)) return new AtelierError('out_of_memory', undefined, text);
  if (/device (was |is )?(lost|destroyed)/i.test(text)) return new AtelierError('device_lost', undefined, text);
  return toAtelierError(thrown);
}
