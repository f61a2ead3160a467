// The pictures that scripts hand over, as payloads for C++.
import type { PictureSource } from '../../atelier';
import { AtelierError } from '../errors';
import { Payload } from '../host/editor_host';
import { decode } from '../jobs/codec_jobs';

/** A file as it is, or raw pixels; an address is fetched first, from this origin only. */
export async function picturePayload(source: PictureSource): Promise<Payload> {
  if (source instanceof ImageData) return pixelPayload(source);
  if (source instanceof Blob) return filePayload(source);
  if (source instanceof URL || typeof source === 'string') return filePayload(await fetchSameOrigin(source));
  throw new AtelierError('bad_request', undefined, 'image: a Blob, an ImageData or an address on this origin');
}

export async function filePayload(file: Blob): Promise<Payload> {
  const name = file instanceof File ? file.name : '';
  return new Payload(await bytesOf(file), { name, type: file.type });
}

/** A mask or a picture to judge: always raw pixels, so that C++ sees one form. */
export async function decodedPayload(source: Blob | ImageData, field: string): Promise<Payload> {
  if (source instanceof ImageData) return pixelPayload(source);
  if (!(source instanceof Blob)) throw new AtelierError('bad_request', undefined, `${field}: a Blob or an ImageData`);
  const { json, bytes } = await decode({}, await bytesOf(source), new AbortController().signal);
  const { width, height } = json as { width: number; height: number };
  return new Payload(bytes, { width, height });
}

function pixelPayload(pixels: ImageData): Payload {
  const { data, width, height } = inSrgb(pixels);
  return new Payload(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), { width, height });
}

// Display P3 pixels have other numbers for the same colours; a canvas converts them.
function inSrgb(pixels: ImageData): ImageData {
  if (pixels.colorSpace === 'srgb') return pixels;
  const { width, height, colorSpace } = pixels;
  const context = new OffscreenCanvas(width, height).getContext('2d', { colorSpace });
  if (!context) throw new AtelierError('out_of_memory');
  context.putImageData(pixels, 0, 0);
  return context.getImageData(0, 0, width, height, { colorSpace: 'srgb' });
}

async function fetchSameOrigin(source: URL | string): Promise<Blob> {
  const url = URL.canParse(source, location.href) ? new URL(source, location.href) : undefined;
  // A blob: address carries the origin that made it.
  if (url?.origin !== location.origin) throw new AtelierError('bad_request', undefined, 'image: not an address on this origin');
  const response = await fetch(url, { credentials: 'same-origin' }).catch(() => undefined);
  if (!response) throw new AtelierError('offline');
  if (!response.ok) throw new AtelierError('bad_image', undefined, `${url.pathname}: ${response.status}`);
  const name = decodeURIComponent(url.pathname.split('/').pop() ?? '');
  const blob = await response.blob();
  return url.protocol === 'blob:' ? blob : new File([blob], name, { type: blob.type });
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    // The file behind a File was moved, deleted or is too large to hold.
    throw new AtelierError('bad_image', undefined, 'the file cannot be read');
  }
}
