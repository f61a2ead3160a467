// The smallest ONNX model there is: y = Identity(x), x: [1] f32. ONNX Runtime destroys the device with its last
// WebGPU session (microsoft/onnxruntime#27634); one session of this model keeps ours alive.

const varint = 0;
const bytes = 2;
const field = (number: number, wireType: number, content: number[]) => [(number << 3) | wireType, ...content];
const integer = (number: number, value: number) => field(number, varint, [value]);
const block = (number: number, content: number[]) => field(number, bytes, [content.length, ...content]);
const text = (number: number, value: string) => block(number, [...new TextEncoder().encode(value)]);

// ValueInfoProto: name, type = tensor(float, shape [1]).
const value = (name: string) =>
  [...text(1, name), ...block(2, block(1, [...integer(1, 1), ...block(2, block(1, integer(1, 1)))]))];

/** ModelProto: IR version 8, opset 17. Every length stays under 128, so each is one byte. */
export function identityModel(): Uint8Array {
  const node = [...text(1, 'x'), ...text(2, 'y'), ...text(4, 'Identity')];
  const graph = [...block(1, node), ...text(2, 'sentinel'), ...block(11, value('x')), ...block(12, value('y'))];
  return Uint8Array.from([...integer(1, 8), ...block(7, graph), ...block(8, integer(2, 17))]);
}
