// Every way a picture gets in: picker, drop, paste, the system.

export interface Intake {
  /** At least one file; the first is opened. */
  onFiles(files: File[]): void;
  /** Text pasted outside of a field; true where it was of use. */
  onText(text: string): boolean;
  onDragOver(isOver: boolean): void;
}

export const acceptedTypes = 'image/png,image/jpeg,image/webp,image/avif,image/gif,image/heic,image/heif,.heic,.heif';

export function createPicker(onFiles: (files: File[]) => void): { element: HTMLInputElement; open(): void } {
  const element = document.createElement('input');
  Object.assign(element, { type: 'file', accept: acceptedTypes, hidden: true });
  element.dataset.testid = 'file-input';
  element.addEventListener('change', () => {
    const files = [...(element.files ?? [])];
    element.value = ''; // so that the same file can be chosen again
    if (files.length > 0) onFiles(files);
  });
  return { element, open: () => element.click() };
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

export function connectDropAndPaste({ onFiles, onText, onDragOver }: Intake): void {
  let depth = 0; // dragenter and dragleave come for every element on the way
  const setDepth = (value: number) => {
    depth = Math.max(0, value);
    onDragOver(depth > 0);
  };
  window.addEventListener('dragenter', (event) => { if (hasFiles(event)) setDepth(depth + 1); });
  window.addEventListener('dragleave', (event) => { if (hasFiles(event)) setDepth(depth - 1); });
  window.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  window.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault(); // else the browser leaves the page for the file
    setDepth(0);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  });
  window.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith('image/'));
    if (files.length > 0) {
      event.preventDefault();
      onFiles(files);
      return;
    }
    // Words go where the caret is.
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return;
    if (onText(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  });
}

/** The clipboard's picture, for the paste button; undefined where there is none. Throws where reading is not allowed. */
export async function readClipboardPicture(): Promise<File | undefined> {
  for (const item of await navigator.clipboard.read()) {
    const type = item.types.find((name) => name.startsWith('image/'));
    if (type) return new File([await item.getType(type)], '', { type });
  }
  return undefined;
}
