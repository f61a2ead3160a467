// What a page and its worker say to each other.
import type { ErrorJson } from '../error_json';

export interface WorkerRequest {
  id: number;
  kind: string;
  request: unknown;
  bytes: Uint8Array<ArrayBuffer>;
}

export type WorkerReply =
  | { id: number; ok: true; json: unknown; bytes: Uint8Array<ArrayBuffer> }
  | { id: number; ok: false; error: ErrorJson };

export interface WorkerOutput {
  json: unknown;
  bytes: Uint8Array<ArrayBuffer>;
}
