// Decodes and encodes pictures in a memory of its own, which dies with the worker.
import type { AtelierErrorCode } from '../../atelier';
import { AtelierError } from '../errors';
import { decodeByBrowser } from './browser_decode';
import { Codec, type CodecReply, type CodecUrls } from './codec_module';
import { serve } from './serve';

let loading: Promise<Codec> | undefined;
const codec = (urls: CodecUrls) => (loading ??= Codec.load(urls));

function checked(reply: CodecReply): CodecReply {
  if (reply.ok) return reply;
  throw new AtelierError((reply.error?.code ?? 'internal') as AtelierErrorCode, undefined, reply.error?.detail ?? reply.error?.message);
}

serve({
  async decode(request: { urls: CodecUrls }, file) {
    const module = await codec(request.urls);
    let reply = checked(module.decode(file));
    if (reply.browser) {
      const { pixels, width, height } = await decodeByBrowser(file, reply.type ?? '');
      reply = checked(module.finishDecode(file, pixels, width, height));
    }
    const { ok: _ok, pixels = 0, width = 0, height = 0, ...facts } = reply;
    return { json: { ...facts, width, height }, bytes: module.take(pixels, width * height * 4) };
  },

  async encode(request: EncodeRequest, pixels) {
    const module = await codec(request.urls);
    const { urls: _urls, ...options } = request;
    let reply = request.type === 'image/webp' ? { ok: true, browser: true } : checked(module.encode(options, pixels));
    if (reply.browser) reply = checked(module.finishEncode(options, await encodeByBrowser(request, pixels)));
    return { bytes: module.take(reply.data ?? 0, reply.length ?? 0) };
  },
});

interface EncodeRequest {
  urls: CodecUrls;
  type: string;
  quality: number;
  width: number;
  height: number;
}

async function encodeByBrowser(request: EncodeRequest, pixels: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { type, quality, width, height } = request;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new AtelierError('out_of_memory');
  const clamped = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  context.putImageData(new ImageData(clamped, width, height), 0, 0);
  const blob = await canvas.convertToBlob({ type, quality });
  // A browser without an encoder for the type silently writes PNG.
  if (blob.type !== type) throw new AtelierError('unsupported', undefined, type);
  return new Uint8Array(await blob.arrayBuffer());
}
