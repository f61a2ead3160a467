// Writes small ONNX models for tests: just enough of onnx.proto (IR 8, opset 17) for one node with constant inputs.

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
const integer = (field: number, value: number) => [...varint(field << 3), ...varint(value)];
const block = (field: number, content: number[]) => [...varint((field << 3) | 2), ...varint(content.length), ...content];
const text = (field: number, value: string) => block(field, [...new TextEncoder().encode(value)]);

const floatType = 1;
/** A fixed length, or a name for one that each run brings. */
type Dimension = number | string;
const shape = (dims: Dimension[]) =>
  dims.flatMap((size) => block(1, typeof size === 'number' ? integer(1, size) : text(2, size)));
const value = (name: string, dims: Dimension[]) =>
  [...text(1, name), ...block(2, block(1, [...integer(1, floatType), ...block(2, shape(dims))]))];

/** TensorProto: dims, f32, name, raw data. */
const constant = (name: string, dims: number[], data: Float32Array) =>
  [...dims.flatMap((size) => integer(1, size)), ...integer(2, floatType), ...text(8, name), ...block(9, [...new Uint8Array(data.buffer)])];

/** AttributeProto of integers (type 7). */
const integers = (name: string, values: number[]) => [...text(1, name), ...values.flatMap((item) => integer(8, item)), ...integer(20, 7)];

/** y = Conv(x, w), 3×3, same size, no bias. x: [1, C, H, W] f32; weights: [C, C, 3, 3]. */
export function convolutionModel(channels: number, height: Dimension, width: Dimension, weights: Float32Array): Uint8Array<ArrayBuffer> {
  const dims = [1, channels, height, width];
  const node = [...text(1, 'x'), ...text(1, 'w'), ...text(2, 'y'), ...text(4, 'Conv'),
    ...block(5, integers('kernel_shape', [3, 3])), ...block(5, integers('pads', [1, 1, 1, 1]))];
  const graph = [...block(1, node), ...text(2, 'convolution'), ...block(5, constant('w', [channels, channels, 3, 3], weights)),
    ...block(11, value('x', dims)), ...block(12, value('y', dims))];
  return Uint8Array.from([...integer(1, 8), ...block(7, graph), ...block(8, integer(2, 17))]);
}
