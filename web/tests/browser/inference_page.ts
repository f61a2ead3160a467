// A page for tests: the 3×3 convolution through each provider, against plain arithmetic.
// globalThis.runConvolution(provider, location) → { largestDifference, provider } or throws.
import { acquireGpu } from '../../src/gpu/device';
import { loadOrt, webgpuBuild } from '../../src/inference/ort_library';
import type { Provider } from '../../src/inference/protocol';
import { Sessions } from '../../src/inference/sessions';
import { convolutionModel } from './onnx_writer';

declare const __RUNTIME__: string;
const runtime = new URL(__RUNTIME__, document.baseURI).href;
const [channels, height, width] = [3, 37, 53];
const never = new AbortController().signal;
const handles = { input: 1, output: 2 };

// Seeded: the same picture and weights at every run.
function noise(length: number, seed: number): Float32Array<ArrayBuffer> {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}
const weights = noise(channels * channels * 9, 7);
const picture = noise(channels * height * width, 11);

function expected(): Float32Array {
  const result = new Float32Array(picture.length);
  for (let out = 0; out < channels; out++) for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let input = 0; input < channels; input++) for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) {
      if (y + dy < 0 || y + dy >= height || x + dx < 0 || x + dx >= width) continue;
      const pixel = picture[(input * height + y + dy) * width + x + dx] ?? 0;
      sum += pixel * (weights[((out * channels + input) * 3 + dy + 1) * 3 + dx + 1] ?? 0);
    }
    result[(out * height + y) * width + x] = sum;
  }
  return result;
}

const byteLength = Math.ceil(picture.byteLength / 16) * 16;
const dims = [1, channels, height, width];

async function run(provider: Provider, location: 'cpu' | 'gpu') {
  const gpu = provider === 'wasm' ? undefined : await acquireGpu();
  if (provider !== 'wasm' && !gpu) throw new Error('no WebGPU');
  const buffers = new Map<number, GPUBuffer>();
  for (const handle of gpu ? Object.values(handles) : []) {
    buffers.set(handle, gpu?.device.createBuffer({
      size: byteLength, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    }) as GPUBuffer);
  }
  const sessions = new Sessions(await loadOrt(runtime, provider === 'wasm' ? 'wasm' : webgpuBuild()), gpu && {
    device: gpu.device, bufferOf: (handle) => buffers.get(handle) as GPUBuffer,
  });
  const loaded = await sessions.load({ model: 'convolution', provider }, convolutionModel(channels, height, width, weights), never);
  const x = { name: 'x', dtype: 'float32', dims } as const;
  const y = { name: 'y', dtype: 'float32', dims } as const;
  let result: Float32Array;
  if (location === 'gpu' && gpu) {
    gpu.device.queue.writeBuffer(buffers.get(handles.input) as GPUBuffer, 0, picture);
    await sessions.run({ session: loaded.session,
      inputs: [{ ...x, location: 'gpu', handle: handles.input }], outputs: [{ ...y, location: 'gpu', handle: handles.output }] }, new Uint8Array(), never);
    result = await readBack(gpu.device, buffers.get(handles.output) as GPUBuffer);
  } else {
    const { bytes } = await sessions.run({ session: loaded.session,
      inputs: [{ ...x, location: 'cpu', offset: 0, length: picture.byteLength }], outputs: [{ name: 'y', location: 'cpu' }] },
    new Uint8Array(picture.buffer), never);
    result = new Float32Array(bytes.buffer as ArrayBuffer, 0, picture.length);
  }
  const wanted = expected();
  const differences = Array.from(result.subarray(0, picture.length), (value, i) => Math.abs(value - (wanted[i] ?? 0)));
  // The session goes; the sentinel must keep the device.
  await sessions.release(loaded.session);
  let isDeviceLost = false;
  void gpu?.device.lost.then(() => { isDeviceLost = true; });
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { provider: loaded.provider, inputs: loaded.inputs, outputs: loaded.outputs, largestDifference: Math.max(...differences),
    largestValue: Math.max(...wanted), isDeviceLost, adapter: gpu?.adapterName ?? null };
}

async function readBack(device: GPUDevice, source: GPUBuffer): Promise<Float32Array> {
  const staging = device.createBuffer({ size: byteLength, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(source, 0, staging, 0, byteLength);
  device.queue.submit([encoder.finish()]);
  await staging.mapAsync(GPUMapMode.READ);
  return new Float32Array(staging.getMappedRange().slice(0));
}

Object.assign(globalThis, { runConvolution: run });
