// Short messages in a corner: at most three, gone by themselves unless they ask something.
import { h, icon } from './dom';

export interface Toast {
  text: string;
  kind?: 'info' | 'error';
  action?: { text: string; run(): void };
  /** Stays until it is closed. */
  isSticky?: boolean;
  testid?: string;
}

const shownMax = 3;
const visibleMs = 7000;

export class Toasts {
  readonly element: HTMLElement;
  readonly #closeLabel: () => string;

  constructor(closeLabel: () => string) {
    this.element = h('div', { class: 'toasts', testid: 'toasts' });
    this.#closeLabel = closeLabel;
  }

  show(toast: Toast): () => void {
    const box = h('div', { class: `toast toast-${toast.kind ?? 'info'}`, testid: toast.testid ?? 'toast' });
    const remove = () => box.remove();
    box.append(icon(toast.kind === 'error' ? 'circle-alert' : 'info'), h('p', {}, toast.text));
    if (toast.action) {
      const { text, run } = toast.action;
      const act = h('button', { type: 'button', class: 'button button-small', testid: 'toast-action' }, text);
      act.addEventListener('click', () => { remove(); run(); });
      box.append(act);
    }
    const close = h('button', { type: 'button', class: 'icon-button', 'aria-label': this.#closeLabel(), testid: 'toast-close' }, icon('x'));
    close.addEventListener('click', remove);
    box.append(close);
    this.element.append(box);
    while (this.element.childElementCount > shownMax) this.element.firstElementChild?.remove();
    if (!toast.isSticky) this.#removeLater(box);
    return remove;
  }

  // Not under the pointer or the focus: a person may be reading, or on the way to the button.
  #removeLater(box: HTMLElement): void {
    setTimeout(() => {
      if (box.matches(':hover') || box.contains(document.activeElement)) this.#removeLater(box);
      else box.remove();
    }, visibleMs);
  }
}
