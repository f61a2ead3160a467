// The one GPUDevice, shared by C++ and ONNX Runtime.

export interface Gpu {
  device: GPUDevice;
  adapterName: string;
  canvasFormat: GPUTextureFormat;
}

// Subgroups narrower than this gave silently wrong attention in ONNX Runtime 1.30: without the feature it is right.
const subgroupSizeMin = 16;

const wantedLimits = [
  'maxBufferSize', 'maxStorageBufferBindingSize', 'maxStorageBuffersPerShaderStage', 'maxTextureDimension2D',
  'maxComputeWorkgroupStorageSize', 'maxComputeInvocationsPerWorkgroup', 'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupSizeY', 'maxComputeWorkgroupSizeZ', 'maxComputeWorkgroupsPerDimension',
] as const;

/** Undefined where the browser has no WebGPU, no adapter, or an adapter that refuses. */
export async function acquireGpu(): Promise<Gpu | undefined> {
  const gpu = navigator.gpu;
  if (!gpu) return undefined;
  try {
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (!adapter) return undefined;
    const device = await adapter.requestDevice({
      requiredFeatures: featuresOf(adapter),
      requiredLimits: Object.fromEntries(wantedLimits.map((name) => [name, adapter.limits[name]])),
    });
    return { device, adapterName: nameOf(adapter.info), canvasFormat: gpu.getPreferredCanvasFormat() };
  } catch (thrown) {
    console.warn('WebGPU is there but gives no device:', thrown);
    return undefined;
  }
}

function featuresOf(adapter: GPUAdapter): GPUFeatureName[] {
  const features: GPUFeatureName[] = ['shader-f16', 'timestamp-query'];
  const info = adapter.info as GPUAdapterInfo & { subgroupMinSize?: number };
  if ((info.subgroupMinSize ?? 0) >= subgroupSizeMin) features.push('subgroups' as GPUFeatureName);
  return features.filter((feature) => adapter.features.has(feature));
}

function nameOf(info: GPUAdapterInfo): string {
  return info.description || [info.vendor, info.architecture, info.device].filter(Boolean).join(' ') || 'WebGPU';
}
