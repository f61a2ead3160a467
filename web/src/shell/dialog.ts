// A modal <dialog>: a title, a body, a close button, Escape and a click outside.
import type { StringKey } from '../i18n';
import { translate } from '../i18n';
import { button, h } from './dom';

export interface DialogParts {
  testid: string;
  title: StringKey;
  body: (Node | string)[];
  /** The body is text without controls: the focus must reach it, so that keys can scroll it. */
  isText?: boolean;
  /** Buttons at the end, the main one last. */
  actions?: HTMLElement[];
}

let count = 0;

export class Dialog {
  readonly element: HTMLDialogElement;

  constructor({ testid, title, body, isText = false, actions = [] }: DialogParts) {
    const titleId = `dialog-title-${++count}`;
    const close = button({ icon: 'x', label: 'shell.close', class: 'icon-button', testid: `${testid}-close`, onClick: () => this.close() });
    this.element = h('dialog', { class: 'dialog', testid, 'aria-labelledby': titleId },
      h('header', { class: 'dialog-header' }, h('h2', { id: titleId, text: title }), close),
      h('div', { class: 'dialog-body', ...(isText ? { tabindex: 0, role: 'group', 'aria-labelledby': titleId } : {}) }, ...body));
    if (actions.length > 0) this.element.append(h('footer', { class: 'dialog-actions' }, ...actions));
    this.element.addEventListener('click', (event) => {
      if (event.target === this.element) this.close(); // the backdrop is the dialog's own area
    });
    document.body.append(this.element);
    translate(this.element);
  }

  get isOpen(): boolean {
    return this.element.open;
  }

  open(): void {
    if (!this.element.open) this.element.showModal();
  }

  close(): void {
    this.element.close();
  }

  onClose(listener: () => void): void {
    this.element.addEventListener('close', listener);
  }
}

/** Asks once; true for yes. Closing is a no. */
export function ask(parts: { testid: string; title: StringKey; text: string; yes: StringKey; isDangerous?: boolean }): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const decide = (value: boolean) => () => {
      answer = value;
      dialog.close();
    };
    const dialog = new Dialog({
      testid: parts.testid,
      title: parts.title,
      body: [h('p', {}, parts.text)],
      actions: [
        button({ text: 'shell.cancel', testid: `${parts.testid}-no`, onClick: decide(false) }),
        button({
          text: parts.yes, class: parts.isDangerous ? 'button button-danger' : 'button button-primary',
          testid: `${parts.testid}-yes`, onClick: decide(true),
        }),
      ],
    });
    dialog.onClose(() => {
      dialog.element.remove();
      resolve(answer);
    });
    dialog.open();
  });
}
