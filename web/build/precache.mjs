// What the service worker keeps so that the second load works offline: everything but the inference runtime.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const isLeftOut = (path) => /^assets\/ort-/.test(path) || ['_headers', 'atelier.d.ts', 'sw.js'].includes(path) || /\.(br|gz)$/.test(path);

/** Paths under `out`, and a version that changes when any of their contents does. */
export function makePrecacheList(out) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1).replaceAll('\\', '/'))
    .filter((path) => !isLeftOut(path))
    .sort();
  const digest = createHash('sha256');
  for (const file of files) digest.update(file).update(readFileSync(join(out, file)));
  const sizeOf = (path) => statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
  return {
    version: digest.digest('hex').slice(0, 16),
    files,
    compressedBytes: (folder) => files.reduce((sum, file) => sum + sizeOf(join(folder, file)), 0),
  };
}
