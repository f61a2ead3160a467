// A .br and a .gz beside everything that gets smaller. Results are kept by content: a rebuild compresses only what changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const compressible = new Set(['.js', '.mjs', '.css', '.html', '.json', '.svg', '.wasm', '.ttf', '.webmanifest', '.ts', '.ico']);
// Above this size the best quality takes minutes for a few percent.
const largeBytes = 4e6;

const encoders = {
  br: (content) => brotliCompressSync(content, { params: {
    [constants.BROTLI_PARAM_QUALITY]: content.length > largeBytes ? 6 : 11,
    [constants.BROTLI_PARAM_LGWIN]: content.length > largeBytes ? 24 : 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  } }),
  gz: (content) => gzipSync(content, { level: content.length > largeBytes ? 6 : 9 }),
};

export function compressAll(out, cache) {
  mkdirSync(cache, { recursive: true });
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !compressible.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    for (const [kind, encode] of Object.entries(encoders)) {
      const packed = cached(join(cache, `${createHash('sha256').update(content).digest('hex')}.${kind}`), () => encode(content));
      if (packed.length < content.length) writeFileSync(`${path}.${kind}`, packed);
    }
  }
}

function cached(path, make) {
  if (existsSync(path)) return readFileSync(path);
  const content = make();
  writeFileSync(path, content);
  return content;
}
