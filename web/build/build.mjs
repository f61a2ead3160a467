// Builds the page into build/web (or the folder named by ATELIER_WEB_OUT).
// ATELIER_WASM_DIR: where the wasm build left atelier{,_codec}.{mjs,wasm}; build/wasm unless named.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { themeToCss } from '../theme/css.mjs';
import { bundle, bundleStyles } from './bundle.mjs';
import { compressAll } from './compress.mjs';
import { subsetFonts } from './fonts.mjs';
import { makeHeadersFile } from './headers.mjs';
import { renderIcons } from './icons.mjs';
import { makePrecacheList } from './precache.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));
const root = resolve(web, '..');
const out = resolve(process.env.ATELIER_WEB_OUT ?? join(root, 'build/web'));
const wasm = resolve(process.env.ATELIER_WASM_DIR ?? join(root, 'build/wasm'));
const cache = join(root, 'build/web-cache');
const packages = join(web, 'node_modules');

const read = (path) => readFileSync(join(web, path));
const json = (path) => JSON.parse(read(path));
const version = json('package.json').version;
const hash = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

function put(path, content) {
  mkdirSync(join(out, path, '..'), { recursive: true });
  writeFileSync(join(out, path), content);
  return path;
}

/** Under assets/ with its content's hash in the name: such a file never changes. */
function putHashed(name, content) {
  const [stem, ...extensions] = basename(name).split('.');
  return put(`assets/${stem}-${hash(content)}.${extensions.join('.')}`, content);
}

function putWasm(name) {
  const path = join(wasm, name);
  if (!existsSync(path)) {
    console.error(`${path} is missing: build the wasm targets atelier and atelier_codec first.`);
    process.exit(1);
  }
  return putHashed(name, readFileSync(path));
}

// ONNX Runtime picks its files by name, so they keep theirs, in a folder named after the version.
function putRuntime() {
  const runtime = join(packages, 'onnxruntime-web');
  const folder = `assets/ort-${JSON.parse(readFileSync(join(runtime, 'package.json'))).version}`;
  const files = ['ort.jspi.min.mjs', 'ort.webgpu.min.mjs', 'ort.wasm.min.mjs',
    ...['.jspi', '.asyncify', ''].flatMap((kind) => ['mjs', 'wasm'].map((end) => `ort-wasm-simd-threaded${kind}.${end}`))];
  for (const file of files) put(`${folder}/${file}`, readFileSync(join(runtime, 'dist', file)));
  return `${folder}/`;
}

function putManifest(icons) {
  const manifest = json('manifest.webmanifest');
  manifest.icons = icons;
  const shots = existsSync(join(web, 'screenshots')) ? readdirSync(join(web, 'screenshots')).filter((file) => file.endsWith('.png')).sort() : [];
  manifest.screenshots = shots.map((file) => {
    const content = read(`screenshots/${file}`);
    const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)]; // PNG's IHDR
    return { src: putHashed(file, content), sizes: `${width}x${height}`, type: 'image/png', form_factor: width > height ? 'wide' : 'narrow' };
  });
  put('manifest.webmanifest', JSON.stringify(manifest));
}

function putPage(main, style, font) {
  const words = json('strings/en.json');
  const page = read('index.html').toString()
    .replaceAll('%MAIN%', main)
    .replaceAll('%STYLE%', style)
    .replaceAll('%FONT%', font)
    // English until the script knows better: what a page without scripts says.
    .replace(/%t:([\w.]+)%/g, (_, key) => {
      if (!(key in words)) throw new Error(`index.html: no string ${key}`);
      return words[key].replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    });
  put('index.html', page);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const fonts = await subsetFonts(packages, json('theme/icons.json'));
const pageFont = putHashed('inter.woff2', fonts.page);
const icons = await renderIcons(join(web, 'icons'), put);

const workers = await bundle({ web, entries: ['codec_worker', 'store_worker', 'inference_worker'].map((name) => `src/workers/${name}.ts`), version });
const worker = (name) => putHashed(`${name}.js`, workers[name]);
const assets = {
  module: putWasm('atelier.mjs'),
  moduleWasm: putWasm('atelier.wasm'),
  codec: putWasm('atelier_codec.mjs'),
  codecWasm: putWasm('atelier_codec.wasm'),
  codecWorker: worker('codec_worker'),
  storeWorker: worker('store_worker'),
  inferenceWorker: worker('inference_worker'),
  textFont: putHashed('inter.ttf', fonts.text),
  iconFont: putHashed('icons.ttf', fonts.icons),
  runtime: putRuntime(),
};
const { main } = await bundle({ web, entries: ['src/main.ts'], assets, version });
const styles = await bundleStyles({ web, theme: themeToCss(json('theme.json')), font: basename(pageFont) });
putPage(putHashed('main.js', main), putHashed('style.css', styles), pageFont);
putManifest(icons);
put('atelier.d.ts', read('atelier.d.ts'));
put('_headers', makeHeadersFile(json('headers.json')));

const precache = makePrecacheList(out);
const { service_worker } = await bundle({ web, entries: ['src/pwa/service_worker.ts'], assets, precache, version });
put('sw.js', service_worker);

compressAll(out, join(cache, 'compressed'));
const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
console.log(`build/web: version ${version}, ${precache.files.length} files to work offline, ${megabytes(precache.compressedBytes(out))} MB compressed`);
