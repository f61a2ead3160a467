// ONNX Runtime Web, fetched when first needed: nothing of it loads with the page.
import type * as Ort from 'onnxruntime-common';

export type OrtLibrary = typeof Ort;
export type Build = 'jspi' | 'asyncify' | 'wasm';

/** JSPI's build is 10 MB smaller and calls faster; browsers without it take the Asyncify build. */
export const webgpuBuild = (): Build => ('Suspending' in WebAssembly ? 'jspi' : 'asyncify');

const scripts: Record<Build, string> = { jspi: 'ort.jspi.min.mjs', asyncify: 'ort.webgpu.min.mjs', wasm: 'ort.wasm.min.mjs' };
const binaries: Record<Build, string> = {
  jspi: 'ort-wasm-simd-threaded.jspi',
  asyncify: 'ort-wasm-simd-threaded.asyncify',
  wasm: 'ort-wasm-simd-threaded',
};
const threadsMax = 8;

/** `folder`: where the build put the files. Rejects where they cannot be fetched. */
export async function loadOrt(folder: string, build: Build): Promise<OrtLibrary> {
  const ort = (await import(folder + scripts[build])) as OrtLibrary;
  const { wasm } = ort.env;
  wasm.wasmPaths = { mjs: `${folder}${binaries[build]}.mjs`, wasm: `${folder}${binaries[build]}.wasm` };
  // Threads need shared memory, and that needs cross-origin isolation.
  wasm.numThreads = globalThis.crossOriginIsolated ? Math.min(threadsMax, navigator.hardwareConcurrency || 1) : 1;
  ort.env.logLevel = 'error';
  return ort;
}
