// Export: type, quality with the size it gives, longest side, metadata; then a file or the clipboard.
import type { AtelierApi, ExportRequest, StateChange } from '../../atelier';
import { tr, type StringKey } from '../i18n';
import { Dialog } from './dialog';
import { button, h } from './dom';
import { formatBytes } from './format';
import { extensions, saveFile } from './save_file';

type FileType = ExportRequest['type'];
const types: [FileType, string][] = [['image/jpeg', 'JPEG'], ['image/png', 'PNG'], ['image/webp', 'WebP']];
const sides: [number, string][] = [[0, ''], [4096, '4096'], [2048, '2048'], [1080, '1080']];
const estimateDelayMs = 300;

export class ExportDialog {
  readonly #api: AtelierApi;
  readonly #onDone: (text: StringKey) => void;
  readonly #onError: (thrown: unknown) => void;
  readonly #type = h('select', { id: 'export-type', testid: 'export-type' }, ...types.map(([value, text]) => h('option', { value }, text)));
  readonly #quality = h('input', { id: 'export-quality', type: 'range', min: 40, max: 100, value: 92, testid: 'export-quality' });
  readonly #qualityValue = h('output', { for: 'export-quality' });
  readonly #qualityRow = field('shell.export_quality', this.#quality, this.#qualityValue);
  readonly #side = h('select', { id: 'export-side', testid: 'export-side' }, ...sides.map(([value, text]) =>
    value === 0 ? h('option', { value, text: 'shell.export_full_size' }) : h('option', { value }, `${text} px`)));
  readonly #location = h('input', { id: 'export-location', type: 'checkbox', testid: 'export-location' });
  readonly #name = h('input', { id: 'export-name', type: 'text', maxlength: 120, autocomplete: 'off', testid: 'export-name' });
  readonly #size = h('p', { class: 'export-size', 'aria-live': 'polite', testid: 'export-size' });
  readonly #save: HTMLButtonElement;
  readonly #copy: HTMLButtonElement;
  readonly #dialog: Dialog;
  // The file of the settings shown, made once for the estimate and the download.
  #made: { key: string; blob: Promise<Blob> } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: AtelierApi, onDone: (text: StringKey) => void, onError: (thrown: unknown) => void) {
    this.#api = api;
    this.#onDone = onDone;
    this.#onError = onError;
    this.#save = button({ icon: 'download', text: 'shell.export_save', class: 'button button-primary', testid: 'export-save', onClick: () => void this.#download() });
    this.#copy = button({ icon: 'clipboard-copy', text: 'shell.export_copy', testid: 'export-copy', onClick: () => void this.#copyPicture() });
    this.#dialog = new Dialog({
      testid: 'export-dialog',
      title: 'action.export',
      body: [
        field('shell.export_type', this.#type), this.#qualityRow, field('shell.export_side', this.#side),
        field('shell.export_name', this.#name),
        h('label', { class: 'check' }, this.#location, h('span', { text: 'shell.export_location' })),
        h('p', { class: 'hint', text: 'shell.export_metadata_hint' }), this.#size,
      ],
      actions: [this.#copy, this.#save],
    });
    this.#dialog.element.addEventListener('input', () => this.#changed());
    this.#dialog.onClose(() => this.#forget());
  }

  open(document: NonNullable<StateChange['document']>): void {
    if (this.#dialog.isOpen) return;
    const stem = (document.name ?? '').replace(/\.[^.]*$/, '');
    this.#name.value = stem === '' ? tr('shell.export_default_name') : tr('shell.export_edited_name', { name: stem });
    this.#dialog.open();
    this.#changed();
  }

  #request(): ExportRequest {
    const type = this.#type.value as FileType;
    const maxSide = Number(this.#side.value);
    return {
      type,
      ...(type === 'image/png' ? {} : { quality: Number(this.#quality.value) / 100 }),
      ...(maxSide > 0 ? { maxSide } : {}),
      ...(this.#location.checked ? { keepLocation: true } : {}),
    };
  }

  #changed(): void {
    this.#qualityRow.hidden = this.#type.value === 'image/png';
    this.#qualityValue.textContent = `${this.#quality.value} %`;
    this.#size.textContent = tr('shell.export_size_pending');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#estimate(), estimateDelayMs);
  }

  async #estimate(): Promise<void> {
    const request = this.#request();
    try {
      const blob = await this.#make(request);
      // A later change has its own estimate under way.
      if (this.#dialog.isOpen && JSON.stringify(request) === JSON.stringify(this.#request())) {
        this.#size.textContent = tr('shell.export_size', { size: formatBytes(blob.size) });
      }
    } catch (thrown) {
      if (this.#dialog.isOpen) this.#size.textContent = thrown instanceof Error ? thrown.message : '';
    }
  }

  #make(request: ExportRequest): Promise<Blob> {
    const key = JSON.stringify(request);
    if (this.#made?.key !== key) {
      const blob = this.#api.export(request);
      this.#made = { key, blob };
      blob.catch(() => { if (this.#made?.blob === blob) this.#made = undefined; });
    }
    return this.#made?.blob ?? this.#api.export(request);
  }

  async #download(): Promise<void> {
    const request = this.#request();
    const name = `${this.#name.value.trim().replace(/[\\/:*?"<>|]/g, '-') || tr('shell.export_default_name')}${extensions[request.type]}`;
    await this.#whileDisabled(async () => {
      if (await saveFile(name, request.type, () => this.#make(request))) this.#finish('shell.export_saved');
    });
  }

  // Clipboards take PNG alone.
  async #copyPicture(): Promise<void> {
    const { quality: _quality, ...request } = this.#request();
    await this.#whileDisabled(async () => {
      const png = this.#make({ ...request, type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      this.#finish('shell.export_copied');
    });
  }

  async #whileDisabled(work: () => Promise<void>): Promise<void> {
    this.#save.disabled = this.#copy.disabled = true;
    try {
      await work();
    } catch (thrown) {
      this.#onError(thrown);
    } finally {
      this.#save.disabled = this.#copy.disabled = false;
    }
  }

  #finish(text: StringKey): void {
    this.#dialog.close();
    this.#onDone(text);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#made = undefined;
  }
}

function field(label: StringKey, control: HTMLElement, ...after: HTMLElement[]): HTMLElement {
  return h('div', { class: 'field' }, h('label', { for: control.id, text: label }), h('div', { class: 'field-control' }, control, ...after));
}
