import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { browserLocale } from '../../src/i18n';
import { InstructionHistory } from '../../src/shell/instruction_history';
import theme from '../../theme.json';

test('the arrow keys walk the instructions and come back to the draft', () => {
  const history = new InstructionHistory();
  history.add('warmer');
  history.add('blur');
  assert.equal(history.older('draft'), 'blur');
  assert.equal(history.older('blur'), 'warmer');
  assert.equal(history.older('warmer'), undefined);
  assert.equal(history.newer(), 'blur');
  assert.equal(history.newer(), 'draft');
  assert.equal(history.newer(), undefined);
});

test('an instruction that comes again is listed once, as the newest', () => {
  const history = new InstructionHistory();
  for (const instruction of ['a', 'b', 'a']) history.add(instruction);
  assert.deepEqual(history.entries, ['b', 'a']);
});

test('the language is the first of the browser that we speak', () => {
  assert.equal(browserLocale(['fr-CA', 'en']), 'fr');
  assert.equal(browserLocale(['de', 'en-GB', 'fr']), 'en');
  assert.equal(browserLocale(['ja']), 'en');
});

// WCAG 2.2: relative luminance and contrast.
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

for (const name of ['dark', 'light'] as const) {
  test(`words are readable on every surface of the ${name} theme`, () => {
    const colours = theme[name];
    for (const surface of ['canvas', 'background', 'surface', 'raised', 'hover'] as const) {
      for (const text of ['text', 'muted'] as const) {
        assert.ok(contrast(colours[text], colours[surface]) >= 4.5, `${text} on ${surface}: ${contrast(colours[text], colours[surface])}`);
      }
    }
    for (const pair of [['on_accent', 'accent'], ['on_accent', 'accent_hover'], ['danger', 'raised']] as const) {
      assert.ok(contrast(colours[pair[0]], colours[pair[1]]) >= 4.5, pair.join(' on '));
    }
    for (const surface of ['background', 'surface', 'raised'] as const) {
      assert.ok(contrast(colours.outline, colours[surface]) >= 3, `outline on ${surface}`);
      assert.ok(contrast(colours.accent, colours[surface]) >= 3, `accent on ${surface}`);
    }
  });
}

test('the page has no inline script or style, as its policy demands', () => {
  const page = readFileSync('index.html', 'utf8');
  assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
});
