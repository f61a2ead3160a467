// Tensors to and from bytes.
import type { Tensor } from 'onnxruntime-common';
import { AtelierError } from '../errors';
import type { DataType } from './protocol';

// 'float16' as 16-bit words: not every browser has Float16Array.
const arrays = {
  float32: Float32Array,
  float16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
  int8: Int8Array,
  bool: Uint8Array,
} as const;

export const elementCount = (dims: readonly number[]): number => dims.reduce((product, size) => product * size, 1);

/** A typed view over a copy of `bytes`; the length must be that of `dims`. */
export function typedArray(dtype: DataType, dims: readonly number[], bytes: Uint8Array<ArrayBuffer>) {
  const TypedArray = arrays[dtype];
  const expected = elementCount(dims) * TypedArray.BYTES_PER_ELEMENT;
  if (bytes.byteLength !== expected) {
    throw new AtelierError('internal', undefined, `${dtype}[${dims}] takes ${expected} bytes, not ${bytes.byteLength}`);
  }
  return new TypedArray(bytes.slice().buffer);
}

export async function tensorBytes(tensor: Tensor): Promise<Uint8Array> {
  const data = await tensor.getData();
  if (!ArrayBuffer.isView(data)) throw new AtelierError('internal', undefined, `outputs of type ${tensor.type}`);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
