// A file to where the person wants it: a save dialog where the browser has one, else its download folder.

interface SavePicker {
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }): Promise<FileSystemFileHandle>;
}

export const extensions: Record<string, string> = { 'image/png': '.png', 'image/jpeg': '.jpg', 'image/webp': '.webp' };

/**
 * Asks first, makes the file after: the dialog needs the click that is just happening.
 * False where the person changed their mind.
 */
export async function saveFile(name: string, type: string, make: () => Promise<Blob>): Promise<boolean> {
  const picker = (globalThis as SavePicker).showSaveFilePicker;
  if (!picker) {
    download(name, await make());
    return true;
  }
  let handle: FileSystemFileHandle;
  try {
    handle = await picker({ suggestedName: name, types: [{ accept: { [type]: [extensions[type] ?? '.png'] } }] });
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') return false;
    download(name, await make()); // a frame or a policy that allows no dialog
    return true;
  }
  const stream = await handle.createWritable();
  await stream.write(await make());
  await stream.close();
  return true;
}

export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
