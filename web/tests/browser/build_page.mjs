// Adds the inference test page to a built site: node tests/browser/build_page.mjs [SITE]
// It is served from tests/inference.html there, under the product's own headers; the product never contains it.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const web = fileURLToPath(new URL('../..', import.meta.url));
const site = resolve(process.argv[2] ?? join(web, '../build/web'));
const runtime = readdirSync(join(site, 'assets')).find((name) => name.startsWith('ort-'));
if (!runtime) throw new Error(`${site} is no built site`);
mkdirSync(join(site, 'tests'), { recursive: true });
await esbuild.build({
  entryPoints: [join(web, 'tests/browser/inference_page.ts')], outfile: join(site, 'tests/inference.js'), bundle: true, format: 'esm', target: 'es2022',
  define: { __RUNTIME__: JSON.stringify(`../assets/${runtime}/`), __ASSETS__: '{}', __VERSION__: '"test"' },
});
writeFileSync(join(site, 'tests/inference.html'), '<!doctype html><meta charset="utf-8"><title>Inference</title><script type="module" src="inference.js"></script>');
