// The list of steps: every state one can go back or forward to, with a small picture. Beside the picture, not over
// it: what a click brings is to be seen.
import type { StateChange } from '../../atelier';
import { onLocaleChange, tr } from '../i18n';
import { button, h } from './dom';
import type { Thumbnails } from './thumbnails';

interface HistoryState {
  label: string;
  detail: string;
  /** Equal keys: equal pictures. */
  key: string;
}

export interface HistoryActions {
  states(): Promise<{ present: number; states: HistoryState[] }>;
  jumpTo(index: number): Promise<unknown>;
  /** Where the focus goes when the panel closes. */
  leave(): void;
}

const thumbnailSide = 112;

export class HistoryPanel {
  readonly #list = h('ol', { class: 'states', testid: 'history-list' });
  readonly element: HTMLElement;
  readonly #thumbnails: Thumbnails;
  readonly #actions: HistoryActions;
  // Pictures are made for rows that are in sight.
  readonly #watcher = new IntersectionObserver((entries) => this.#draw(entries), { root: this.#list, rootMargin: '64px' });
  #run = 0;

  constructor(thumbnails: Thumbnails, actions: HistoryActions) {
    this.#thumbnails = thumbnails;
    this.#actions = actions;
    this.element = h('section', { class: 'side-panel', label: 'action.history', hidden: true, testid: 'history-steps' },
      h('header', {}, h('h2', { text: 'action.history' }),
        button({ icon: 'x', label: 'shell.close', class: 'icon-button', testid: 'history-close', onClick: () => this.close() })),
      this.#list);
    this.element.addEventListener('keydown', (event) => this.#keyPressed(event));
    onLocaleChange(() => void this.#fill());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  async toggle(): Promise<void> {
    if (this.isOpen) return this.close();
    this.element.hidden = false;
    await this.#fill();
    this.#presentRow()?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.#watcher.disconnect();
    this.#list.replaceChildren();
    this.#actions.leave();
  }

  /** The document changed: the list follows while it is open. */
  show(state: StateChange): void {
    if (!this.isOpen) return;
    if (!state.document) this.close();
    else void this.#fill();
  }

  async #fill(): Promise<void> {
    if (!this.isOpen) return;
    const run = ++this.#run;
    const { present, states } = await this.#actions.states();
    if (run !== this.#run || !this.isOpen) return; // a later call is on its way
    const focused = this.#list.contains(document.activeElement);
    this.#watcher.disconnect();
    this.#list.replaceChildren(...states.map((state, index) => this.#row(state, index, present)));
    this.#presentRow()?.scrollIntoView({ block: 'nearest' });
    if (focused) this.#presentRow()?.focus();
  }

  #row({ label, detail, key }: HistoryState, index: number, present: number): HTMLElement {
    const canvas = h('canvas', { class: 'thumbnail', width: 4, height: 3, 'aria-hidden': 'true' });
    Object.assign(canvas.dataset, { state: index, key });
    const row = h('button', {
      type: 'button', class: index > present ? 'state state-undone' : 'state', testid: 'history-state',
      ...(index === present ? { 'aria-current': 'step' } : {}),
    }, canvas, h('span', { class: 'state-words' }, h('span', {}, detail === '' ? label : detail), ...(detail === '' ? [] : [h('span', { class: 'hint' }, label)])));
    if (index > present) row.append(h('span', { class: 'visually-hidden' }, tr('shell.step_undone')));
    row.addEventListener('click', () => void this.#actions.jumpTo(index));
    this.#watcher.observe(canvas);
    return h('li', {}, row);
  }

  #draw(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLCanvasElement)) continue;
      this.#watcher.unobserve(target);
      const { state, key } = target.dataset;
      void this.#thumbnails.draw(target, { state: Number(state), side: thumbnailSide }, key);
    }
  }

  #presentRow(): HTMLElement | null {
    return this.#list.querySelector<HTMLElement>('[aria-current]');
  }

  #keyPressed(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
      return;
    }
    const rows = [...this.#list.querySelectorAll<HTMLElement>('button')];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    rows[next]?.focus();
  }
}
