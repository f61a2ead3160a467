// One theme for the page and for C++: reads theme.json and icons.json, writes the C++ header.
// Usage: node generate.mjs OUTPUT.h
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const theme = read('../theme.json');
const icons = read('icons.json');
const colours = Object.keys(theme.dark);
if (colours.join() !== Object.keys(theme.light).join()) {
  console.error('theme.json: dark and light must name the same colours in the same order');
  process.exit(1);
}

const pascal = (name) => name.replace(/(^|[_-])(\w)/g, (_, __, letter) => letter.toUpperCase());
const rgb = (hex) => {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `{${channels.map((value) => `${(value / 255).toFixed(6)}f`).join(', ')}}`;
};
// A private-use code point as UTF-8, escaped byte by byte.
const utf8 = (codepoint) =>
  [...Buffer.from(String.fromCodePoint(codepoint), 'utf8')].map((byte) => `\\x${byte.toString(16)}`).join('');

const palette = (name) => `inline constexpr Palette k${pascal(name)}Palette{
${colours.map((colour) => `    .${colour} = ${rgb(theme[name][colour])},`).join('\n')}
};`;
const lengths = (prefix, values) =>
  Object.entries(values).map(([name, value]) => `inline constexpr float k${prefix}${pascal(name)} = ${value}.0f;`);
const iconNames = Object.keys(icons).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

const header = `// Made by web/theme/generate.mjs from web/theme.json and web/theme/icons.json.
#pragma once

#include <array>
#include <string_view>

namespace atelier::ui {

// sRGB, 0..1.
struct Colour {
  float red = 0;
  float green = 0;
  float blue = 0;
};

struct Palette {
${colours.map((colour) => `  Colour ${colour};`).join('\n')}
};

${palette('dark')}

${palette('light')}

// CSS pixels.
${[...lengths('Radius', theme.radius_px), ...lengths('Space', theme.space_px), ...lengths('Font', theme.font_px), ...lengths('Control', theme.control_px)].join('\n')}

// Icons of the font icons.ttf (Lucide), sorted by name.
struct Icon {
  std::string_view name;
  const char* utf8;
};

inline constexpr unsigned short kIconFirst = ${Math.min(...Object.values(icons))};
inline constexpr unsigned short kIconLast = ${Math.max(...Object.values(icons))};

inline constexpr std::array<Icon, ${iconNames.length}> kIcons{{
${iconNames.map((name) => `    {"${name}", "${utf8(icons[name])}"},`).join('\n')}
}};

// The icon's text in icons.ttf; empty where there is no such icon.
constexpr const char* icon(std::string_view name) {
  for (const Icon& candidate : kIcons) {
    if (candidate.name == name) return candidate.utf8;
  }
  return "";
}

}  // namespace atelier::ui
`;
const output = process.argv[2];
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, header);
