// Sessions of one ONNX Runtime, by number: load, run, release. Knows nothing of workers or C++.
import type { InferenceSession, Tensor } from 'onnxruntime-common';
import { AtelierError } from '../errors';
import { withoutSubgroups } from './device_view';
import type { OrtLibrary } from './ort_library';
import type { LoadAnswer, LoadRequest, Place, RunAnswer, RunRequest, TensorSpec } from './protocol';
import { identityModel } from './sentinel';
import { elementCount, tensorBytes, typedArray } from './tensors';

/** What only the page has: the device that the sessions share with C++, and C++'s buffers by handle. */
export interface SharedGpu {
  device: GPUDevice;
  bufferOf(handle: number): GPUBuffer;
}

type GpuView = 'webgpu' | 'webgpu-no-subgroups';

export class Sessions {
  readonly #ort: OrtLibrary;
  readonly #gpu: SharedGpu | undefined;
  #sessions = new Map<number, InferenceSession>();
  #sentinels = new Map<GpuView, Promise<InferenceSession>>();
  #views = new Map<GpuView, GPUDevice>();
  #nextId = 1;
  // ONNX Runtime runs one thing at a time in a page; a second call while the first waits fails.
  #last: Promise<unknown> = Promise.resolve();

  constructor(ort: OrtLibrary, gpu?: SharedGpu) {
    this.#ort = ort;
    this.#gpu = gpu;
  }

