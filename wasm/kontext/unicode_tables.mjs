// Writes unicode_tables.cpp from the Unicode character database:
//   node unicode_tables.mjs FOLDER
// FOLDER holds UnicodeData.txt and DerivedNormalizationProps.txt; Debian's `unicode-data` package
// installs them in /usr/share/unicode. Raise the version only together with the tests' samples.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const folder = process.argv[2] ?? '/usr/share/unicode';
const properties = readFileSync(join(folder, 'DerivedNormalizationProps.txt'), 'utf8');
const version = properties.match(/DerivedNormalizationProps-([\d.]+)\.txt/)[1];

const characters = readCharacters(readFileSync(join(folder, 'UnicodeData.txt'), 'utf8'));
const excluded = readExclusions(properties);
const decompositions = characters.filter((c) => c.decomposition);
const composing = decompositions
  .map(({first, decomposition}, index) => ({index, first, pair: decomposition}))
  .filter(({first, pair}) => pair.length === 2 && !excluded.has(first))
  .sort((a, b) => a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);

// Each line of UnicodeData.txt is one character, or the first or last of a range that shares its properties.
function readCharacters(text) {
  const rows = [];
  for (const line of text.trim().split('\n')) {
    const [code, name, category, combining, , mapping] = line.split(';');
    const last = parseInt(code, 16);
    const first = name.endsWith(', Last>') ? rows.pop().first : last;
    const decomposition = mapping && !mapping.startsWith('<') ? mapping.split(' ').map((m) => parseInt(m, 16)) : null;
    rows.push({first, last, category, combining: Number(combining), decomposition});
  }
  return rows;
}

function readExclusions(text) {
  const set = new Set();
  for (const [, first, last] of text.matchAll(/^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; Full_Composition_Exclusion/gm))
    for (let code = parseInt(first, 16); code <= parseInt(last ?? first, 16); ++code) set.add(code);
  return set;
}

// Joins neighbours for which `key` gives the same value; rows with no value are left out.
function ranges(key) {
  const out = [];
  for (const row of characters) {
    const value = key(row);
    if (!value) continue;
    const previous = out.at(-1);
    if (previous && previous.last + 1 === row.first && previous.value === value) previous.last = row.last;
    else out.push({first: row.first, last: row.last, value});
  }
  return out;
}

const hex = (code) => `0x${code.toString(16).toUpperCase()}`;

function table(type, name, cells) {
  const lines = [];
  let line = ' ';
  for (const cell of cells) {
    if (line.length + cell.length > 116) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${cell},`;
  }
  lines.push(line);
  return `constexpr ${type} ${name}Data[] = {\n${lines.join('\n')}\n};\n`;
}

const pair = ({first, last}) => `{${hex(first)}, ${hex(last)}}`;
const tables = [
  table('CodePointRange', 'kLetterRanges', ranges((c) => c.category[0] === 'L').map(pair)),
  table('CodePointRange', 'kNumberRanges', ranges((c) => c.category[0] === 'N').map(pair)),
  table('CombiningClassRange', 'kCombiningClassRanges',
    ranges((c) => c.combining).map(({first, last, value}) => `{${hex(first)}, ${hex(last)}, ${value}}`)),
  table('CanonicalDecomposition', 'kDecompositions',
    decompositions.map((c) => `{${[c.first, c.decomposition[0], c.decomposition[1] ?? 0].map(hex).join(', ')}}`)),
  table('std::uint16_t', 'kCompositionOrder', composing.map(({index}) => String(index))),
];
const spans = [
  ['CodePointRange', 'kLetterRanges'], ['CodePointRange', 'kNumberRanges'],
  ['CombiningClassRange', 'kCombiningClassRanges'], ['CanonicalDecomposition', 'kDecompositions'],
  ['std::uint16_t', 'kCompositionOrder'],
].map(([type, name]) => `constinit const std::span<const ${type}> ${name} = ${name}Data;`);

writeFileSync(new URL('unicode_tables.cpp', import.meta.url), `// Unicode ${version}. Written by unicode_tables.mjs; not edited by hand.
#include "kontext/unicode_tables.h"

namespace atelier::kontext {

namespace {

${tables.join('\n')}
}  // namespace

${spans.join('\n')}

}  // namespace atelier::kontext
`);
