// Safetensors in and out of Node: {name: {dtype, shape, data}} with typed arrays.
import { readFileSync } from 'node:fs';

const kArrays = { F32: Float32Array, I64: BigInt64Array, I32: Int32Array, U8: Uint8Array, F16: Uint16Array, BF16: Uint16Array };

export function readSafetensors(path) {
  const file = readFileSync(path);
  const header_bytes = Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.subarray(8, 8 + header_bytes).toString());
  const tensors = {};
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    const [begin, end] = entry.data_offsets;
    // A copy: the data need not be aligned inside the file.
    const bytes = Uint8Array.from(file.subarray(8 + header_bytes + begin, 8 + header_bytes + end));
    tensors[name] = { dtype: entry.dtype, shape: entry.shape, data: new kArrays[entry.dtype](bytes.buffer) };
  }
  return tensors;
}

const kSizes = { F32: 4, I64: 8, I32: 4, U8: 1, F16: 2, BF16: 2 };

// Bytes of a file that holds `tensors` in the given order.
export function writeSafetensors(tensors) {
  const header = {};
  const parts = [];
  let offset = 0;
  for (const [name, { dtype, shape, data }] of Object.entries(tensors)) {
    const bytes = Buffer.from(data.buffer, data.byteOffset, data.length * kSizes[dtype]);
    header[name] = { dtype, shape, data_offsets: [offset, offset + bytes.length] };
    offset += bytes.length;
    parts.push(bytes);
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, ...parts]);
}
