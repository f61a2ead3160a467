// Runs a program of this folder, built for the web, on a device of its own: node run.mjs build/…/twin_tests.mjs [argument…]
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDevice } from './device.mjs';
import { openGpuClock } from './gpu_clock.mjs';

const [program, ...programArguments] = process.argv.slice(2);
const { default: load } = await import(pathToFileURL(resolve(program)));
const { device, name } = await openDevice();
const spare = await openDevice({ isWeak: true });
await load({
  arguments: programArguments,
  preinitializedWebGPUDevice: device,
  spareWebGPUDevice: spare.device, // for large pictures, and for what follows a lost device
  adapterName: name,
  openGpuClock: () => openGpuClock(device),
  finish: (code) => setImmediate(() => process.exit(code)),
  onAbort: () => process.exit(1),
});
