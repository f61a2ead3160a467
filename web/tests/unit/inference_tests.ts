import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSubgroups } from '../../src/inference/device_view';
import { inferenceError } from '../../src/inference/infer_jobs';
import { identityModel } from '../../src/inference/sentinel';
import { typedArray } from '../../src/inference/tensors';

test('the sentinel is the ONNX model that it says it is', () => {
  // ModelProto written out by hand from onnx.proto: IR 8, graph { Identity x → y, f32 [1] }, opset 17.
  const value = (name: number) => [0x0a, 1, name, 0x12, 10, 0x0a, 8, 0x08, 1, 0x12, 4, 0x0a, 2, 0x08, 1];
  const node = [0x0a, 1, 0x78, 0x12, 1, 0x79, 0x22, 8, ...Buffer.from('Identity')];
  const graph = [0x0a, node.length, ...node, 0x12, 8, ...Buffer.from('sentinel'), 0x5a, 15, ...value(0x78), 0x62, 15, ...value(0x79)];
  assert.deepEqual([...identityModel()], [0x08, 8, 0x3a, graph.length, ...graph, 0x42, 2, 0x10, 17]);
});

test('the view of a device hides subgroups and shares everything else', () => {
  class Device {
    #name = 'real'; // a private field, like a browser's brand check: a proxy as `this` would throw
    features = new Set(['shader-f16', 'subgroups', 'subgroups-f16']);
    queue = { name: 'queue' };
    createBuffer() { return `${this.#name} buffer`; }
  }
  const device = new Device();
  const view = withoutSubgroups(device as unknown as GPUDevice) as unknown as Device;
  assert.deepEqual([...view.features], ['shader-f16']);
  assert.equal(view.createBuffer(), 'real buffer');
  assert.equal(view.queue, device.queue);
  assert.ok(device.features.has('subgroups'));
});

test('a tensor whose bytes do not fit its shape is refused', () => {
  assert.throws(() => typedArray('float32', [2, 3], new Uint8Array(20)), /internal/);
  assert.equal(typedArray('float32', [2, 3], new Uint8Array(24)).length, 6);
});

test("ONNX Runtime's words become codes", () => {
  assert.equal(inferenceError(new Error('std::bad_alloc')).code, 'out_of_memory');
  assert.equal(inferenceError(new Error('Device was destroyed.')).code, 'device_lost');
  assert.equal(inferenceError(new Error('Non-zero status code')).code, 'internal');
});
