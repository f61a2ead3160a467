// The strings: both languages say the same keys with the same holes, every key that the sources
// name exists, every key is used, and no panel draws literal text. Usage: node strings.mjs [ROOT]
import { pathToFileURL } from 'node:url';
import { filesUnder, numberedLines, read, runLint } from './files.mjs';

export function lintStrings(root) {
  const en = JSON.parse(read(root, 'web/strings/en.json'));
  const fr = JSON.parse(read(root, 'web/strings/fr.json'));
  const sources = sourceFiles(root);
  const findings = [
    ...lintTables(en, fr),
    ...lintFrench(fr),
    ...lintDoubles(root, 'web/strings/en.json'),
    ...lintDoubles(root, 'web/strings/fr.json'),
    ...lintUse(root, sources, en),
    ...lintLiterals(root, sources),
  ];
  return { findings, looked_at: Object.keys(en).length };
}

const sourceFiles = (root) => [
  ...filesUnder(root, 'wasm', ['.h', '.cpp']),
  ...filesUnder(root, 'web', ['.ts', '.html', '.mjs', '.webmanifest']).filter((path) => !path.startsWith('web/tests/')),
];

export function lintTables(en, fr) {
  const findings = [];
  for (const key of new Set([...Object.keys(en), ...Object.keys(fr)])) {
    if (!(key in en)) findings.push(`en.json lacks ${key}`);
    else if (!(key in fr)) findings.push(`fr.json lacks ${key}`);
    else if (!String(en[key]).trim() || !String(fr[key]).trim()) findings.push(`${key} is empty`);
    else if (holes(en[key]) !== holes(fr[key])) findings.push(`${key}: the languages differ in {holes}: "${holes(en[key])}" and "${holes(fr[key])}"`);
  }
  return findings;
}

// A line must not break before a double sign or inside quotation marks (Imprimerie nationale): U+00A0 there.
const lintFrench = (fr) => Object.keys(fr)
  .filter((key) => / [:;?!»%]|« /.test(fr[key]))
  .map((key) => `fr.json: ${key} has a plain space beside « » or before : ; ? ! %`);

const holes = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');

// JSON keeps the last of two equal keys in silence.
function lintDoubles(root, path) {
  const seen = new Set();
  const findings = [];
  for (const [number, line] of numberedLines(root, path)) {
    const key = /^\s*"([^"]+)"\s*:/.exec(line)?.[1];
    if (key && seen.has(key)) findings.push(`${path}:${number}: ${key} is there twice`);
    if (key) seen.add(key);
  }
  return findings;
}

/** Texts shaped like a key of a known group, quoted or in a page's %t:key%, must be keys; every key must be named
 *  somewhere, or start with a quoted prefix ("error." + code). */
function lintUse(root, sources, en) {
  const groups = [...new Set(Object.keys(en).map((key) => key.split('.')[0]))].join('|');
  const key_shaped = new RegExp(`(?:["'\`]|%t:)((?:${groups})\\.[a-z0-9_.]*)(["'\`%]|\\$\\{)`, 'g');
  const named = new Set();
  const prefixes = new Set();
  const findings = [];
  for (const path of sources) {
    for (const [number, line] of numberedLines(root, path)) {
      // An error's `where` has the same shape as a key ("moderation.reveal") but is no text.
      const code = line.replace(/(^|\s)\/\/.*$/, '').replace(/ErrorCode::\w+,\s*"[^"]*"/g, '');
      for (const [, text, end] of code.matchAll(key_shaped)) {
        if (end === '${' || text.endsWith('.')) prefixes.add(text);
        else if (text in en) named.add(text);
        else findings.push(`${path}:${number}: no string is called ${text}`);
      }
    }
  }
  const is_used = (key) => named.has(key) || [...prefixes].some((prefix) => key.startsWith(prefix));
  return [...findings, ...Object.keys(en).filter((key) => !is_used(key)).map((key) => `${key} is used nowhere`)];
}

// Text drawn by a panel comes from tr(); a literal may only name a widget ("##mask").
const kDrawnLiteral = /ImGui::(?:Text\w*|Button|SmallButton|MenuItem|BeginMenu|Checkbox|RadioButton|Selectable|Slider\w+|Drag\w+|SetTooltip|SetItemTooltip|CollapsingHeader|SeparatorText)\(\s*"((?!##|%)[^"]*[A-Za-zÀ-ÿ]{2,}[^"]*)"/;
// The same in the page: words assigned to an element instead of looked up.
const kDomLiteral = /\.(?:textContent|innerText|title|placeholder|ariaLabel)\s*=\s*(['"`])(?!\1)[^'"`$]*[A-Za-zÀ-ÿ]{3,}/;

function lintLiterals(root, sources) {
  const findings = [];
  for (const path of sources) {
    const pattern = path.startsWith('wasm/') ? kDrawnLiteral : path.endsWith('.ts') ? kDomLiteral : undefined;
    if (!pattern) continue;
    for (const [number, line] of numberedLines(root, path)) {
      if (pattern.test(line)) findings.push(`${path}:${number}: literal text; use tr(): ${line.trim()}`);
    }
  }
  return findings;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) runLint('strings', lintStrings(process.argv[2] ?? '.'));
