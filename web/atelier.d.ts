/**
 * Atelier's automation API: `globalThis.atelier`, there as soon as the page's script has run.
 * Everything stays on this device: no method sends a picture or an instruction anywhere.
 * Every method rejects with an {@link AtelierError}; none waits for ever. See API.md for examples.
 */

export type Locale = 'fr' | 'en';

/** Why a method rejected. `message` is a sentence in the user's language. */
export type AtelierErrorCode =
  | 'not_understood' // detail: { understood: string[], unknown: string[], plans: PlanStep[][], texts: string[] }
  | 'needs_model' // detail: the same, and { models: string[] }
  | 'ambiguous' // detail: { plans: PlanStep[][], texts: string[] }
  | 'no_document'
  | 'no_mask'
  | 'bad_image'
  | 'too_large'
  | 'unsupported'
  | 'cancelled'
  | 'device_lost'
  | 'out_of_memory'
  | 'storage_full'
  | 'offline'
  | 'not_installed'
  | 'blocked'
  | 'bad_request'
  | 'self_test_failed'
  | 'internal';

export interface AtelierError extends Error {
  readonly name: 'AtelierError';
  readonly code: AtelierErrorCode;
  /** Facts beside the sentence; its shape depends on `code`. */
  readonly detail?: unknown;
}

/** A picture file, raw pixels, or the address of a picture on this origin (a `blob:` address included). */
export type PictureSource = Blob | ImageData | URL | string;

export interface Ready {
  version: string;
  /** The graphics adapter in use; null: no WebGPU, everything runs on the processor. */
  adapter: string | null;
  engines: string[];
  locale: Locale;
}

export interface OpenedPicture {
  width: number;
  height: number;
  id: string;
  /** What the person should know of the file: "only the first frame was opened". */
  notes?: string[];
}

export interface Reference {
  image: Blob;
  role: 'style' | 'character' | 'content';
  name?: string;
}

export interface EditRequest {
  /** Free text, French or English. With `plan` it is only the edit's title. */
  instruction: string;
  /** What to do, instead of having the words understood: what an earlier edit's `plan` was, or a preset's. */
  plan?: PlanStep[];
  /** White may change, black stays bit-identical. The picture's size, or scaled to it. */
  mask?: Blob | ImageData;
  references?: Reference[];
  engine?: 'auto' | 'instant' | 'kontext';
  /** A package id. */
  model?: string;
  seed?: number;
  steps?: number;
  guidance?: number;
  /** 0..1: how much of the effect. */
  strength?: number;
}

export interface GenerateRequest {
  prompt: string;
  width?: number;
  height?: number;
  seed?: number;
  steps?: number;
  guidance?: number;
  model?: string;
  references?: Reference[];
}

export interface PlanStep {
  op: string;
  region: string;
  /** Of the region only what is of this one too. */
  within?: string;
  /** All but the region. */
  outsideRegion?: boolean;
  /** Of that only what is not painted. */
  outsideMask?: boolean;
  params: Record<string, number | string>;
}

export interface Verdict {
  decision: 'allow' | 'confirm' | 'block';
  layer: 'prompt' | 'upload' | 'safeguard' | 'result';
  categories: { id: string; score: number }[];
  /** In the user's language. */
  reason: string;
}

export type EditResult =
  | {
      status: 'done';
      editId: string;
      engine: string;
      model?: string;
      plan?: PlanStep[];
      seed: number;
      /** Words of the instruction that are not known, and that the plan is plain without. */
      unheeded: string[];
      moderation: Verdict[];
      /** Milliseconds a phase. */
      timings: Record<string, number>;
    }
  | { status: 'needs_confirmation'; token: string; moderation: Verdict[] }
  | { status: 'blocked'; moderation: Verdict[] };

export interface ModerateRequest {
  text?: string;
  image?: Blob;
  context?: 'generate' | 'edit_photo_of_person' | 'edit_no_person';
}

export interface ExportRequest {
  type: 'image/png' | 'image/jpeg' | 'image/webp';
  /** 0..1, for JPEG and WebP. */
  quality?: number;
  /** Pixels; the longer side is scaled down to it. */
  maxSide?: number;
  /** Keep the place and the serial numbers that the camera wrote. Off unless asked for. */
  keepLocation?: boolean;
}

