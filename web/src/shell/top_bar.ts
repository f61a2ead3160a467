// The slim bar: what opens, steps back, compares, exports; the rest behind one menu.
import type { StateChange } from '../../atelier';
import { button, h } from './dom';
import { wordmark } from './wordmark';

export interface TopBarActions {
  open(): void;
  undo(): void;
  redo(): void;
  compare(): void;
  export(): void;
}

export class TopBar {
  readonly element: HTMLElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #compare: HTMLButtonElement;
  readonly #export: HTMLButtonElement;
  readonly #name = h('p', { class: 'document-name', testid: 'document-name' });

  constructor(actions: TopBarActions, menu: { toggle: HTMLElement; panel: HTMLElement }) {
    const open = button({ icon: 'folder-open', label: 'action.open', class: 'icon-button', testid: 'open', onClick: actions.open });
    this.#undo = button({ icon: 'undo-2', label: 'action.undo', class: 'icon-button', testid: 'undo', onClick: actions.undo });
    this.#redo = button({ icon: 'redo-2', label: 'action.redo', class: 'icon-button', testid: 'redo', onClick: actions.redo });
    this.#compare = button({ icon: 'square-split-horizontal', label: 'action.compare_split', class: 'icon-button', testid: 'compare', onClick: actions.compare });
    this.#export = button({ icon: 'download', text: 'action.export', class: 'button button-primary', testid: 'export', onClick: actions.export });
    this.element = h('header', { class: 'top-bar' },
      wordmark('h1'),
      h('div', { class: 'group', role: 'group', label: 'shell.history' }, open, this.#undo, this.#redo),
      this.#name,
      h('div', { class: 'group group-end' }, this.#compare, this.#export, menu.toggle, menu.panel));
    this.show({ document: null, canUndo: false, canRedo: false, hasSelection: false, busy: false });
  }

  show(state: StateChange): void {
    const document = state.document;
    this.#undo.disabled = !state.canUndo;
    this.#redo.disabled = !state.canRedo;
    this.#compare.disabled = !document || document.edits.length === 0;
    this.#export.disabled = !document;
    this.#name.textContent = document ? [document.name, `${document.width} × ${document.height}`].filter(Boolean).join(' · ') : '';
  }
}
