// The origin-private file system, through one worker: synchronous access handles exist only there.
import { assetUrl } from '../assets';
import type { JobHandler } from '../host/job_table';
import { WorkerPort } from './worker_port';

const port = new WorkerPort(() => new Worker(assetUrl('storeWorker'), { type: 'module', name: 'store' }));

// Never aborted half-way: a write is short, and a file either has its old content or its new one.
const never = new AbortController().signal;

const job = (kind: string): JobHandler => (request: object, bytes) => port.call(kind, request, bytes, never);

export const storeJobs: Record<string, JobHandler> = {
  'store.put': job('put'),
  'store.get': job('get'),
  'store.delete': job('delete'),
  'store.list': job('list'),
};

/** The page's own files, beside those of C++; empty where there is none. */
export async function readPrivateFile(path: string): Promise<Uint8Array> {
  const { bytes } = await port.call('get', { path }, new Uint8Array(), never);
  return bytes ?? new Uint8Array();
}

export async function writePrivateFile(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await port.call('put', { path }, bytes, never);
}
