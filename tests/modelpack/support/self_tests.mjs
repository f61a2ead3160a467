// Runs the self-tests of a package's graphs in ONNX Runtime.
import { join } from 'node:path';
import { largestDifference } from './closeness.mjs';
import { readSafetensors } from './safetensors.mjs';

// For each graph: the largest difference of an output relative to its largest expected value.
export async function checkSelfTests(model, graphs = model.json.graphs) {
  const results = [];
  for (const graph of graphs) {
    const tensors = readSafetensors(join(model.folder, graph.self_test.file));
    const inputs = Object.fromEntries(graph.inputs.map(({ name }) => [name, tensors[`in.${name}`]]));
    const actual = await model.runGraph(graph.name, inputs);
    const differences = graph.outputs.map(({ name }) => {
      const expected = tensors[`out.${name}`].data;
      const largest = expected.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-30);
      return largestDifference(actual[name].data, expected) / largest;
    });
    results.push({ name: graph.name, difference: Math.max(...differences), tolerance: graph.self_test.tolerance });
  }
  return results;
}
