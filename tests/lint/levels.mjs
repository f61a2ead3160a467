// The levels of wasm/: a folder includes itself and what its row of wasm/README.md names, nothing
// else; and some outside headers belong to one folder each. Usage: node levels.mjs [ROOT]
import { pathToFileURL } from 'node:url';
import { filesUnder, numberedLines, read, runLint } from './files.mjs';

// Outside headers that only some folders may see. `main` stands for the wiring files beside the folders.
const kReserved = [
  { header: /^webgpu\/|^webgpu/, folders: ['gpu'] },
  { header: /^emscripten(\/|\.h)/, folders: ['bridge', 'main'] },
  { header: /^imgui/, folders: ['ui', 'bridge', 'main'] },
  { header: /^stb_|^lcms2/, folders: ['codec'] },
  { header: /^libdeflate/, folders: ['codec', 'storage'] },
];

/** Map of folder → set of folders it may include, from the table's rows `| 3 | \`engine/\` | base image |`. */
export function levelTable(markdown) {
  const rows = new Map();
  for (const line of markdown.split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (!/^\d+$/.test(cells[1] ?? '')) continue;
    for (const [, folder] of cells[2].matchAll(/`(\w+)\/`/g)) rows.set(folder, new Set(cells[3].match(/\w+/g) ?? []));
  }
  return rows;
}

export function lintLevels(root) {
  const table = levelTable(read(root, 'wasm/README.md'));
  const files = filesUnder(root, 'wasm', ['.h', '.cpp']);
  const findings = files.flatMap((path) => lintFile(root, path, table));
  return { findings, looked_at: table.size === 0 ? 0 : files.length };
}

function lintFile(root, path, table) {
  const parts = path.split('/');
  const folder = parts.length > 2 ? parts[1] : 'main';
  if (folder !== 'main' && !table.has(folder)) return [`${path}: wasm/README.md has no row for ${folder}/`];
  const findings = [];
  for (const [number, line] of numberedLines(root, path)) {
    const included = /^\s*#\s*include\s*["<]([^">]+)[">]/.exec(line)?.[1];
    const problem = included && problemWith(included, folder, table);
    if (problem) findings.push(`${path}:${number}: ${problem}`);
  }
  return findings;
}

function problemWith(included, folder, table) {
  if (included.startsWith('.')) return `"${included}" is relative; include paths start at wasm/`;
  const target = included.split('/')[0];
  if (included.includes('/') && table.has(target) && target !== folder && folder !== 'main' && !table.get(folder).has(target))
    return `${folder}/ may not include ${target}/ ("${included}")`;
  const owner = kReserved.find(({ header }) => header.test(included));
  if (owner && !owner.folders.includes(folder)) return `only ${owner.folders.join(' and ')} may include "${included}"`;
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) runLint('levels', lintLevels(process.argv[2] ?? '.'));
