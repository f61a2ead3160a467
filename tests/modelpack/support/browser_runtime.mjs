// ONNX Runtime Web's WebGPU provider in headless Chromium, in the place of onnxruntime-node: a package runner whose
// sessions live in a page. The device is made without subgroups, as the product does on adapters with narrow ones.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { ModelPackage } from './package_runner.mjs';

const kFlags = ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
                '--disable-quic', '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan',
                '--use-vulkan=swiftshader', '--use-angle=swiftshader'];
const kTypes = { '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };
const kRuntime = dirname(createRequire(import.meta.url).resolve('onnxruntime-web'));
const kPage = `<!doctype html><script type="module">
import * as ort from '/runtime/ort.jspi.min.mjs';
ort.env.wasm.wasmPaths = '/runtime/';
ort.env.wasm.numThreads = 1;
ort.env.logLevel = 'error';
const adapter = await navigator.gpu.requestAdapter();
const requiredLimits = {};
for (const name of ['maxBufferSize', 'maxStorageBufferBindingSize', 'maxComputeWorkgroupStorageSize', 'maxComputeInvocationsPerWorkgroup',
                    'maxComputeWorkgroupSizeX', 'maxStorageBuffersPerShaderStage']) requiredLimits[name] = adapter.limits[name];
const device = await adapter.requestDevice({ requiredLimits });
const sessions = new Map();
const bytesOf = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
globalThis.load = async (key, folder, file, data) => {
  const externalData = await Promise.all(data.map(async (path) => ({ path, data: await bytesOf(folder + path) })));
  sessions.set(key, await ort.InferenceSession.create(await bytesOf(folder + file), {
    executionProviders: [{ name: 'webgpu', device }], externalData, extra: { session: { disable_cpu_ep_fallback: '1' } } }));
};
globalThis.run = async (key, inputs) => {
  const feeds = {};
  for (const [name, { shape, base64 }] of Object.entries(inputs))
    feeds[name] = new ort.Tensor('float32', new Float32Array(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer), shape);
  const results = await sessions.get(key).run(feeds);
  return Object.fromEntries(Object.entries(results).map(([name, { dims, data }]) => {
    let text = '';
    for (const byte of new Uint8Array(data.buffer, data.byteOffset, data.byteLength)) text += String.fromCharCode(byte);
    return [name, { shape: [...dims], base64: btoa(text) }];
  }));
};
globalThis.isReady = true;
</script>`;

// Serves the runtime and the packages' folders, each under a number.
function serve(folders) {
  const server = createServer((request, response) => {
    const [, area, name] = request.url.split('/');
    const path = area === 'runtime' ? join(kRuntime, basename(name)) : name && join(folders[Number(area)] ?? '/nowhere', basename(name));
    if (!path) return response.writeHead(200, { 'content-type': 'text/html' }).end(kPage);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': kTypes[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

let shared;
// One browser for all packages; close() ends it.
async function browserPage() {
  shared ??= (async () => {
    const folders = [];
    const server = await serve(folders);
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: kFlags });
    const page = await browser.newPage();
    const problems = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => globalThis.isReady, undefined, { timeout: 60000 }).catch((error) => { throw new Error(`${error.message} ${problems}`); });
    return { folders, server, browser, page };
  })();
  return shared;
}

export async function closeBrowser() {
  if (!shared) return;
  const { server, browser } = await shared;
  await browser.close();
  server.close();
}

const encode = ({ shape, data }) => ({ shape, base64: Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64') });
const decode = ({ shape, base64 }) => ({ shape, data: new Float32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer) });

export class BrowserPackage extends ModelPackage {
  async session(name) {
    if (this.sessions.has(name)) return this.sessions.get(name);
    const { folders, page } = await browserPage();
    const number = folders.includes(this.folder) ? folders.indexOf(this.folder) : folders.push(this.folder) - 1;
    const key = `${number} ${name}`;
    const { file, data } = this.graph(name);
    await page.evaluate((words) => globalThis.load(...words), [key, `/${number}/`, file, data]);
    this.sessions.set(name, { key, release: async () => {} });
    return this.sessions.get(name);
  }

  async runGraph(name, values) {
    const { key } = await this.session(name);
    const inputs = Object.fromEntries(this.graph(name).inputs.map((input) => [input.name, encode(values[input.name])]));
    const { page } = await browserPage();
    const results = await page.evaluate((words) => globalThis.run(...words), [key, inputs]);
    return Object.fromEntries(Object.entries(results).map(([output, value]) => [output, decode(value)]));
  }
}
