// Decoding and encoding, each in a worker of its own: cancelling one job kills no other.
import { assetUrl } from '../assets';
import type { JobHandler } from '../host/job_table';
import type { WorkerOutput } from './worker_messages';
import { WorkerPort } from './worker_port';

const spawn = () => new Worker(assetUrl('codecWorker'), { type: 'module', name: 'codec' });
const urls = () => ({ module: assetUrl('codec'), wasm: assetUrl('codecWasm') });

async function run(kind: string, request: object, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal) {
  const port = idlePorts.pop() ?? new WorkerPort(spawn);
  try {
    return await port.call(kind, { ...request, urls: urls() }, bytes, signal);
  } finally {
    idlePorts.push(port);
  }
}
const idlePorts: WorkerPort[] = [];

/** A picture file to RGBA8, sRGB, straight alpha; the answer's JSON says width and height. */
export const decode = (request: object, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<WorkerOutput> =>
  run('decode', request, bytes, signal);

/** RGBA8 pixels to a picture file. */
export const encode = (request: object, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<WorkerOutput> =>
  run('encode', request, bytes, signal);

export const codecJobs: Record<string, JobHandler> = { decode, encode };
