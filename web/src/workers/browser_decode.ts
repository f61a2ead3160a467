// What our codec leaves to the browser: WebP, AVIF, GIF's first frame, HEIC where there is a decoder.
import { AtelierError } from '../errors';

// The same limit as the codec's, before memory is taken for the pixels.
const pixelsMax = 100_000_000;

export interface DecodedPixels {
  pixels: Uint8Array<ArrayBuffer>; // [height, width, 4] u8, sRGB, straight alpha, upright
  width: number;
  height: number;
}

// Not WebCodecs' ImageDecoder: it knows the same files and leaves the orientation to its caller.
export async function decodeByBrowser(file: Uint8Array<ArrayBuffer>, type: string): Promise<DecodedPixels> {
  const bitmap = await decodeBitmap(file, type);
  try {
    return readPixels(bitmap);
  } finally {
    bitmap.close();
  }
}

async function decodeBitmap(file: Uint8Array<ArrayBuffer>, type: string): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([file], { type }), {
      imageOrientation: 'from-image',
      colorSpaceConversion: 'default',
      premultiplyAlpha: 'none',
    });
  } catch {
    throw new AtelierError('bad_image', undefined, type);
  }
}

function readPixels(bitmap: ImageBitmap): DecodedPixels {
  const { width, height } = bitmap;
  if (width * height > pixelsMax) throw new AtelierError('too_large', undefined, `${width} × ${height}`);
  const context = new OffscreenCanvas(width, height).getContext('2d', { colorSpace: 'srgb', willReadFrequently: true });
  if (!context) throw new AtelierError('out_of_memory');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height, { colorSpace: 'srgb' });
  return { pixels: new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength), width, height };
}
