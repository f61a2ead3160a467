// TypeScript and CSS through esbuild, in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as esbuild from 'esbuild';

/** Gives back { name: text } by entry. `assets`, `precache`: what the code reads as constants. */
export async function bundle({ web, entries, version, assets = {}, precache }) {
  const result = await esbuild.build({
    absWorkingDir: web,
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      __ASSETS__: JSON.stringify(assets),
      __VERSION__: JSON.stringify(version),
      __PRECACHE__: JSON.stringify(precache ? { version: precache.version, files: precache.files } : null),
    },
    plugins: [icons(web)],
  });
  return Object.fromEntries(result.outputFiles.map((file) => [basename(file.path, '.js'), file.text]));
}

/** All of styles/ in name order after the theme, as one file. */
export async function bundleStyles({ web, theme, font }) {
  const folder = join(web, 'styles');
  const parts = readdirSync(folder).filter((file) => file.endsWith('.css')).sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('%FONT%', font));
  const { code } = await esbuild.transform([theme, ...parts].join('\n'), { loader: 'css', minify: true, target: 'es2022' });
  return code;
}

// `import icons from 'virtual:icons'`: the drawings of the icons that src/shell/icon_names.json lists.
function icons(web) {
  return {
    name: 'icons',
    setup(build) {
      build.onResolve({ filter: /^virtual:icons$/ }, () => ({ path: 'icons', namespace: 'icons' }));
      build.onLoad({ filter: /.*/, namespace: 'icons' }, () => {
        const names = JSON.parse(readFileSync(join(web, 'src/shell/icon_names.json')));
        return { contents: JSON.stringify(Object.fromEntries(names.map((name) => [name, shapesOf(web, name)]))), loader: 'json' };
      });
    },
  };
}

// Lucide's files are flat: one <svg> around shapes, one shape a line.
function shapesOf(web, name) {
  const svg = readFileSync(join(web, `node_modules/lucide-static/icons/${name}.svg`), 'utf8');
  return [...svg.matchAll(/^ {2}<(\w+) (.*) \/>$/gm)].map(([, tag, attributes]) =>
    [tag, Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))]);
}
