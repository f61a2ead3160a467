// The module and everything it needs from the page: commands in, jobs and events out.
import { AtelierError, toErrorJson } from '../errors';
import { type Answer, CommandTable } from './command_table';
import { FrameLoop } from './frame_loop';
import { connectInput, type Guard } from './input';
import { type Completion, type JobHandler, JobTable } from './job_table';
import { copyIn, copyOut, type Memory } from './memory';
import type { AtelierModule, Host, ModuleFactory } from './module';

/** Bytes inside a command's params: they travel beside the JSON and become `{buffer, length, …facts}`. */
export class Payload {
  constructor(readonly bytes: Uint8Array, readonly facts: Record<string, unknown> = {}) {}
}

export interface HostEvent {
  event: string;
  [field: string]: unknown;
}

export interface EditorHostOptions {
  canvas: HTMLCanvasElement;
  handlers: Record<string, JobHandler>;
  onEvent(event: HostEvent): void;
  /** The module died: nothing will work until the page is loaded again. */
  onAbort(error: AtelierError): void;
}

export class EditorHost implements Host {
  readonly #options: EditorHostOptions;
  readonly #commands = new CommandTable();
  readonly #jobs: JobTable;
  readonly #frames: FrameLoop;
  #module: AtelierModule | undefined;
  #death: AtelierError | undefined;

  constructor(options: EditorHostOptions) {
    this.#options = options;
    this.#jobs = new JobTable(options.handlers, (jobId, completion) => this.#completeJob(jobId, completion));
    this.#frames = new FrameLoop((time) => this.#drawFrame(time));
  }