  load(request: LoadRequest, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<LoadAnswer> {
    return this.#inTurn(async () => {
      const options = this.#options(request, bytes);
      const graph = request.graphUrl ? await fetchBytes(request.graphUrl, signal) : rangeOf(bytes, request.graph);
      if (request.provider !== 'wasm') await this.#keepDevice(request.provider);
      const session = await this.#ort.InferenceSession.create(graph, await options);
      signal.throwIfAborted();
      const id = this.#nextId++;
      this.#sessions.set(id, session);
      return {
        session: id, provider: request.provider, inputs: [...session.inputNames], outputs: [...session.outputNames],
      };
    });
  }

  /** The answer's block holds the 'cpu' outputs one after the other, each at a multiple of 16 bytes. */
  run(request: RunRequest, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<{ json: RunAnswer; bytes: Uint8Array }> {
    return this.#inTurn(async () => {
      signal.throwIfAborted();
      const session = this.#sessions.get(request.session);
      if (!session) throw new AtelierError('internal', undefined, `no session ${request.session}`);
      const feeds = Object.fromEntries(request.inputs.map((input) => [input.name, this.#input(input, bytes)]));
      const results = await session.run(feeds, this.#fetches(request));
      return collect(request, results);
    });
  }

  release(id: number): Promise<void> {
    const session = this.#sessions.get(id);
    this.#sessions.delete(id);
    return this.#inTurn(async () => session?.release());
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #options(request: LoadRequest, bytes: Uint8Array<ArrayBuffer>): Promise<InferenceSession.SessionOptions> {
    const externalData = await Promise.all((request.externalData ?? []).map(async (part) => ({
      path: part.path,
      // As a Blob where it has an address: the JSPI build streams it instead of holding all of it.
      data: 'url' in part ? await fetchBlob(part.url) : rangeOf(bytes, part),
    })));
    const common: InferenceSession.SessionOptions = {
      graphOptimizationLevel: 'all',
      ...(externalData.length > 0 ? { externalData: externalData as InferenceSession.SessionOptions['externalData'] & object } : {}),
    };
    if (request.provider === 'wasm') return { ...common, executionProviders: ['wasm'] };
    return { ...common, executionProviders: [this.#webgpu(request.provider)], preferredOutputLocation: 'gpu-buffer' };
  }

  #webgpu(view: GpuView): InferenceSession.ExecutionProviderConfig {
    return { name: 'webgpu', device: this.#deviceFor(view) } as InferenceSession.ExecutionProviderConfig;
  }

  #deviceFor(view: GpuView): GPUDevice {
    if (!this.#gpu) throw new AtelierError('unsupported', undefined, 'there is no WebGPU device');
    const { device } = this.#gpu;
    const known = this.#views.get(view) ?? (view === 'webgpu' ? device : withoutSubgroups(device));
    this.#views.set(view, known);
    return known;
  }

  async #keepDevice(view: GpuView): Promise<void> {
    let sentinel = this.#sentinels.get(view);
    if (!sentinel) {
      sentinel = this.#ort.InferenceSession.create(identityModel(), { executionProviders: [this.#webgpu(view)] });
      this.#sentinels.set(view, sentinel);
    }
    await sentinel;
  }

  #input(input: TensorSpec & Place, bytes: Uint8Array<ArrayBuffer>): Tensor {
    if (input.location === 'gpu') return this.#gpuTensor(input, input.handle);
    const data = typedArray(input.dtype, input.dims, rangeOf(bytes, input));
    return new this.#ort.Tensor(input.dtype, data as never, input.dims) as Tensor;
  }

  #gpuTensor(spec: TensorSpec, handle: number): Tensor {
    if (!this.#gpu) throw new AtelierError('unsupported', undefined, 'there is no WebGPU device');
    // Ours: the tensor is never disposed of, the buffer belongs to C++.
    return this.#ort.Tensor.fromGpuBuffer(this.#gpu.bufferOf(handle) as never, {
      dataType: spec.dtype as 'float32', dims: spec.dims,
    }) as unknown as Tensor;
  }

  #fetches(request: RunRequest): Record<string, Tensor | null> {
    return Object.fromEntries(request.outputs.map((output) =>
      [output.name, output.location === 'gpu' ? this.#gpuTensor(output, output.handle) : null]));
  }
}

async function collect(request: RunRequest, results: InferenceSession.OnnxValueMapType) {
  const outputs: RunAnswer['outputs'] = [];
  const blocks: { offset: number; data: Uint8Array }[] = [];
  let total = 0;
  for (const wanted of request.outputs) {
    const tensor = results[wanted.name] as Tensor | undefined;
    if (!tensor) throw new AtelierError('internal', undefined, `no output ${wanted.name}`);
    const spec = { name: wanted.name, dtype: tensor.type as TensorSpec['dtype'], dims: [...tensor.dims] };
    if (wanted.location === 'gpu') {
      if (elementCount(wanted.dims) !== elementCount(spec.dims)) {
        throw new AtelierError('internal', undefined, `${wanted.name}: [${spec.dims}] instead of [${wanted.dims}]`);
      }
      outputs.push({ ...spec, location: 'gpu', handle: wanted.handle });
      continue;
    }
    const data = await tensorBytes(tensor);
    outputs.push({ ...spec, location: 'cpu', offset: total, length: data.byteLength });
    blocks.push({ offset: total, data });
    total += Math.ceil(data.byteLength / 16) * 16;
    tensor.dispose();
  }
  const bytes = new Uint8Array(total);
  for (const { offset, data } of blocks) bytes.set(data, offset);
  return { json: { outputs }, bytes };
}

function rangeOf(bytes: Uint8Array<ArrayBuffer>, range?: { offset: number; length: number }): Uint8Array<ArrayBuffer> {
  return range ? bytes.subarray(range.offset, range.offset + range.length) : bytes;
}

async function fetchBlob(url: string, signal?: AbortSignal): Promise<Blob> {
  const response = await fetch(url, signal ? { signal } : {}).catch((thrown) => {
    throw signal?.aborted ? thrown : new AtelierError('offline');
  });
  if (!response.ok) throw new AtelierError('not_installed', undefined, `${url}: ${response.status}`);
  return response.blob();
}

const fetchBytes = async (url: string, signal: AbortSignal) =>
  new Uint8Array(await (await fetchBlob(url, signal)).arrayBuffer());
