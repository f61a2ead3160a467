// Masks as picture files: saved to where the person wants them, loaded from any picture.
import { decodedPayload } from '../api/pictures';
import type { Answer } from '../host/command_table';
import { tr } from '../i18n';
import { createPicker } from './file_intake';
import { saveFile } from './save_file';

export interface MaskFilesPage {
  root: HTMLElement;
  send(method: string, params?: Record<string, unknown>): Promise<Answer>;
  say(text: string): void;
  showError(thrown: unknown): void;
}

/** Gives back what answers the requests "mask_export" and "mask_import"; others are not its business. */
export function connectMaskFiles({ root, send, say, showError }: MaskFilesPage): (what: string) => void {
  const picker = createPicker(([file]) => {
    if (file) void load(file).catch(showError);
  });
  picker.element.dataset.testid = 'mask-input';
  root.append(picker.element);

  async function load(file: File): Promise<void> {
    await send('mask_import', { image: await decodedPayload(file, 'image') });
  }

  async function save(): Promise<void> {
    const make = async () => new Blob([(await send('mask_export')).bytes], { type: 'image/png' });
    if (await saveFile(`${tr('mask.file_name')}.png`, 'image/png', make)) say(tr('shell.export_saved'));
  }

  return (what) => {
    if (what === 'mask_import') picker.open();
    else if (what === 'mask_export') void save().catch(showError);
  };
}
