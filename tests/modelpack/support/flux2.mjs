// The little that a runtime adds to a FLUX.2 package: position tables, timestep embedding, the text encoder's inputs.
// Written from the architecture's text, apart from the product's own C++ (which has its own tests).
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

const f32 = (shape, data) => ({ shape, data: Float32Array.from(data) });

// ids: rows of (t, h, w, l). Gives cos and sin [n, head_dim/2], axis after axis.
export function rotaryTables(ids, axes, theta) {
  const angles = ids.flatMap((row) => axes.flatMap((width, axis) =>
    Array.from({ length: width / 2 }, (_, j) => row[axis] * theta ** (-2 * j / width))));
  const shape = [ids.length, angles.length / ids.length];
  return { cos: f32(shape, angles.map(Math.cos)), sin: f32(shape, angles.map(Math.sin)) };
}

export function timestepEmbedding(times, width) {
  const half = width / 2;
  const rows = times.map((t) => Array.from({ length: half }, (_, k) => 1000 * t * Math.exp(-Math.log(10000) * k / half)));
  return f32([times.length, width], rows.flatMap((row) => [...row.map(Math.cos), ...row.map(Math.sin)]));
}

// One step's rows of the modulation component's output [steps, rows, D].
export function modulationStep(modulation, step) {
  const [, rows, width] = modulation.shape;
  const size = rows * width;
  return { shape: [rows, width], data: modulation.data.slice(step * size, (step + 1) * size) };
}

function floatFromHalf(half) {
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  const magnitude = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return half & 0x8000 ? -magnitude : magnitude;
}

function decodeRow(row, { encoding, columns }) {
  if (encoding === 'f32') return Array.from({ length: columns }, (_, i) => row.readFloatLE(4 * i));
  if (encoding === 'f16') return Array.from({ length: columns }, (_, i) => floatFromHalf(row.readUInt16LE(2 * i)));
  return Array.from({ length: columns }, (_, i) =>
    row.readInt8(i) * floatFromHalf(row.readUInt16LE(columns + 2 * Math.floor(i / 32))));
}

// Reads only the rows of `ids` from the package's embedding files.
export function embeddingRows(folder, embedding, ids) {
  const values = [];
  for (const id of ids) {
    const shard = embedding.shards.find(({ first_row, rows }) => id >= first_row && id < first_row + rows);
    const row = Buffer.alloc(embedding.row_bytes);
    const file = openSync(join(folder, shard.file), 'r');
    readSync(file, row, 0, row.length, (id - shard.first_row) * embedding.row_bytes);
    closeSync(file);
    values.push(...decodeRow(row, embedding));
  }
  return f32([1, ids.length, embedding.columns], values);
}

// The inputs of the text encoder for token ids with a 0/1 mask.
export function textInputs(folder, text, ids, mask) {
  const length = ids.length;
  const bias = new Float32Array(length * length);
  for (let i = 0; i < length; ++i)
    for (let j = 0; j < length; ++j) bias[i * length + j] = j <= i && mask[j] ? 0 : -1e9;
  const positions = Array.from({ length }, (_, p) => [p]);
  const { cos, sin } = rotaryTables(positions, [text.head_dim], text.rope_theta);
  return { text_embedding: embeddingRows(folder, text.embedding, ids), rotary_cos: cos, rotary_sin: sin,
           attention_bias: { shape: [length, length], data: bias } };
}

// Everything the transformer takes but the tokens and the modulation.
export function transformerTables(flux2, image_ids, text_ids) {
  const image = rotaryTables(image_ids, flux2.rope_axes, flux2.rope_theta);
  const text = rotaryTables(text_ids, flux2.rope_axes, flux2.rope_theta);
  return { image_cos: image.cos, image_sin: image.sin, text_cos: text.cos, text_sin: text.sin };
}

// Rows [begin, end) of [1, n, c].
export function tokenRows({ shape, data }, begin, end) {
  const width = shape[2];
  return { shape: [1, end - begin, width], data: data.slice(begin * width, end * width) };
}

export function joinTokens(parts) {
  const width = parts[0].shape[2];
  const data = Float32Array.from(parts.flatMap((part) => [...part.data]));
  return { shape: [1, data.length / width, width], data };
}

// [1, C, h, w] -> [1, h·w, C] and back.
export function tokensFromLatent({ shape: [, channels, height, width], data }) {
  const positions = height * width;
  return { shape: [1, positions, channels],
           data: Float32Array.from({ length: data.length }, (_, i) => data[(i % channels) * positions + Math.floor(i / channels)]) };
}
export function latentFromTokens({ shape: [, positions, channels], data }, height, width) {
  return { shape: [1, channels, height, width],
           data: Float32Array.from({ length: data.length }, (_, i) => data[(i % positions) * channels + Math.floor(i / positions)]) };
}

export const rowsOf = ({ shape, data }) => {
  const width = shape.at(-1);
  return Array.from({ length: data.length / width }, (_, r) => Array.from(data.slice(r * width, (r + 1) * width), Number));
};
