// The page around the canvas: builds its parts, and connects them to the API.
import type { AtelierApi, Locale, StateChange } from '../../atelier';
import { type AtelierError, toAtelierError } from '../errors';
import type { HostEvent } from '../host/editor_host';
import { hasText, setLocale, type StringKey, tr, translate } from '../i18n';
import { readPreferences, type Theme, writePreferences } from '../preferences';
import { AboutDialog } from './about_dialog';
import type { ActionRow } from './action_table';
import { CompareDialog } from './compare_dialog';
import { h } from './dom';
import { EditList } from './edit_list';
import { EditSharing } from './edit_sharing';
import { createEmptyState } from './empty_state';
import { ExportDialog } from './export_dialog';
import { connectDropAndPaste, createPicker, readClipboardPicture } from './file_intake';
import { HistoryPanel } from './history_panel';
import { InstructionBar } from './instruction_bar';
import { InstructionRunner } from './instruction_runner';
import { LiveRegion } from './live_region';
import { createMenu } from './menu';
import { Notices, unsupportedFile } from './notices';
import { connectPageShortcuts, connectPaletteKey } from './page_shortcuts';
import { Palette } from './palette';
import { isEditsText, isPresetHash } from './plan_sheet';
import { type PresetFiles, PresetStore } from './preset_store';
import { SettingsDialog } from './settings_dialog';
import { ShortcutsDialog } from './shortcuts_dialog';
import { SimpleViewer } from './simple_viewer';
import { ThemeSwitch } from './theme';
import { type RenderPreview, Thumbnails } from './thumbnails';
import { Toasts } from './toasts';
import { TopBar } from './top_bar';

/** Waits for the module, like the API's methods. */
export type InternalCommand = (method: string, params?: Record<string, unknown>) => Promise<unknown>;

/** What the shell needs of the page beside the commands. */
export interface ShellPorts {
  preview: RenderPreview;
  presetFiles: PresetFiles;
}

const recentMax = 6; // actions at the top of the palette

const noDocument: StateChange = { document: null, canUndo: false, canRedo: false, hasSelection: false, busy: false };

export class Shell {
  readonly notices = new Notices();
  readonly canvas: HTMLCanvasElement;
  readonly #api: AtelierApi;
  readonly #command: InternalCommand;
  readonly #live = new LiveRegion();
  readonly #toasts = new Toasts(() => tr('shell.close'));
  readonly #picker = createPicker((files) => void this.openFiles(files));
  readonly #bar: InstructionBar;
  readonly #topBar: TopBar;
  readonly #empty: HTMLElement;
  readonly #edits: EditList;
  readonly #viewer: SimpleViewer;
  readonly #export: ExportDialog;
  readonly #settings: SettingsDialog;
  readonly #shortcuts: ShortcutsDialog;
  readonly #about = new AboutDialog();
  readonly #theme: ThemeSwitch;
  readonly #thumbnails: Thumbnails;
  readonly #palette: Palette;
  readonly #sharing: EditSharing;
  readonly #steps: HistoryPanel;
  readonly #compare: CompareDialog;
  #actions: ActionRow[] = [];
  #state = noDocument;
  #adapter: string | null = null;
  #usesViewer = false;
  // The page's own commands under way: their errors are shown where they were asked for, not as toasts too.
  #ownCommands = 0;

