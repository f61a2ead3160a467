// Bytes and text into the module's memory.
import { AtelierError } from '../errors';

/** The part of the module that memory needs; the codec's module has the same shape under other names. */
export interface Memory {
  HEAPU8: Uint8Array<ArrayBuffer>;
  alloc(length: number): number;
  free(pointer: number): void;
}

/** Copies `bytes` in; the memory belongs to the caller until C++ takes it. Rejects with 'out_of_memory'. */
export function copyIn(memory: Memory, bytes: Uint8Array): number {
  const pointer = memory.alloc(bytes.byteLength) >>> 0;
  if (pointer === 0) throw new AtelierError('out_of_memory');
  memory.HEAPU8.set(bytes, pointer); // read after alloc: growing the memory replaces the view
  return pointer;
}

/** A copy of the module's bytes, ours to keep. */
export function copyOut(memory: Pick<Memory, 'HEAPU8'>, pointer: number, length: number): Uint8Array<ArrayBuffer> {
  return memory.HEAPU8.slice(pointer, pointer + length);
}
