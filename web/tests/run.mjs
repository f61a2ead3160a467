// Bundles tests/unit/*_tests.ts and runs them under Node.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const web = fileURLToPath(new URL('..', import.meta.url));
const out = join(web, '../build/web-tests');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const entryPoints = readdirSync(join(web, 'tests/unit')).filter((file) => file.endsWith('_tests.ts')).map((file) => join(web, 'tests/unit', file));
await esbuild.build({
  entryPoints, outdir: out, outExtension: { '.js': '.mjs' }, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning',
  sourcemap: 'inline', define: { __ASSETS__: '{}', __VERSION__: '"test"' },
});
const files = readdirSync(out).filter((file) => file.endsWith('.mjs')).map((file) => join(out, file));
const { status } = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
