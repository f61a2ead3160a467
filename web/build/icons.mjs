// The app's icon, drawn once as SVG, as the PNG sizes that systems ask for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const png = (svg, size) => new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();

/** Puts the files and gives back the manifest's list of icons. */
export async function renderIcons(folder, put) {
  const any = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const maskable = readFileSync(join(folder, 'icon-maskable.svg'), 'utf8');
  put('icons/icon.svg', any);
  put('icons/apple-touch-icon.png', png(maskable, 180));
  put('favicon.ico', ico(png(any, 32)));
  return [
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...[192, 512].map((size) => ({ src: put(`icons/icon-${size}.png`, png(any, size)), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' })),
    ...[192, 512].map((size) => ({ src: put(`icons/maskable-${size}.png`, png(maskable, size)), sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' })),
  ];
}

// An .ico of one 32 px PNG: a 6-byte header, one 16-byte entry, the file.
function ico(image) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, image]);
}
