// The page's start: what it needs, in order, and what happens when a part is missing.
import catalog from '../../models/catalog.json';
import type { AtelierApi, AtelierErrorCode, Locale, Progress, Ready, StateChange } from '../atelier';
import { createApi } from './api/api';
import { Listeners } from './api/listeners';
import { assetUrl, version } from './assets';
import { AtelierError, errorFromJson, setErrorTexts, toAtelierError } from './errors';
import { acquireGpu, type Gpu } from './gpu/device';
import { GpuRecovery } from './gpu/recovery';
import { EditorHost, type HostEvent, Payload } from './host/editor_host';
import type { ModuleFactory } from './host/module';
import { browserLocale, hasText, locale, setLocale, tr } from './i18n';
import { InferenceJobs } from './inference/infer_jobs';
import { codecJobs } from './jobs/codec_jobs';
import { sleep } from './jobs/sleep_job';
import { readPrivateFile, storeJobs, writePrivateFile } from './jobs/store_jobs';
import { readPreferences, writePreferences } from './preferences';
import { onLaunchFiles, takeLaunchAction } from './pwa/launch';
import { registerServiceWorker } from './pwa/register';
import { connectMaskFiles } from './shell/mask_files';
import { bootFailed, deviceGivenUp, deviceRecovering, moduleDied, noWebGpu } from './shell/notices';
import { Shell } from './shell/shell';
import { resolved } from './shell/theme';

const preferences = readPreferences();
setErrorTexts((code) => (hasText(`error.${code}`) ? tr(`error.${code}`) : code));
setLocale(preferences.locale ?? browserLocale());

const listeners = new Listeners();
const inference = new InferenceJobs();
let resolveReady: (ready: Ready) => void;
let rejectReady: (error: AtelierError) => void;
const ready = new Promise<Ready>((resolve, reject) => {
  resolveReady = resolve;
  rejectReady = reject;
});
ready.catch(() => undefined); // each method says so; the page has its notice

const api: AtelierApi = createApi(ready, (method, params) => host.command(method, params), listeners);
globalThis.atelier = api;

const root = document.querySelector<HTMLElement>('#app');
if (!root) throw new Error('index.html has no #app');
const shell = new Shell(root, api, async (method, params) => {
  await ready;
  return (await host.command(method, params)).result;
}, {
  preview: async (wish) => {
    await ready;
    const { result, bytes } = await host.command('preview', wish);
    const { width, height } = result as { width: number; height: number };
    return new ImageData(new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength), width, height);
  },
  presetFiles: { get: readPrivateFile, put: writePrivateFile },
});

const handleMaskRequest = connectMaskFiles({
  root,
  send: async (method, params) => {
    await ready;
    return host.command(method, params);
  },
  say: (text) => void shell.toast(text),
  showError: (thrown) => shell.showError(thrown),
});

const host = new EditorHost({
  canvas: shell.canvas,
  handlers: { ...codecJobs, ...storeJobs, ...inference.handlers, sleep },
  onEvent: handleEvent,
  onAbort: (error) => {
    listeners.emit('error', error);
    shell.notices.show(moduleDied);
  },
});

const recovery = new GpuRecovery({
  onLost: (reason) => {
    inference.setGpu(undefined);
    host.deviceLost(reason);
    listeners.emit('error', new AtelierError('device_lost'));
    shell.notices.show(deviceRecovering);
  },
  onRestored: (gpu) => {
    shareGpu(gpu);
    host.deviceRestored(gpu.device);
    shell.notices.clear();
  },
  onGivenUp: () => shell.notices.show(deviceGivenUp(() => void recovery.retry())),
});

function handleEvent(event: HostEvent): void {
  shell.handle(event);
  const { event: name, ...fields } = event;
  if (name === 'state') listeners.emit('state', fields as unknown as StateChange);
  else if (name === 'request') handleMaskRequest(String(event.what));
  else if (name === 'progress') listeners.emit('progress', fields as unknown as Progress);
  else if (name === 'error') listeners.emit('error', errorFromJson(fields as { code?: AtelierErrorCode }));
}

function shareGpu({ device }: Gpu): void {
  inference.setGpu({
    device,
    bufferOf: (handle) => {
      const buffer = host.module?.gpuBufferFromHandle?.(handle);
      if (!buffer) throw new AtelierError('internal', undefined, `no GPU buffer ${handle}`);
      return buffer;
    },
  });
}

async function fetchFont(name: 'textFont' | 'iconFont'): Promise<Payload> {
  const response = await fetch(assetUrl(name));
  if (!response.ok) throw new AtelierError('offline');
  return new Payload(new Uint8Array(await response.arrayBuffer()));
}

async function loadModule(device?: GPUDevice): Promise<void> {
  const { default: factory } = (await import(assetUrl('module'))) as { default: ModuleFactory };
  await host.load(factory, (path) => (path.endsWith('.wasm') ? assetUrl('moduleWasm') : path), device);
}

async function boot(): Promise<void> {
  const fonts = Promise.all([fetchFont('textFont'), fetchFont('iconFont')]);
  fonts.catch(() => undefined); // awaited below; a failure meanwhile is not unhandled
  const gpu = await acquireGpu();
  await loadModule(gpu?.device);
  const [text, icons] = await fonts;
  host.start({
    locale: locale(),
    theme: resolved(readPreferences().theme),
    adapter: gpu?.adapterName ?? null,
    canvasFormat: gpu?.canvasFormat ?? 'rgba8unorm',
    canvas: '#canvas',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    expiryHours: preferences.expiryHours,
    fonts: { text, icons },
    catalog: catalog.packages.map(({ id, bytes }) => ({ id, bytes })),
  });
  if (gpu) {
    shareGpu(gpu);
    recovery.watch(gpu);
  }
  shell.setAdapter(gpu?.adapterName ?? null);
  if (!gpu && !preferences.acceptsCpu) {
    const close = shell.notices.show(noWebGpu(() => {
      writePreferences({ acceptsCpu: true });
      close();
    }));
  }
  await restore();
  resolveReady({ version, adapter: gpu?.adapterName ?? null, engines: ['instant'], locale: locale() satisfies Locale });
}

// Work of an earlier visit. That it cannot be read is no reason not to start.
async function restore(): Promise<void> {
  try {
    if ((await host.command('restore')).result !== true) return;
    const { document } = (await host.command('state')).result as StateChange;
    shell.offerDiscard(document?.name ?? '');
  } catch (thrown) {
    shell.showError(thrown);
  }
}

boot().then(
  () => {
    onLaunchFiles((files) => void shell.openFiles(files));
    const action = takeLaunchAction();
    if (action) shell.launch(action);
    shell.openLink();
  },
  (thrown) => {
    console.error(thrown);
    rejectReady(toAtelierError(thrown));
    shell.notices.show(bootFailed);
  },
);

void registerServiceWorker({
  onUpdate: (apply) => shell.offerUpdate(apply),
  onShared: (files) => void shell.openFiles(files),
});
