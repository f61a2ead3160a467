// What C++ (wasm/infer) asks of ONNX Runtime, as JSON beside one block of bytes.

/** One is tried at a time, as C++ says; C++ trusts it only after a self-test on this device. */
export type Provider = 'webgpu' | 'webgpu-no-subgroups' | 'wasm';

export type DataType = 'float32' | 'float16' | 'int32' | 'uint32' | 'int64' | 'uint8' | 'int8' | 'bool';

export interface LoadRequest {
  model: string; // for messages
  provider: Provider;
  graphUrl?: string; // same origin or blob:; without it the block of bytes is the graph
  /** The graph's part of the block where external data shares it. */
  graph?: ByteRange;
  /** External data by the path that the graph names it by. */
  externalData?: ({ path: string } & ({ url: string } | ByteRange))[];
}

export interface ByteRange {
  offset: number;
  length: number;
}

export interface LoadAnswer {
  session: number;
  provider: Provider;
  inputs: string[];
  outputs: string[];
}

export interface TensorSpec {
  name: string;
  dtype: DataType;
  dims: number[];
}

/** 'cpu': a range of the block of bytes. 'gpu': a buffer of the shared device, named by C++'s handle. */
export type Place = ({ location: 'cpu' } & ByteRange) | { location: 'gpu'; handle: number };

export interface RunRequest {
  session: number;
  inputs: (TensorSpec & Place)[];
  /** 'gpu' outputs are written into C++'s own buffers; 'cpu' ones come back in the answer's block of bytes. */
  outputs: ((TensorSpec & { location: 'gpu'; handle: number }) | { name: string; location: 'cpu' })[];
}

export interface RunAnswer {
  outputs: (TensorSpec & Place)[];
}

export interface ReleaseRequest {
  session: number;
}
