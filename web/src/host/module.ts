// The wasm module as C++ exports it (wasm/main_web.cpp), and the host it calls back.

export interface Host {
  /** Answers a command; `pointer`/`length` are valid only during the call. */
  reply(commandId: number, json: string, pointer: number, length: number): void;
  event(json: string): void;
  startJob(jobId: number, kind: string, json: string, pointer: number, length: number): void;
  cancelJob(jobId: number): void;
  requestFrame(): void;
  setCursor(css: string): void;
}

export interface AtelierModule {
  host: Host;
  preinitializedWebGPUDevice?: GPUDevice | undefined;
  HEAPU8: Uint8Array<ArrayBuffer>;
  stringToNewUTF8(text: string): number;
  /** The GPUBuffer that C++ names by `handle`, for inference without copies. */
  gpuBufferFromHandle?(handle: number): GPUBuffer;

  _atelier_alloc(length: number): number;
  _atelier_free(pointer: number): void;
  _atelier_start(json: number): void;
  _atelier_command(id: number, json: number): void;
  _atelier_job_done(id: number, ok: number, json: number, data: number, length: number): void;
  _atelier_frame(timeMs: number, cssWidth: number, cssHeight: number, devicePixelRatio: number): number;
  _atelier_pointer(
    kind: number, pointerId: number, x: number, y: number, button: number, buttons: number,
    pressure: number, type: number, modifiers: number,
  ): void;
  _atelier_wheel(x: number, y: number, dx: number, dy: number, modifiers: number): void;
  _atelier_key(code: number, key: number, isDown: number, modifiers: number, isRepeat: number): number;
  _atelier_focus(isFocused: number): void;
  _atelier_device_lost(reason: number): void;
  _atelier_device_restored(): void;
}

export interface ModuleOptions {
  host: Host;
  preinitializedWebGPUDevice?: GPUDevice;
  locateFile: (path: string) => string;
  onAbort: (reason: unknown) => void;
  print: (line: string) => void;
  printErr: (line: string) => void;
}

export type ModuleFactory = (options: ModuleOptions) => Promise<AtelierModule>;
