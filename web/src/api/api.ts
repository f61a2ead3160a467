// globalThis.atelier: each method checks its arguments, sends one command and shapes the answer.
import type {
  AtelierApi, EditorState, EditRequest, EditResult, ExportRequest, GenerateRequest, InstallOptions, ModerateRequest,
  OpenedPicture, PictureSource, PlanStep, Ready, Reference, RuntimeReport, Verdict,
} from '../../atelier';
import { AtelierError, toAtelierError } from '../errors';
import type { Answer } from '../host/command_table';
import { Payload } from '../host/editor_host';
import { need, needObject, needText, numbers, texts } from './arguments';
import type { Listeners } from './listeners';
import { decodedPayload, filePayload, picturePayload } from './pictures';

export type SendCommand = (method: string, params?: Record<string, unknown>) => Promise<Answer>;

/** What only the page's own shell asks for. */
export interface InternalEditRequest extends EditRequest {
  /** The mask is what the person painted. */
  useSelection?: boolean;
  /** Which of the plans that an earlier refusal offered the person chose. */
  reading?: number;
}

/**
 * `ready` settles once; `send` is called only after it did. Every method goes through `guarded`, so that it waits
 * for the module, rejects with what kept it from starting, and never throws anything but an AtelierError.
 */
export function createApi(ready: Promise<Ready>, send: SendCommand, listeners: Listeners): AtelierApi {
  const guarded = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      await ready;
      return await work();
    } catch (thrown) {
      throw toAtelierError(thrown);
    }
  };
  const ask = async <Value>(method: string, params?: Record<string, unknown>): Promise<Value> =>
    (await send(method, params)).result as Value;

  return Object.freeze({
    ready,

    open: (image: PictureSource) =>
      guarded(async () => ask<OpenedPicture>('open', { image: await picturePayload(image) })),

    edit: (request: EditRequest) => guarded(async () => ask<EditResult>('edit', await editParams(request))),

    generate: (request: GenerateRequest) =>
      guarded(async () => ask<EditResult>('generate', await generateParams(request))),

    confirm: (token: string, yes: boolean) =>
      guarded(async () => ask<EditResult>('confirm', { token: needText(token, 'token'), yes: yes === true })),

    moderate: (input: ModerateRequest) => guarded(async () => ask<Verdict>('moderate', await moderateParams(input))),

    export: (request: ExportRequest) =>
      guarded(async () => {
        const { bytes } = await send('export', exportParams(request));
        return new Blob([bytes], { type: request.type });
      }),

    pixels: () =>
      guarded(async () => {
        const { result, bytes } = await send('pixels');
        const { width, height } = result as { width: number; height: number };
        return new ImageData(new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength), width, height);
      }),

    undo: () => guarded(() => ask<boolean>('undo')),
    redo: () => guarded(() => ask<boolean>('redo')),
    state: () => guarded(() => ask<EditorState>('state')),

    models: Object.freeze({
      install: (id: string, options: InstallOptions = {}) => guarded(() => install(send, id, options)),
      remove: (id: string) => guarded(async () => void (await send('models.remove', { id: needText(id, 'id') }))),
    }),

    runtime: Object.freeze({
      check: (model: Blob, weights: Float32Array) =>
        guarded(async () => {
          need(model instanceof Blob, 'model: a Blob');
          need(weights instanceof Float32Array && weights.length === 81, 'weights: 81 numbers');
          const bytes = new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
          return ask<RuntimeReport>('runtime.check', { model: await filePayload(model), weights: new Payload(bytes) });
        }),
    }),

    characters: Object.freeze({
      save: (name: string, images: Blob[]) =>
        guarded(async () => {
          need(Array.isArray(images) && images.length > 0, 'images: at least one Blob');
          const payloads = await Promise.all(images.map((image) => decodedPayload(image, 'images')));
          return ask<{ id: string }>('characters.save', { name: needText(name, 'name'), images: payloads });
        }),
      list: () => guarded(() => ask<{ id: string; name: string }[]>('characters.list')),
      remove: (id: string) => guarded(async () => void (await send('characters.remove', { id: needText(id, 'id') }))),
    }),

    on: ((event, listener) => listeners.add(event, listener)) as AtelierApi['on'],

    cancel: (job?: string) =>
      guarded(async () => void (await send('cancel', job === undefined ? {} : { job: needText(job, 'job') }))),
  });
}

async function editParams(request: InternalEditRequest): Promise<Record<string, unknown>> {
  needObject(request, 'request');
  return {
    instruction: needText(request.instruction, 'instruction'),
    ...texts(request, ['engine', 'model']),
    ...numbers(request, ['seed', 'steps', 'guidance', 'strength', 'reading']),
    ...(request.plan === undefined ? {} : { plan: needPlan(request.plan) }),
    ...(request.useSelection === true ? { useSelection: true } : {}),
    ...(request.mask ? { mask: await decodedPayload(request.mask, 'mask') } : {}),
    ...(await referenceParams(request.references)),
  };
}

function needPlan(plan: PlanStep[]): PlanStep[] {
  need(Array.isArray(plan) && plan.length > 0, 'plan: a list of steps');
  return plan;
}

async function generateParams(request: GenerateRequest): Promise<Record<string, unknown>> {
  needObject(request, 'request');
  return {
    prompt: needText(request.prompt, 'prompt'),
    ...texts(request, ['model']),
    ...numbers(request, ['width', 'height', 'seed', 'steps', 'guidance']),
    ...(await referenceParams(request.references)),
  };
}

async function referenceParams(references: Reference[] | undefined): Promise<Record<string, unknown>> {
  if (!references) return {};
  need(Array.isArray(references), 'references: a list');
  const list = references.map(async ({ image, role, name }) => {
    need(image instanceof Blob, 'references: each image a Blob');
    need(['style', 'character', 'content'].includes(role), 'references: each role style, character or content');
    return { image: await filePayload(image), role, ...(name === undefined ? {} : { name: needText(name, 'name') }) };
  });
  return { references: await Promise.all(list) };
}

async function moderateParams(input: ModerateRequest): Promise<Record<string, unknown>> {
  needObject(input, 'input');
  need(input.text !== undefined || input.image !== undefined, 'input: a text or an image');
  return {
    ...texts(input, ['text', 'context']),
    ...(input.image ? { image: await decodedPayload(input.image, 'image') } : {}),
  };
}

const exportTypes = ['image/png', 'image/jpeg', 'image/webp'];

function exportParams(request: ExportRequest): Record<string, unknown> {
  needObject(request, 'request');
  need(exportTypes.includes(request.type), `type: one of ${exportTypes.join(', ')}`);
  return { type: request.type, ...numbers(request, ['quality', 'maxSide']), keepLocation: request.keepLocation === true };
}

async function install(send: SendCommand, id: string, { from, signal }: InstallOptions): Promise<void> {
  needText(id, 'id');
  need(from === undefined || from instanceof URL || typeof from === 'object', 'from: a URL, a folder or files');
  if (signal?.aborted) throw new AtelierError('cancelled');
  const onAbort = () => void send('cancel', { job: `install:${id}` }).catch(() => undefined);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    await send('models.install', { id, ...(from instanceof URL ? { from: from.href } : {}) });
  } catch (thrown) {
    throw signal?.aborted ? new AtelierError('cancelled') : thrown;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}