  /** Loads the module; `device` is what C++ draws and computes with. */
  async load(factory: ModuleFactory, locateFile: (path: string) => string, device?: GPUDevice): Promise<void> {
    this.#module = await factory({
      host: this,
      ...(device ? { preinitializedWebGPUDevice: device } : {}),
      locateFile,
      onAbort: (reason) => this.#die(reason),
      print: (line) => console.info(line),
      printErr: (line) => console.warn(line),
    });
  }

  start(config: Record<string, unknown>): void {
    this.guard((module) => this.#withJson(this.#toWire(module, config), (json) => module._atelier_start(json)));
    connectInput(this.#options.canvas, this.guard);
    new ResizeObserver(() => this.requestFrame()).observe(this.#options.canvas);
    // What is due (autosave) is done before the browser may freeze a hidden tab.
    document.addEventListener('visibilitychange', () => this.requestFrame());
    this.requestFrame();
  }

  /** Runs one command; rejects with an AtelierError, also when the module is dead or dies meanwhile. */
  command(method: string, params: Record<string, unknown> = {}): Promise<Answer> {
    if (this.#death) return Promise.reject(this.#death);
    if (!this.#module) return Promise.reject(new AtelierError('internal', undefined, 'the module is not loaded'));
    return this.#commands.open((id) => {
      this.guard((module) =>
        this.#withJson({ method, params: this.#toWire(module, params) }, (json) => module._atelier_command(id, json)));
      this.requestFrame();
    });
  }

  get module(): AtelierModule | undefined {
    return this.#module;
  }

  deviceLost(reason: string): void {
    this.guard((module) => this.#withText(reason, (text) => module._atelier_device_lost(text)));
    this.requestFrame();
  }

  deviceRestored(device: GPUDevice): void {
    this.guard((module) => {
      module.preinitializedWebGPUDevice = device;
      module._atelier_device_restored();
    });
    this.requestFrame();
  }

  /** Calls into the module. What it throws is its death: a trap leaves C++ in no known state. */
  readonly guard: Guard = (call) => {
    if (!this.#module || this.#death) return undefined;
    try {
      return call(this.#module);
    } catch (thrown) {
      if (thrown instanceof AtelierError) throw thrown;
      this.#die(thrown);
      return undefined;
    }
  };

  // What C++ calls.

  reply(commandId: number, json: string, pointer: number, length: number): void {
    const bytes = this.#module ? copyOut(this.#module, pointer, length) : new Uint8Array();
    this.#commands.answer(commandId, json, bytes);
  }

  event(json: string): void {
    const event = JSON.parse(json) as HostEvent;
    // Listeners may call commands: never from inside C++.
    queueMicrotask(() => this.#options.onEvent(event));
  }

  startJob(jobId: number, kind: string, json: string, pointer: number, length: number): void {
    const bytes = this.#module && length > 0 ? copyOut(this.#module, pointer, length) : new Uint8Array();
    this.#jobs.start(jobId, kind, json, bytes);
  }

  cancelJob(jobId: number): void {
    this.#jobs.cancel(jobId);
  }

  requestFrame(): void {
    this.#frames.request();
  }

  setCursor(css: string): void {
    this.#options.canvas.style.cursor = css;
  }

  #drawFrame(timeMs: number): boolean {
    const { canvas } = this.#options;
    const ratio = window.devicePixelRatio || 1;
    const { clientWidth: cssWidth, clientHeight: cssHeight } = canvas;
    const [width, height] = [Math.max(1, Math.round(cssWidth * ratio)), Math.max(1, Math.round(cssHeight * ratio))];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    return this.guard((module) => module._atelier_frame(timeMs, cssWidth, cssHeight, ratio)) === 1;
  }

  #completeJob(jobId: number, completion: Completion): void {
    this.guard((module) => {
      const bytes = completion.ok ? completion.output.bytes : undefined;
      const json = completion.ok ? (completion.output.json ?? {}) : toErrorJson(completion.error);
      let data = 0;
      try {
        data = bytes && bytes.byteLength > 0 ? copyIn(memoryOf(module), bytes) : 0;
      } catch {
        const error = toErrorJson(new AtelierError('out_of_memory'));
        this.#withJson(error, (text) => module._atelier_job_done(jobId, 0, text, 0, 0));
        return;
      }
      const length = data === 0 ? 0 : (bytes?.byteLength ?? 0);
      this.#withJson(json, (text) => module._atelier_job_done(jobId, completion.ok ? 1 : 0, text, data, length));
    });
    this.requestFrame();
  }

  /** `value` with each Payload copied into the module; what was copied is freed if a later one does not fit. */
  #toWire(module: AtelierModule, value: unknown): unknown {
    const pointers: number[] = [];
    const walk = (item: unknown): unknown => {
      if (item instanceof Payload) {
        const buffer = copyIn(memoryOf(module), item.bytes);
        pointers.push(buffer);
        return { ...item.facts, buffer, length: item.bytes.byteLength };
      }
      if (Array.isArray(item)) return item.map(walk);
      if (typeof item === 'object' && item !== null) {
        return Object.fromEntries(Object.entries(item).map(([key, field]) => [key, walk(field)]));
      }
      return item;
    };
    try {
      return walk(value);
    } catch (error) {
      for (const pointer of pointers) module._atelier_free(pointer);
      throw error;
    }
  }

  #withJson(value: unknown, use: (pointer: number) => void): void {
    this.#withText(JSON.stringify(value), use);
  }

  #withText(text: string, use: (pointer: number) => void): void {
    const module = this.#module;
    if (!module) return;
    const pointer = module.stringToNewUTF8(text);
    use(pointer);
    module._atelier_free(pointer);
  }

  #die(reason: unknown): void {
    if (this.#death) return;
    this.#death = new AtelierError('internal', undefined, errorFromThrown(reason));
    console.error(reason);
    this.#frames.stop();
    this.#jobs.cancelAll();
    this.#commands.failAll(this.#death);
    this.#options.onAbort(this.#death);
  }
}

const memoryOf = (module: AtelierModule): Memory => ({
  get HEAPU8() { return module.HEAPU8; },
  alloc: (length) => module._atelier_alloc(length),
  free: (pointer) => module._atelier_free(pointer),
});

const errorFromThrown = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
