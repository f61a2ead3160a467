// Edits that leave the document and come back: presets, their files and links, the clipboard.
import type { AtelierApi, PlanStep } from '../../atelier';
import type { InternalEditRequest } from '../api/api';
import { tr } from '../i18n';
import { Dialog } from './dialog';
import { button, h } from './dom';
import { type LooseEdit, planFromHash, presetLink, readSheet, writeEdits, writePreset } from './plan_sheet';
import { planNames } from './plan_text';
import type { Preset, PresetStore } from './preset_store';
import { PresetsDialog } from './presets_dialog';
import { download } from './save_file';
import type { Thumbnails } from './thumbnails';

export interface SharingPage {
  command(method: string, params?: Record<string, unknown>): Promise<unknown>;
  hasDocument(): boolean;
  hasEdits(): boolean;
  toast(text: string, action?: { text: string; run(): void }): void;
  fail(thrown: unknown): void;
}

export class EditSharing {
  readonly dialog: PresetsDialog;
  readonly #api: AtelierApi;
  readonly #store: PresetStore;
  readonly #page: SharingPage;
  readonly #picker = h('input', { type: 'file', accept: '.json,application/json', hidden: true, testid: 'preset-input' });
  // Where the system's clipboard may not be read, what was copied here can still be pasted here.
  #copied = '';
  /** What waits for a picture to be opened. */
  #waiting: { name: string; plan: PlanStep[] } | undefined;

