// One source of strings for the page and for C++: reads {en,fr}.json, writes the C++ table.
// Usage: node generate.mjs OUTPUT.h
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const read = (locale) => JSON.parse(readFileSync(new URL(`${locale}.json`, import.meta.url), 'utf8'));
const [en, fr] = [read('en'), read('fr')];

const missing = [...Object.keys(en).filter((key) => !(key in fr)), ...Object.keys(fr).filter((key) => !(key in en))];
if (missing.length > 0) {
  console.error(`strings that one language lacks: ${missing.join(', ')}`);
  process.exit(1);
}

// Plain byte order, which is what the look-up in C++ compares by.
const keys = Object.keys(en).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
const row = (key) => `    {${JSON.stringify(key)}, ${JSON.stringify(en[key])}, ${JSON.stringify(fr[key])}},`;
const header = `// Made by web/strings/generate.mjs from web/strings/*.json.
#pragma once

#include <array>
#include <string_view>

namespace atelier::base {

struct StringRow {
  std::string_view key;
  std::string_view en;
  std::string_view fr;
};

inline constexpr std::array<StringRow, ${keys.length}> kStringTable{{
${keys.map(row).join('\n')}
}};

}  // namespace atelier::base
`;
const output = process.argv[2];
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, header);
