// The worker's side of WorkerPort: one handler a kind, one reply a request.
import type { ErrorJson } from '../error_json';
import { AtelierError, toErrorJson } from '../errors';
import type { WorkerOutput, WorkerReply, WorkerRequest } from '../jobs/worker_messages';

export type Handler = (request: never, bytes: Uint8Array<ArrayBuffer>) => Promise<Partial<WorkerOutput>>;

const scope = self as DedicatedWorkerGlobalScope;

export function serve(handlers: Record<string, Handler>): void {
  scope.onmessage = async (event: MessageEvent<WorkerRequest>) => {
    const { id, kind, request, bytes } = event.data;
    try {
      const handler = handlers[kind];
      if (!handler) throw new AtelierError('internal', undefined, `no worker job of kind ${kind}`);
      const output = await handler(request as never, bytes);
      const reply: WorkerReply = { id, ok: true, json: output.json ?? {}, bytes: output.bytes ?? new Uint8Array() };
      scope.postMessage(reply, [reply.bytes.buffer]);
    } catch (thrown) {
      scope.postMessage({ id, ok: false, error: describe(thrown) } satisfies WorkerReply);
    }
  };
}

function describe(thrown: unknown): ErrorJson {
  if (thrown instanceof AtelierError) return toErrorJson(thrown);
  const [name, message] = thrown instanceof Error ? [thrown.name, thrown.message] : ['', String(thrown)];
  const isMemory = name === 'RangeError' || /out of memory|allocation failed/i.test(message);
  const code = name === 'QuotaExceededError' ? 'storage_full' : isMemory ? 'out_of_memory' : 'internal';
  return { code, where: 'worker', detail: message };
}