  constructor(api: AtelierApi, store: PresetStore, thumbnails: Thumbnails, page: SharingPage) {
    this.#api = api;
    this.#store = store;
    this.#page = page;
    this.dialog = new PresetsDialog(store, thumbnails, {
      hasDocument: page.hasDocument,
      hasEdits: page.hasEdits,
      save: (name) => this.#save(name),
      apply: (preset) => void this.apply(preset),
      shareFile: (preset) => download(`${fileName(preset.name)}.json`, new Blob([writePreset(preset.name, preset.plan)], { type: 'application/json' })),
      shareLink: (preset) => void this.#shareLink(preset),
      importFile: () => this.#picker.click(),
      fail: page.fail,
    });
    this.#picker.addEventListener('change', () => {
      const [file] = this.#picker.files ?? [];
      if (file) void this.#try(this.#importFile(file));
      this.#picker.value = '';
    });
    document.body.append(this.#picker);
  }

  /** Whether `file` looks like a preset rather than a picture. */
  static isSheetFile(file: File): boolean {
    return file.type === 'application/json' || file.name.toLowerCase().endsWith('.json');
  }

  /** A preset's file on the page: applied to the picture, or once there is one. */
  async openFile(file: File): Promise<void> {
    const sheet = readSheet(await file.text());
    if (!sheet) return this.#page.toast(tr('shell.preset_bad_file'));
    if (sheet.kind === 'edits') return this.#try(this.#add(sheet.edits));
    if (!this.#page.hasDocument()) return this.#offer(sheet);
    // Dropping it was asking for it; it is one step of undo.
    await this.apply(sheet);
    this.#page.toast(tr('shell.preset_applied', { name: sheet.name }), {
      text: tr('shell.preset_keep'), run: () => void this.#try(this.#keep(sheet.name, sheet.plan)),
    });
  }

  /** The plan of a link; the address loses it, so that a reload does not ask again. */
  openLink(hash: string): void {
    const plan = planFromHash(hash);
    history.replaceState(null, '', location.pathname + location.search);
    if (plan) this.#offer({ name: '', plan });
    else this.#page.toast(tr('shell.preset_bad_link'));
  }

  /** A picture was opened: what waited for one is applied. */
  pictureOpened(): void {
    const preset = this.#waiting;
    this.#waiting = undefined;
    if (preset) void this.apply(preset);
  }

  async apply({ name, plan }: { name: string; plan: PlanStep[] }): Promise<void> {
    const request: InternalEditRequest = { instruction: name === '' ? planNames(plan) : name, plan, useSelection: true };
    await this.#try(this.#api.edit(request));
  }

  /** One edit, or all that are switched on. */
  async copy(editId?: string): Promise<void> {
    const edits = (await this.#page.command('edits_copy', editId === undefined ? {} : { editId })) as LooseEdit[];
    if (edits.length === 0) return;
    this.#copied = writeEdits(edits);
    const isShared = await navigator.clipboard?.writeText(this.#copied).then(() => true, () => false);
    this.#page.toast(tr(isShared ? 'shell.edits_copied' : 'shell.edits_copied_here', { count: edits.length }));
  }

  async paste(): Promise<void> {
    const text = await navigator.clipboard?.readText().catch(() => '');
    if (await this.pasteText(text ?? '')) return;
    if (!(await this.pasteText(this.#copied))) this.#page.toast(tr('shell.edits_paste_empty'));
  }

  /** Whether `text` is edits of ours; if so they are on their way. */
  async pasteText(text: string): Promise<boolean> {
    const sheet = readSheet(text);
    if (!sheet) return false;
    if (sheet.kind === 'edits') await this.#try(this.#add(sheet.edits));
    else await this.apply(sheet);
    return true;
  }

  async #add(edits: LooseEdit[]): Promise<void> {
    await this.#page.command('edits_add', { edits });
    this.#page.toast(tr('shell.edits_pasted', { count: edits.length }));
  }

  async #save(name: string): Promise<boolean> {
    const edits = (await this.#page.command('edits_copy')) as LooseEdit[];
    const plan = edits.flatMap((edit) => edit.plan);
    if (plan.length === 0) return false;
    const preset = await this.#store.add(name, plan);
    this.#page.toast(tr('shell.preset_saved', { name: preset.name }));
    return true;
  }

  async #importFile(file: File): Promise<void> {
    const sheet = readSheet(await file.text());
    if (sheet?.kind !== 'preset') return this.#page.toast(tr('shell.preset_bad_file'));
    await this.#keep(sheet.name, sheet.plan);
    await this.dialog.refresh();
  }

  async #keep(name: string, plan: PlanStep[]): Promise<void> {
    await this.#page.command('plan', { plan }); // refuses what this version does not know
    const preset = await this.#store.add(name === '' ? planNames(plan) : name, plan);
    this.#page.toast(tr('shell.preset_saved', { name: preset.name }));
  }

  async #shareLink({ name, plan }: Preset): Promise<void> {
    const link = presetLink(location.href, plan);
    const isCopied = await navigator.clipboard?.writeText(link).then(() => true, () => false);
    if (isCopied) this.#page.toast(tr('shell.preset_link_copied', { name }));
    else showLink(link);
  }

  // From elsewhere: the person sees what it does and decides.
  #offer(preset: { name: string; plan: PlanStep[] }): void {
    const steps = h('p', { class: 'preset-steps', testid: 'preset-offer-steps' }, planNames(preset.plan));
    const title = preset.name === '' ? [] : [h('p', {}, h('strong', {}, preset.name))];
    const dialog = new Dialog({
      testid: 'preset-offer', title: 'shell.preset_offer',
      body: [...title, h('p', { text: 'shell.preset_offer_text' }), steps],
      actions: [
        button({ icon: 'bookmark-plus', text: 'shell.preset_keep', testid: 'preset-offer-keep', onClick: () => {
          dialog.close();
          void this.#try(this.#keep(preset.name, preset.plan));
        } }),
        button({ text: this.#page.hasDocument() ? 'shell.preset_use' : 'shell.preset_use_next', class: 'button button-primary', testid: 'preset-offer-apply', onClick: () => {
          dialog.close();
          if (this.#page.hasDocument()) void this.apply(preset);
          else this.#waiting = preset;
        } }),
      ],
    });
    dialog.onClose(() => dialog.element.remove());
    dialog.open();
  }

  async #try(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (thrown) {
      this.#page.fail(thrown);
    }
  }
}

// Without access to the clipboard the link can be copied by hand.
function showLink(link: string): void {
  const field = h('input', { type: 'text', value: link, readonly: true, label: 'shell.preset_link_label', testid: 'preset-link-field' });
  const dialog = new Dialog({ testid: 'preset-link-dialog', title: 'shell.preset_link_label', body: [field] });
  dialog.onClose(() => dialog.element.remove());
  dialog.open();
  field.select();
}

/** A preset's name as a file's: no separators, not empty. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]+/g, '-').replace(/^\.+/, '').trim() || 'preset';
