// The fonts that are shipped: Inter for the page (WOFF2), Inter and Lucide for the canvas (TrueType, cut to what is used).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

// Latin with the letters and signs of French and English, and what the canvas draws: arrows, ×, …, °, ≤.
const ranges = [[0x20, 0x7e], [0xa0, 0x17f], [0x2010, 0x2027], [0x202f, 0x203a]];
const signs = '€™−×÷≤≥≠≈←↑→↓↔⌘⇧⌥⏎✓•…';

export async function subsetFonts(packages, icons) {
  const text = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))).join('') + signs;
  const lucide = join(packages, 'lucide-static/font');
  checkCodepoints(JSON.parse(readFileSync(join(lucide, 'codepoints.json'))), icons);
  return {
    page: readFileSync(join(packages, '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
    text: await subsetFont(readFileSync(join(packages, '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf')), text, { targetFormat: 'truetype' }),
    icons: await subsetFont(readFileSync(join(lucide, 'lucide.ttf')), String.fromCodePoint(...Object.values(icons)), { targetFormat: 'truetype' }),
  };
}

// theme/icons.json is compiled into C++ before npm's packages are there; a newer Lucide may number its icons anew.
function checkCodepoints(packaged, used) {
  const wrong = Object.keys(used).filter((name) => packaged[name] !== used[name]);
  if (wrong.length > 0) throw new Error(`theme/icons.json does not fit lucide-static: ${wrong.join(', ')}`);
}
