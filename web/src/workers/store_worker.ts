// Files under 'atelier/' in the origin-private file system.
import { serve } from './serve';

interface Request {
  path: string;
}

serve({
  async put({ path }: Request, bytes) {
    const { folder, name } = await locate(path, true);
    await write(folder, name, bytes);
    return {};
  },

  async get({ path }: Request) {
    const file = await find(path);
    return { bytes: file ? new Uint8Array(await (await file.getFile()).arrayBuffer()) : new Uint8Array() };
  },

  async delete({ path }: Request) {
    await ignoreMissing(async () => {
      const { folder, name } = await locate(path, false);
      await folder.removeEntry(name, { recursive: true });
    });
    return {};
  },

  /** Bytes under 'atelier/', file by file, and what the browser grants this origin. */
  async list() {
    const files: { path: string; size: number }[] = [];
    await collect(await root(), '', files);
    const { quota = 0 } = (await navigator.storage.estimate?.()) ?? {};
    return { json: { files, used: files.reduce((sum, file) => sum + file.size, 0), quota } };
  },
});

const root = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('atelier', { create: true });

async function locate(path: string, create: boolean) {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const name = parts.pop() ?? '';
  let folder = await root();
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return { folder, name };
}

async function find(path: string): Promise<FileSystemFileHandle | undefined> {
  return ignoreMissing(async () => {
    const { folder, name } = await locate(path, false);
    return folder.getFileHandle(name);
  });
}

async function ignoreMissing<Value>(step: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await step();
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return undefined;
    throw thrown;
  }
}

type Movable = FileSystemFileHandle & { move?(name: string): Promise<void> };

/** Writes beside the file, then moves over it: a crash leaves the old content or the new, never a half. */
async function write(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const staging: Movable = await folder.getFileHandle(`${name}.part`, { create: true });
  try {
    await writeContent(staging, bytes);
    if (staging.move) {
      await staging.move(name);
      return;
    }
    // No move in this browser: write in place, the staged copy stays until that is done.
    await writeContent(await folder.getFileHandle(name, { create: true }), bytes);
    await folder.removeEntry(`${name}.part`);
  } catch (thrown) {
    await ignoreMissing(() => folder.removeEntry(`${name}.part`));
    throw thrown;
  }
}

async function writeContent(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (!('createSyncAccessHandle' in handle)) return writeStream(handle, bytes);
  const access = await handle.createSyncAccessHandle();
  try {
    access.truncate(0);
    let written = 0;
    while (written < bytes.byteLength) {
      const count = access.write(bytes.subarray(written), { at: written });
      if (count === 0) throw new DOMException('nothing was written', 'QuotaExceededError');
      written += count;
    }
    access.flush();
  } finally {
    access.close();
  }
}

async function writeStream(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close(); // only now is the old content replaced
}

async function collect(folder: FileSystemDirectoryHandle, prefix: string, files: { path: string; size: number }[]) {
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind === 'directory') await collect(handle as FileSystemDirectoryHandle, `${prefix}${name}/`, files);
    else files.push({ path: prefix + name, size: (await (handle as FileSystemFileHandle).getFile()).size });
  }
}
