// The codec's own wasm module, loaded once a worker.
import { AtelierError } from '../errors';

interface CodecModule {
  HEAPU8: Uint8Array<ArrayBuffer>;
  UTF8ToString(pointer: number): string;
  stringToNewUTF8(text: string): number;
  _codec_alloc(length: number): number;
  _codec_free(pointer: number): void;
  _codec_decode(file: number, length: number): number;
  _codec_finish(file: number, length: number, pixels: number, width: number, height: number): number;
  _codec_encode(json: number, pixels: number): number;
  _codec_finish_encode(json: number, file: number, length: number): number;
}

export interface CodecUrls {
  module: string;
  wasm: string;
}

/** What every entry point answers. `pixels`/`data` + `length`: memory that is ours to free. */
export interface CodecReply {
  ok: boolean;
  browser?: boolean; // decode or encode with the browser's own means, then finish
  type?: string;
  width?: number;
  height?: number;
  pixels?: number;
  data?: number;
  length?: number;
  error?: { code: string; detail?: string; message?: string };
}

export class Codec {
  private constructor(private readonly module: CodecModule) {}

  static async load(urls: CodecUrls): Promise<Codec> {
    const factory = (await import(urls.module)) as { default(options: object): Promise<CodecModule> };
    return new Codec(await factory.default({ locateFile: () => urls.wasm }));
  }

  decode(file: Uint8Array): CodecReply {
    return this.#withBytes(file, (pointer) => this.module._codec_decode(pointer, file.byteLength));
  }

  /** Checks and describes a picture that the browser decoded. */
  finishDecode(file: Uint8Array, pixels: Uint8Array, width: number, height: number): CodecReply {
    const target = this.#copyIn(pixels); // ownership passes: C++ answers with the same memory or frees it
    return this.#withBytes(file, (pointer) =>
      this.module._codec_finish(pointer, file.byteLength, target, width, height));
  }

  encode(request: object, pixels: Uint8Array): CodecReply {
    return this.#withText(JSON.stringify(request), (json) =>
      this.#replyOf(() => this.module._codec_encode(json, this.#copyIn(pixels))));
  }

  /** Puts the metadata into a file that the browser encoded. */
  finishEncode(request: object, file: Uint8Array): CodecReply {
    return this.#withText(JSON.stringify(request), (json) =>
      this.#withBytes(file, (pointer) => this.module._codec_finish_encode(json, pointer, file.byteLength)));
  }

  /** The bytes of a reply, copied out and freed. */
  take(pointer: number, length: number): Uint8Array<ArrayBuffer> {
    const bytes = this.module.HEAPU8.slice(pointer, pointer + length);
    this.module._codec_free(pointer);
    return bytes;
  }

  #withBytes(bytes: Uint8Array, call: (pointer: number) => number): CodecReply {
    const pointer = this.#copyIn(bytes);
    const reply = this.#replyOf(() => call(pointer));
    this.module._codec_free(pointer);
    return reply;
  }

  #withText(text: string, call: (pointer: number) => CodecReply): CodecReply {
    const pointer = this.module.stringToNewUTF8(text);
    const reply = call(pointer);
    this.module._codec_free(pointer);
    return reply;
  }

  // The reply's text belongs to the module until its next call.
  #replyOf(call: () => number): CodecReply {
    return JSON.parse(this.module.UTF8ToString(call()));
  }

  #copyIn(bytes: Uint8Array): number {
    const pointer = this.module._codec_alloc(bytes.byteLength) >>> 0;
    if (pointer === 0) throw new AtelierError('out_of_memory');
    this.module.HEAPU8.set(bytes, pointer);
    return pointer;
  }
}