export interface EditorState {
  document: null | {
    id: string;
    width: number;
    height: number;
    /** The file's name; empty where the picture came without one. */
    name?: string;
    edits: {
      id: string;
      instruction: string;
      engine: string;
      enabled: boolean;
      /** What the edit does, each step with the words of the instruction that it came from. */
      steps?: { op: string; label: string; words: string }[];
    }[];
  };
  models: {
    id: string;
    state: 'absent' | 'downloading' | 'ready' | 'failed';
    bytesDone: number;
    bytesTotal: number;
  }[];
  /** Bytes; `expiresAt`: milliseconds since 1970, null where nothing is kept or nothing expires. */
  storage: { used: number; quota: number; expiresAt: number | null };
  runtime: RuntimeState;
}

export type RuntimeProvider = 'webgpu' | 'webgpu-no-subgroups' | 'wasm';

/** How models run on this device. */
export interface RuntimeState {
  /** What passed its self-test here; null before one was run, or where none passes. */
  provider: RuntimeProvider | null;
  /** In order; where one is trusted it is the last. */
  tried: RuntimeProvider[];
  /** Why the others are not trusted; empty where there is nothing to say. */
  reason: string;
}

export interface RuntimeReport extends RuntimeState {
  /** The open picture through the model, against plain arithmetic; null where none is open. */
  photo: null | {
    /** It went from shader to model to shader and never left the GPU. */
    onGpu: boolean;
    /** Of the model's values, 0 to 1. */
    largestDifference: number;
    /** Of the pixels made from them, 0 to 255. */
    largestByteDifference: number;
  };
}

export interface Progress {
  job: string;
  phase: string;
  done: number;
  total: number;
  etaMs: number | null;
}

/** What 'state' says: the document after a change. `state()` has the rest. */
export interface StateChange extends Pick<EditorState, 'document'> {
  canUndo: boolean;
  canRedo: boolean;
  /** Whether the person has painted a mask. */
  hasSelection: boolean;
  busy: boolean;
}

export interface EventMap {
  progress: Progress;
  state: StateChange;
  error: AtelierError;
}

export interface InstallOptions {
  from?: URL | FileSystemDirectoryHandle | File[];
  signal?: AbortSignal;
}

export interface AtelierApi {
  /** Settles once: with what runs, or with why nothing does. Methods may be called before. */
  readonly ready: Promise<Ready>;
  /** Opens a picture in place of the present one. */
  open(image: PictureSource): Promise<OpenedPicture>;
  /** Carries out one instruction, or changes nothing and rejects. */
  edit(request: EditRequest): Promise<EditResult>;
  /** Makes a new picture from words; needs a generative model. */
  generate(request: GenerateRequest): Promise<EditResult>;
  /** Answers a result whose status is 'needs_confirmation'. */
  confirm(token: string, yes: boolean): Promise<EditResult>;
  /** What moderation says of a text or a picture; changes nothing. */
  moderate(input: ModerateRequest): Promise<Verdict>;
  /** The present result as a file. */
  export(request: ExportRequest): Promise<Blob>;
  /** The present result at full size: sRGB, straight alpha. */
  pixels(): Promise<ImageData>;
  /** False where there is nothing to undo. */
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  state(): Promise<EditorState>;
  readonly models: {
    install(id: string, options?: InstallOptions): Promise<void>;
    remove(id: string): Promise<void>;
  };
  readonly runtime: {
    /**
     * Finds out how models run here, and how exactly: `model` is an ONNX graph y = Conv(x, weights), 3×3, pads of 1, no
     * bias, x and y [1, 3, height, width] f32 of any size; `weights`: its 81 numbers [3, 3, 3, 3].
     */
    check(model: Blob, weights: Float32Array): Promise<RuntimeReport>;
  };
  readonly characters: {
    save(name: string, images: Blob[]): Promise<{ id: string }>;
    list(): Promise<{ id: string; name: string }[]>;
    remove(id: string): Promise<void>;
  };
  /** Calls `listener` at each event; gives back the function that stops it. */
  on<Name extends keyof EventMap>(event: Name, listener: (value: EventMap[Name]) => void): () => void;
  /** Cancels one job (its name comes with 'progress'), or all of them. */
  cancel(job?: string): Promise<void>;
}

declare global {
  var atelier: AtelierApi;
}
