// The codec's module in plain JavaScript: everything is left to the browser.
// One memory as in atelier.mjs; written out again because a built file has a hash in its name.
export default async function createCodec() {
  let heap = new Uint8Array(1 << 16);
  let top = 8;
  const alloc = (length) => {
    const pointer = top;
    top += Math.ceil((length + 1) / 8) * 8;
    if (top > heap.length) {
      const grown = new Uint8Array(top * 2);
      grown.set(heap);
      heap = grown;
    }
    return pointer;
  };
  const text = (pointer) => new TextDecoder().decode(heap.subarray(pointer, heap.indexOf(0, pointer)));
  const put = (value) => {
    const bytes = new TextEncoder().encode(`${value}\0`);
    const pointer = alloc(bytes.length);
    heap.set(bytes, pointer);
    return pointer;
  };
  return {
    get HEAPU8() { return heap; },
    UTF8ToString: text,
    stringToNewUTF8: put,
    _codec_alloc: alloc,
    _codec_free() {},
    _codec_decode: () => put(JSON.stringify({ ok: true, browser: true, type: 'image/png' })),
    _codec_finish: (_file, _length, pixels, width, height) => put(JSON.stringify({ ok: true, pixels, width, height })),
    _codec_encode: () => put(JSON.stringify({ ok: true, browser: true })),
    _codec_finish_encode: (_json, file, length) => {
      const data = alloc(length);
      heap.copyWithin(data, file, file + length);
      return put(JSON.stringify({ ok: true, data, length }));
    },
  };
}
