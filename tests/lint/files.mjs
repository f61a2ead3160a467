// What the lints share: walking a tree and saying where a finding is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const kSkipped = new Set(['node_modules', 'build', '.git']);

/** Paths of all files under root/folder whose name ends with one of the endings, relative to root. */
export function filesUnder(root, folder, endings) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  const found = [];
  const walk = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory() && !kSkipped.has(entry.name)) walk(path);
      else if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) found.push(relative(root, path));
    }
  };
  walk(start);
  return found.sort();
}

export const read = (root, path) => readFileSync(join(root, path), 'utf8');

/** [line number, line] of each line of a file. */
export const numberedLines = (root, path) => read(root, path).split('\n').map((line, index) => [index + 1, line]);

/** Runs a lint as a program: prints its findings, fails on any, and on having looked at nothing. */
export function runLint(name, { findings, looked_at }) {
  for (const finding of findings) console.error(`  ${finding}`);
  if (looked_at === 0) {
    console.error(`${name}: found nothing to look at`);
    process.exit(1);
  }
  console.log(`${name}: ${looked_at} looked at, ${findings.length} findings`);
  if (findings.length > 0) process.exit(1);
}
