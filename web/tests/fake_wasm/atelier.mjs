// The editor's module in plain JavaScript: opens a picture, inverts it on any instruction but "dinosaur", steps back.
export default async function createAtelier(options) {
  const memory = fakeMemory();
  const { host } = options;
  const module = Object.assign(memory.exports, options);
  const jobs = new Map();
  let nextJob = 1;
  let picture;
  let edits = [];
  let undone = [];

  const reply = (id, answer, bytes = new Uint8Array()) => {
    const pointer = memory.put(bytes);
    host.reply(id, JSON.stringify(answer), pointer, bytes.length);
  };
  const ok = (id, result, bytes) => reply(id, { ok: true, result }, bytes);
  const fail = (id, code, detail) => reply(id, { ok: false, error: { code, message: `fake: ${code}`, detail } });
  const documentOf = () => picture && { id: 'fake', name: picture.name, width: picture.width, height: picture.height, edits };
  const announce = () => host.event(JSON.stringify({ event: 'state', document: documentOf() ?? null, canUndo: edits.length > 0, canRedo: undone.length > 0, hasSelection: false, busy: false }));
  const job = (kind, request, bytes) => new Promise((resolve, reject) => {
    const id = nextJob++;
    jobs.set(id, { resolve, reject });
    const pointer = memory.put(bytes);
    host.startJob(id, kind, JSON.stringify(request), pointer, bytes.length);
  });
  const result = () => {
    const isInverted = edits.filter((edit) => edit.enabled).length % 2 === 1;
    return picture.pixels.map((value, i) => (isInverted && i % 4 !== 3 ? 255 - value : value));
  };

  const commands = {
    async open(id, { image }) {
      const bytes = memory.take(image.buffer, image.length);
      if (image.width) picture = { name: '', width: image.width, height: image.height, pixels: bytes };
      else {
        const { json, data } = await job('decode', {}, bytes);
        picture = { name: image.name, width: json.width, height: json.height, pixels: data };
      }
      edits = [];
      undone = [];
      ok(id, { id: 'fake', width: picture.width, height: picture.height });
      announce();
    },
    async edit(id, { instruction }) {
      if (!picture) return fail(id, 'no_document');
      if (instruction.includes('dinosaur')) return fail(id, 'not_understood', { understood: [], unknown: ['dinosaur'] });
      host.event(JSON.stringify({ event: 'progress', job: 'edit-1', phase: 'edit', done: 1, total: 2, etaMs: null }));
      await job('sleep', { ms: 300 }, new Uint8Array());
      edits = [...edits, { id: `e${edits.length + 1}`, instruction, engine: 'instant', enabled: true }];
      undone = [];
      ok(id, { status: 'done', editId: edits.at(-1).id, engine: 'instant', plan: [], seed: 0, moderation: [], timings: {} });
      announce();
    },
    undo: (id) => { if (edits.length > 0) { undone.push(edits.at(-1)); edits = edits.slice(0, -1); ok(id, true); announce(); } else ok(id, false); },
    redo: (id) => { if (undone.length > 0) { edits = [...edits, undone.pop()]; ok(id, true); announce(); } else ok(id, false); },
    pixels: (id) => (picture ? ok(id, { width: picture.width, height: picture.height }, result()) : fail(id, 'no_document')),
    async export(id, request) {
      if (!picture) return fail(id, 'no_document');
      const { data } = await job('encode', { ...request, width: picture.width, height: picture.height }, result());
      ok(id, { type: request.type }, data);
    },
    state: (id) => ok(id, { document: documentOf() ?? null, models: [], storage: { used: 0, quota: 1e9, expiresAt: null }, runtime: { provider: null, tried: [], reason: '' } }),
    restore: (id) => ok(id, false),
    forget: (id) => { picture = undefined; edits = []; ok(id, true); announce(); },
    actions: (id) => ok(id, [{ name: 'undo', label: 'Undo', shortcut: 'Ctrl+Z' }, { name: 'redo', label: 'Redo', shortcut: 'Ctrl+Shift+Z' }]),
    edit_enable: (id, { editId, enabled }) => { edits = edits.map((edit) => (edit.id === editId ? { ...edit, enabled } : edit)); ok(id, true); announce(); },
    edit_delete: (id, { editId }) => { edits = edits.filter((edit) => edit.id !== editId); ok(id, true); announce(); },
    'models.install': (id) => fail(id, 'not_installed'),
  };

  return Object.assign(module, {
    host,
    _atelier_start: (json) => { globalThis.fakeConfig = JSON.parse(memory.text(json)); },
    _atelier_command(id, json) {
      const { method, params } = JSON.parse(memory.text(json));
      if (params.id === 'crash') throw new WebAssembly.RuntimeError('unreachable');
      queueMicrotask(() => (commands[method] ? void Promise.resolve(commands[method](id, params)).catch((error) => fail(id, error.code ?? 'internal')) : ok(id, null)));
    },
    _atelier_job_done(id, isOk, json, data, length) {
      const waiting = jobs.get(id);
      jobs.delete(id);
      const answer = JSON.parse(memory.text(json));
      if (isOk) waiting?.resolve({ json: answer, data: memory.take(data, length) });
      else waiting?.reject(answer);
    },
    _atelier_frame: () => 0,
    _atelier_pointer() {},
    _atelier_wheel() {},
    _atelier_key: () => 0,
    _atelier_focus() {},
    _atelier_device_lost() {},
    _atelier_device_restored() {},
  });
}

/** A bump allocator over one growing buffer, with the runtime methods that Emscripten exports. */
export function fakeMemory(prefix = '_atelier_') {
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
  const put = (bytes) => {
    const pointer = alloc(bytes.length);
    heap.set(bytes, pointer);
    return pointer;
  };
  const take = (pointer, length) => heap.slice(pointer, pointer + length);
  const text = (pointer) => new TextDecoder().decode(heap.subarray(pointer, heap.indexOf(0, pointer)));
  const exports = {
    [`${prefix}alloc`]: alloc,
    [`${prefix}free`]() {},
    stringToNewUTF8: (value) => put(new TextEncoder().encode(`${value}\0`)),
    UTF8ToString: text,
  };
  Object.defineProperty(exports, 'HEAPU8', { get: () => heap });
  return { exports, put, take, text };
}
