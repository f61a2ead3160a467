// Runs the components of a model package with ONNX Runtime, as models/README.md says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ort from 'onnxruntime-node';

export const kCpu = { executionProviders: ['cpu'] };
// No node may fall back to the CPU: making the session fails instead.
export const kWebGpuOnly = {
  executionProviders: ['webgpu'],
  extra: { session: { disable_cpu_ep_fallback: '1' } },
};

const kTypes = { f32: 'float32', i64: 'int64', i32: 'int32', u8: 'uint8' };

export class ModelPackage {
  constructor(folder, session_options = kCpu) {
    this.folder = folder;
    this.session_options = { logSeverityLevel: 3, ...session_options };
    this.json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    this.sessions = new Map();
  }

  graph(name) {
    const found = this.json.graphs.find((graph) => graph.name === name);
    if (!found) throw new Error(`no graph ${name}`);
    return found;
  }

  component(role) {
    return this.json.components.find((component) => component.role === role);
  }

  async session(name) {
    if (!this.sessions.has(name)) {
      const path = join(this.folder, this.graph(name).file);
      this.sessions.set(name, await ort.InferenceSession.create(path, this.session_options));
    }
    return this.sessions.get(name);
  }

  // values: {name: {shape, data}}. Gives the graph's outputs in the same form.
  async runGraph(name, values) {
    const session = await this.session(name);
    const feeds = {};
    for (const input of this.graph(name).inputs) {
      if (!values[input.name]) throw new Error(`${name}: no value for ${input.name}`);
      feeds[input.name] = new ort.Tensor(kTypes[input.type], values[input.name].data, values[input.name].shape);
    }
    const results = await session.run(feeds);
    return Object.fromEntries(Object.entries(results).map(([key, tensor]) => [key, { shape: [...tensor.dims], data: tensor.data }]));
  }

  // The whole component: its segments in a row, or its single graph.
  async run(role, inputs, { is_single = false } = {}) {
    const component = this.component(role);
    const values = { ...inputs };
    for (const name of is_single ? [component.single] : component.segments) Object.assign(values, await this.runGraph(name, values));
    return values;
  }

  async release() {
    for (const session of this.sessions.values()) await session.release();
    this.sessions.clear();
  }
}