  constructor(root: HTMLElement, api: AtelierApi, command: InternalCommand, ports: ShellPorts) {
    this.#api = api;
    this.#command = command;
    this.canvas = h('canvas', { id: 'canvas', tabindex: 0, role: 'application', label: 'shell.canvas', testid: 'canvas' });
    this.#bar = new InstructionBar({ run: (text) => void this.#run(text), cancel: () => void this.#try(api.cancel()) });
    this.#thumbnails = new Thumbnails(ports.preview);
    const runner = new InstructionRunner(api, this.#bar, this.#thumbnails, this.#live);
    this.#run = (text) => this.#own(runner.run(text));
    this.#topBar = new TopBar({
      open: () => this.#picker.open(),
      undo: () => void this.#try(api.undo()),
      redo: () => void this.#try(api.redo()),
      compare: () => this.#action('compare_split'),
      export: () => this.#openExport(),
    }, this.#createMenu());
    this.#empty = createEmptyState({
      open: () => this.#picker.open(), paste: () => void this.#paste(),
      suggest: (text) => { this.#bar.write(text); this.#bar.focus(); },
    });
    this.#edits = new EditList({
      enable: (editId, enabled) => this.#internal('edit_enable', { editId, enabled }),
      remove: (editId) => this.#internal('edit_delete', { editId }),
      move: (editId, index) => this.#internal('edit_move', { editId, index }),
    });
    this.#viewer = new SimpleViewer(api);
    this.#export = new ExportDialog(api, (text) => this.#say(text), (thrown) => this.showError(thrown));
    this.#settings = new SettingsDialog(api, {
      expiryHours: () => readPreferences().expiryHours,
      setExpiryHours: (expiryHours) => {
        writePreferences({ expiryHours });
        this.#internal('settings.set', { expiryHours });
      },
      forget: () => this.#forget(),
    });
    this.#shortcuts = new ShortcutsDialog(() => this.#listActions());
    this.#palette = new Palette({
      actions: () => this.#listActions(),
      recent: () => readPreferences().recentActions,
      remember: (name) => writePreferences({ recentActions: [name, ...readPreferences().recentActions.filter((other) => other !== name)].slice(0, recentMax) }),
      run: (name) => this.#action(name),
      instruct: (text) => void this.#run(text),
    });
    this.#sharing = new EditSharing(api, new PresetStore(ports.presetFiles), this.#thumbnails, {
      command: (method, params) => this.#own(command(method, params)),
      hasDocument: () => this.#state.document !== null,
      hasEdits: () => (this.#state.document?.edits.length ?? 0) > 0,
      toast: (text, action) => void this.toast(text, action ? { action } : {}),
      fail: (thrown) => this.showError(thrown),
    });
    this.#steps = new HistoryPanel(this.#thumbnails, {
      states: async () => (await command('history')) as Awaited<ReturnType<ConstructorParameters<typeof HistoryPanel>[1]['states']>>,
      jumpTo: (index) => this.#try(command('history_jump', { index })),
      leave: () => this.canvas.focus(),
    });
    this.#compare = new CompareDialog(this.#thumbnails, {
      edits: () => this.#state.document?.edits ?? [],
      disable: (editId) => this.#internal('edit_enable', { editId, enabled: false }),
    });
    root.append(
      this.#topBar.element,
      h('main', { class: 'stage', testid: 'stage' },
        this.canvas, this.#viewer.element, this.#empty, this.#edits.element, this.#steps.element,
        h('div', { class: 'drop-hint', hidden: true, testid: 'drop-hint' }, h('p', { text: 'shell.drop_here' })),
        this.notices.element, this.#toasts.element),
      this.#bar.element, this.#picker.element, this.#live.element);
    connectDropAndPaste({
      onFiles: (files) => void this.openFiles(files),
      onText: (text) => this.#pasteEdits(text),
      onDragOver: (isOver) => { (root.querySelector('.drop-hint') as HTMLElement).hidden = !isOver; },
    });
    this.#theme = new ThemeSwitch(readPreferences().theme, (theme) => this.#internal('set_theme', { theme }));
    connectPageShortcuts(() => this.#actions, () => this.#usesViewer, (name) => this.#action(name));
    connectPaletteKey(() => void this.#try(this.#palette.open()));
    window.addEventListener('hashchange', () => this.openLink());
    this.#connectNetwork();
    this.#showState(noDocument);
    translate(document);
  }

  #run: (text: string) => Promise<void>;

  /** What runs: a card's name, or null for the processor alone, which has no canvas of tools. */
  setAdapter(adapter: string | null): void {
    this.#adapter = adapter;
    this.#usesViewer = adapter === null;
    document.body.dataset.mode = adapter === null ? 'cpu' : 'gpu';
    if (this.#usesViewer) void this.#try(this.#listActions());
    this.#showState(this.#state);
  }

  /** A link that carries a preset: asked about once the editor runs. */
  openLink(): void {
    if (isPresetHash(location.hash)) this.#sharing.openLink(location.hash);
  }

  async openFiles(all: File[]): Promise<void> {
    const sheet = all.find((file) => EditSharing.isSheetFile(file));
    if (sheet) await this.#try(this.#sharing.openFile(sheet));
    const files = all.filter((file) => !EditSharing.isSheetFile(file));
    const [file] = files;
    if (!file) return;
    if (files.length > 1) this.#toasts.show({ text: tr('shell.first_of_many', { count: files.length }) });
    this.#bar.setBusy(true);
    try {
      await this.#own(this.#api.open(file));
      this.notices.dismiss('notice-unsupported-file');
      this.#bar.focus();
      this.#sharing.pictureOpened();
    } catch (thrown) {
      this.#explainFile(toAtelierError(thrown));
    } finally {
      this.#bar.setBusy(false);
    }
  }

  #explainFile(error: AtelierError): void {
    if (!['bad_image', 'unsupported', 'too_large'].includes(error.code)) {
      this.showError(error);
      return;
    }
    this.#live.warn(error.message);
    const close = this.notices.show(unsupportedFile(error.message, () => this.#picker.open(), () => close()));
  }

  /** Events of C++ that are the page's business. */
  handle(event: HostEvent): void {
    const text = typeof event.text === 'string' ? event.text : '';
    if (event.event === 'state') this.#showState(event as unknown as StateChange);
    else if (event.event === 'progress') this.#showProgress(event);
    else if (event.event === 'announce') this.#live.say(text);
    else if (event.event === 'toast') this.toast(text);
    else if (event.event === 'request') this.#request(String(event.what));
    else if (event.event === 'error' && this.#ownCommands === 0) this.#toastError(String(event.message ?? ''));
  }

  toast(text: string, options: { action?: { text: string; run(): void }; isSticky?: boolean; testid?: string } = {}): () => void {
    this.#live.say(text);
    return this.#toasts.show({ text, ...options });
  }

  showError(thrown: unknown): void {
    const error = toAtelierError(thrown);
    if (error.code !== 'cancelled') this.#toastError(error.message);
  }

  /** The work of an earlier visit is back; the person may not want it. */
  offerDiscard(name: string): void {
    this.toast(name === '' ? tr('shell.restored_unnamed') : tr('shell.restored', { name }), {
      isSticky: true, testid: 'restored', action: { text: tr('shell.discard'), run: () => void this.#forget() },
    });
  }

  offerUpdate(apply: () => void): void {
    this.toast(tr('shell.update_ready'), {
      isSticky: true, testid: 'update', action: { text: tr('shell.update_apply'), run: apply },
    });
  }

  launch(action: string): void {
    if (action === 'paste') void this.#paste();
    else this.#request(action);
  }

  #showState(state: StateChange): void {
    this.#state = state;
    const hasDocument = state.document !== null;
    document.body.dataset.document = String(hasDocument);
    this.#topBar.show(state);
    this.#empty.hidden = hasDocument;
    this.#bar.setHasDocument(hasDocument);
    this.#edits.show(state.document?.edits ?? []);
    this.#steps.show(state);
    // Who opens a picture goes on without the card.
    if (hasDocument) this.notices.dismiss('notice-no-webgpu');
    if (this.#usesViewer) void this.#viewer.refresh(hasDocument);
  }

  #showProgress(event: HostEvent): void {
    const phase = `progress.${String(event.phase)}`;
    this.#bar.showProgress(event as never, hasText(phase) ? tr(phase) : tr('shell.working'));
  }

  #request(what: string): void {
    const shared: Record<string, () => Promise<unknown>> = {
      palette: () => this.#palette.open(),
      presets: () => this.#sharing.dialog.open(),
      save_preset: () => this.#sharing.dialog.open({ isToSave: true }),
      copy_edit: async () => this.#sharing.copy(((await this.#command('selected_edit')) as string | null) ?? undefined),
      copy_edits: () => this.#sharing.copy(),
      paste_edits: () => this.#sharing.paste(),
      history: () => this.#steps.toggle(),
      compare_grid: async () => this.#compare.open(),
    };
    const run = shared[what];
    if (run) void this.#try(run());
    else if (what === 'open') this.#picker.open();
    else if (what === 'export') this.#openExport();
    else if (what === 'focus_instruction') this.#bar.focus();
    else if (what === 'settings') this.#settings.open();
    else if (what === 'shortcuts') void this.#try(this.#shortcuts.open());
    else if (what === 'about') void this.#try(this.#openAbout());
  }

  #createMenu() {
    return createMenu({
      setLocale: (locale: Locale) => {
        writePreferences({ locale });
        setLocale(locale);
        this.#internal('set_locale', { locale });
        this.#showState(this.#state);
      },
      theme: () => readPreferences().theme,
      setTheme: (theme: Theme) => {
        writePreferences({ theme });
        this.#theme.set(theme);
      },
      run: (action) => this.#action(action),
      settings: () => this.#settings.open(),
      shortcuts: () => this.#request('shortcuts'),
      about: () => this.#request('about'),
    });
  }

  async #openAbout(): Promise<void> {
    this.#about.open(this.#adapter);
    this.#about.showRuntime((await this.#api.state()).runtime);
  }

  #openExport(): void {
    if (this.#state.document) this.#export.open(this.#state.document);
  }

  #pasteEdits(text: string): boolean {
    if (!this.#state.document || !isEditsText(text)) return false;
    void this.#sharing.pasteText(text);
    return true;
  }

  async #paste(): Promise<void> {
    try {
      const file = await readClipboardPicture();
      if (file) await this.openFiles([file]);
      else this.toast(tr('shell.paste_empty'));
    } catch {
      this.toast(tr('shell.paste_refused')); // the person or the browser said no: Ctrl+V needs no permission
    }
  }

  async #forget(): Promise<void> {
    this.#bar.history.clear();
    await this.#try(this.#command('forget'));
    this.#thumbnails.clear();
    this.#say('shell.forgotten');
  }

  async #listActions(): Promise<ActionRow[]> {
    this.#actions = (await this.#command('actions')) as ActionRow[];
    return this.#actions;
  }

  #action(name: string): void {
    this.#internal('action', { name });
  }

  #internal(method: string, params: Record<string, unknown>): void {
    void this.#try(this.#command(method, params));
  }

  async #try(work: Promise<unknown>): Promise<void> {
    try {
      await this.#own(work);
    } catch (thrown) {
      this.showError(thrown);
    }
  }

  async #own<Value>(work: Promise<Value>): Promise<Value> {
    this.#ownCommands++;
    try {
      return await work;
    } finally {
      this.#ownCommands--;
    }
  }

  #say(text: StringKey): void {
    this.toast(tr(text));
  }

  #toastError(text: string): void {
    this.#live.warn(text);
    this.#toasts.show({ text, kind: 'error', testid: 'error' });
  }

  #connectNetwork(): void {
    let close: (() => void) | undefined;
    window.addEventListener('offline', () => { close = this.toast(tr('shell.offline'), { testid: 'offline' }); });
    window.addEventListener('online', () => close?.());
  }
}
