// Commands under way: each id is answered once, or fails with the module.
import type { ErrorJson } from '../error_json';
import { type AtelierError, errorFromJson } from '../errors';

export interface Answer {
  result: unknown;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: AtelierError): void;
}

export class CommandTable {
  #waiting = new Map<number, Waiting>();
  #nextId = 1;

  /** Hands `start` a fresh id; settles when that id is answered, or when `start` throws. */
  open(start: (id: number) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#waiting.set(id, { resolve, reject });
      try {
        start(id);
      } catch (error) {
        this.#waiting.delete(id);
        reject(error);
      }
    });
  }

  /** Answers `id` with what C++ wrote. An unknown or already answered id is ignored. */
  answer(id: number, json: string, bytes: Uint8Array<ArrayBuffer>): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    const reply = parseReply(json);
    if (reply?.ok) waiting.resolve({ result: reply.result, bytes });
    else waiting.reject(errorFromJson(reply?.error));
  }

  failAll(error: AtelierError): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}

function parseReply(json: string): { ok: boolean; result?: unknown; error?: ErrorJson } | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
