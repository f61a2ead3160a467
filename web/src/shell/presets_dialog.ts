// The presets: keep the present edits under a name; apply, put in order, rename, share or delete what was kept.
import { onLocaleChange, tr } from '../i18n';
import { ask, Dialog } from './dialog';
import { button, h, icon } from './dom';
import { planNames } from './plan_text';
import type { Preset, PresetStore } from './preset_store';
import type { Thumbnails } from './thumbnails';

export interface PresetsActions {
  hasDocument(): boolean;
  hasEdits(): boolean;
  /** Keeps the edits that are switched on; false where there are none. */
  save(name: string): Promise<boolean>;
  apply(preset: Preset): void;
  shareFile(preset: Preset): void;
  shareLink(preset: Preset): void;
  importFile(): void;
  fail(thrown: unknown): void;
}

const thumbnailSide = 112; // pixels: two per CSS pixel

export class PresetsDialog {
  readonly #store: PresetStore;
  readonly #thumbnails: Thumbnails;
  readonly #actions: PresetsActions;
  readonly #name = h('input', { type: 'text', id: 'preset-name', maxlength: 80, autocomplete: 'off', placeholder: 'shell.preset_name_hint', testid: 'preset-name' });
  readonly #save = h('button', { type: 'submit', class: 'button button-primary', testid: 'preset-save' }, h('span', { text: 'shell.preset_save' }));
  readonly #form = h('form', { class: 'preset-form', testid: 'preset-form' },
    h('label', { for: 'preset-name', text: 'shell.preset_name' }), h('div', { class: 'preset-form-row' }, this.#name, this.#save));
  readonly #list = h('ul', { class: 'presets', testid: 'preset-list' });
  readonly #empty = h('p', { class: 'hint', text: 'shell.presets_empty', testid: 'presets-empty' });
  readonly #dialog: Dialog;

  constructor(store: PresetStore, thumbnails: Thumbnails, actions: PresetsActions) {
    this.#store = store;
    this.#thumbnails = thumbnails;
    this.#actions = actions;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#keep();
    });
    this.#dialog = new Dialog({
      testid: 'presets-dialog', title: 'action.presets',
      body: [this.#form, this.#empty, this.#list, h('p', { class: 'hint', text: 'shell.presets_text' })],
      actions: [button({ icon: 'folder-open', text: 'shell.preset_import', testid: 'preset-import', onClick: actions.importFile })],
    });
    onLocaleChange(() => { if (this.#dialog.isOpen) void this.refresh(); });
  }

  async open(options: { isToSave?: boolean } = {}): Promise<void> {
    this.#form.hidden = !this.#actions.hasEdits();
    this.#name.value = '';
    await this.refresh();
    this.#dialog.open();
    if (options.isToSave && !this.#form.hidden) this.#name.focus();
  }

  close(): void {
    this.#dialog.close();
  }

  async refresh(): Promise<void> {
    const presets = await this.#store.list();
    this.#empty.hidden = presets.length > 0;
    this.#list.replaceChildren(...presets.map((preset, index) => this.#row(preset, index, presets.length)));
  }

  async #keep(): Promise<void> {
    const name = this.#name.value.trim();
    if (name === '') {
      this.#name.focus();
      return;
    }
    await this.#try(this.#actions.save(name));
    this.#name.value = '';
    await this.refresh();
  }

  #row(preset: Preset, index: number, count: number): HTMLElement {
    const { name, plan } = preset;
    const hasDocument = this.#actions.hasDocument();
    const control = (kind: string, drawing: string, label: string, run: () => void) => {
      const element = h('button', { type: 'button', class: 'icon-button', 'aria-label': label, testid: `preset-${kind}` }, icon(drawing));
      element.title = label;
      element.addEventListener('click', run);
      return element;
    };
    const apply = h('button', { type: 'button', class: 'preset-apply', disabled: !hasDocument, testid: 'preset-apply' },
      this.#picture(preset, hasDocument), h('span', { class: 'preset-words' }, h('strong', {}, name), h('span', { class: 'hint' }, planNames(plan))));
    apply.title = hasDocument ? tr('shell.preset_apply', { name }) : tr('error.no_document');
    apply.addEventListener('click', () => {
      this.close();
      this.#actions.apply(preset);
    });
    const mover = (kind: string, drawing: string, label: string, place: number) => {
      const element = control(kind, drawing, label, () => void this.#move(preset, place, kind));
      element.disabled = place < 0 || place >= count;
      return element;
    };
    const movers = h('div', { class: 'preset-movers' },
      mover('up', 'chevron-up', tr('shell.preset_up', { name }), index - 1),
      mover('down', 'chevron-down', tr('shell.preset_down', { name }), index + 1));
    return h('li', { 'data-preset': preset.id }, apply, movers, h('div', { class: 'preset-controls' },
      control('rename', 'pencil', tr('shell.preset_rename', { name }), () => this.#rename(preset)),
      control('file', 'download', tr('shell.preset_file', { name }), () => this.#actions.shareFile(preset)),
      control('link', 'link', tr('shell.preset_link', { name }), () => this.#actions.shareLink(preset)),
      control('delete', 'trash-2', tr('shell.preset_delete', { name }), () => void this.#remove(preset))));
  }

  #picture({ plan }: Preset, hasDocument: boolean): HTMLElement {
    const canvas = h('canvas', { class: 'thumbnail', width: 4, height: 3, 'aria-hidden': 'true' });
    if (!hasDocument) return h('span', { class: 'thumbnail thumbnail-empty' }, icon('bookmark'));
    // On the page first: nothing is made for what nobody sees.
    setTimeout(() => void this.#thumbnails.draw(canvas, { plan, side: thumbnailSide }), 0);
    return canvas;
  }

  // The focus stays with the preset; at an end of the list it goes to the button that still can move it.
  async #move(preset: Preset, place: number, kind: string): Promise<void> {
    await this.#try(this.#store.move(preset.id, place));
    await this.refresh();
    const movers = this.#list.querySelectorAll<HTMLElement>(`[data-preset="${CSS.escape(preset.id)}"] .preset-movers :enabled`);
    const same = [...movers].find((element) => element.dataset.testid === `preset-${kind}`);
    (same ?? movers[0])?.focus();
  }

  // The row becomes a field; Enter keeps the new name, Escape the old one.
  #rename(preset: Preset): void {
    const row = this.#list.querySelector<HTMLElement>(`[data-preset="${CSS.escape(preset.id)}"]`);
    const field = h('input', { type: 'text', maxlength: 80, value: preset.name, 'aria-label': tr('shell.preset_rename', { name: preset.name }), testid: 'preset-new-name' });
    let isDone = false;
    const finish = async (name: string) => {
      if (isDone) return;
      isDone = true;
      await this.#try(this.#store.rename(preset.id, name));
      await this.refresh();
      this.#list.querySelector<HTMLElement>(`[data-preset="${CSS.escape(preset.id)}"] [data-testid="preset-rename"]`)?.focus();
    };
    field.addEventListener('keydown', (event) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault(); // Escape is for the field, not for the dialog
      event.stopPropagation();
      void finish(event.key === 'Enter' ? field.value : preset.name);
    });
    field.addEventListener('blur', () => void finish(field.value));
    row?.replaceChildren(field);
    field.select();
  }

  async #remove(preset: Preset): Promise<void> {
    const isSure = await ask({ testid: 'preset-delete-confirm', title: 'shell.preset_delete_title', text: tr('shell.preset_delete_text', { name: preset.name }), yes: 'shell.preset_delete_yes', isDangerous: true });
    if (!isSure) return;
    await this.#try(this.#store.remove(preset.id));
    await this.refresh();
    this.#dialog.element.querySelector<HTMLElement>('button')?.focus();
  }

  async #try(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (thrown) {
      this.#actions.fail(thrown);
    }
  }
}
