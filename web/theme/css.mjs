// theme.json as CSS custom properties: `--colour-accent`, `--radius-small`, `--space-3`, …
const dashed = (name) => name.replaceAll('_', '-');
const colours = (palette) =>
  Object.entries(palette).map(([name, value]) => `  --colour-${dashed(name)}: ${value};`).join('\n');
const lengths = (prefix, values) =>
  Object.entries(values).map(([name, value]) => `  --${prefix}-${dashed(name)}: ${value / 16}rem;`).join('\n');

export function themeToCss(theme) {
  return `:root {
  color-scheme: dark;
${colours(theme.dark)}
${lengths('radius', theme.radius_px)}
${lengths('space', theme.space_px)}
${lengths('font', theme.font_px)}
${lengths('control', theme.control_px)}
}
:root[data-theme='light'] {
  color-scheme: light;
${colours(theme.light)}
}
`;
}
