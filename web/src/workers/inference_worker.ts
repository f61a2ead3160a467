// ONNX Runtime's wasm provider away from the page: a long run blocks no click.
import { loadOrt } from '../inference/ort_library';
import type { LoadRequest, ReleaseRequest, RunRequest } from '../inference/protocol';
import { Sessions } from '../inference/sessions';
import { serve } from './serve';

let sessions: Promise<Sessions> | undefined;
const never = new AbortController().signal;

async function loaded(): Promise<Sessions> {
  if (!sessions) throw new Error('no session was loaded');
  return sessions;
}

serve({
  async load(request: LoadRequest & { runtime: string }, bytes) {
    sessions ??= loadOrt(request.runtime, 'wasm').then((ort) => new Sessions(ort));
    return { json: await (await sessions).load(request, bytes, never) };
  },
  async run(request: RunRequest, bytes) {
    const answer = await (await loaded()).run(request, bytes, never);
    return { json: answer.json, bytes: answer.bytes as Uint8Array<ArrayBuffer> };
  },
  async release(request: ReleaseRequest) {
    await (await loaded()).release(request.session);
    return {};
  },
});
