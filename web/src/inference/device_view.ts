// The shared device as ONNX Runtime may see it: without subgroups. Its buffers stay the same objects, so nothing is
// copied between the two views. Narrow subgroups gave silently wrong attention in ONNX Runtime 1.30.

export function withoutSubgroups(device: GPUDevice): GPUDevice {
  const features = new Set([...device.features].filter((feature) => !String(feature).startsWith('subgroups')));
  return new Proxy(device, {
    get(target, name) {
      if (name === 'features') return features;
      const value = Reflect.get(target, name, target); // getters and methods insist on the real device
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}
