// A GPUDevice under Node (Dawn): lavapipe, unless the environment names a driver or asks for the machine's own.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = process.env.ATELIER_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'atelier');
const lavapipe = join(cache, 'lavapipe/usr/share/vulkan/icd.d/lvp_icd.json');
const { VK_DRIVER_FILES, VK_ICD_FILENAMES, ATELIER_REAL_GPU } = process.env;
if (!VK_DRIVER_FILES && !VK_ICD_FILENAMES && !ATELIER_REAL_GPU && existsSync(lavapipe)) {
  process.env.VK_ICD_FILENAMES = lavapipe;
}

// Dawn's loader reads the environment when it starts.
const { create, globals } = await import('webgpu');
Object.assign(globalThis, globals);
// Timestamps as the driver gives them: rounded, they could not tell a large card's passes apart. More of Dawn's options
// by the environment, parted by spaces: "backend=vulkan disable-dawn-features=timestamp_quantization".
const options = process.env.ATELIER_DAWN_OPTIONS ?? 'disable-dawn-features=timestamp_quantization';
const gpu = create(options.split(' ').filter(Boolean));
// The app's WebGPU glue asks for this one thing of the browser's `navigator`.
Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });

/** A device with the adapter's own limits; or, weak, with those that every adapter has: 128 MiB to a binding. */
export async function openDevice({ isWeak = false } = {}) {
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new Error('No WebGPU adapter. Run cmake/setup/setup.sh test, which brings lavapipe.');
  const requiredLimits = {};
  for (const name of ['maxStorageBufferBindingSize', 'maxBufferSize', 'maxStorageBuffersPerShaderStage']) {
    if (!isWeak) requiredLimits[name] = adapter.limits[name];
  }
  const requiredFeatures = adapter.features.has('timestamp-query') ? ['timestamp-query'] : [];
  const device = await adapter.requestDevice({ requiredLimits, requiredFeatures });
  return { device, name: adapter.info.description || adapter.info.device || adapter.info.vendor };
}
