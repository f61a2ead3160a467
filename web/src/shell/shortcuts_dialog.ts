// The keys, from the same table that C++ acts on, and what the pointer and the instruction box know beside it.
import { hasText, tr } from '../i18n';
import type { ActionRow } from './action_table';
import { Dialog } from './dialog';
import { h } from './dom';
import { keyElements } from './key_elements';

// Not actions of their own: they belong to a place.
const gestures: [string, string][] = [
  ['shell.gesture_pan', 'shell.gesture_pan_how'],
  ['shell.gesture_zoom', 'shell.gesture_zoom_how'],
  ['shell.gesture_send', 'shell.gesture_send_how'],
  ['shell.gesture_recall', 'shell.gesture_recall_how'],
];

export class ShortcutsDialog {
  readonly #list = h('dl', { class: 'shortcuts', testid: 'shortcuts' });
  readonly #dialog = new Dialog({ testid: 'shortcuts-dialog', title: 'action.shortcuts', body: [this.#list], isText: true });
  readonly #actions: () => Promise<ActionRow[]>;

  constructor(actions: () => Promise<ActionRow[]>) {
    this.#actions = actions;
  }

  async open(): Promise<void> {
    const rows = (await this.#actions()).filter(({ shortcut }) => shortcut !== '');
    this.#list.replaceChildren(
      ...rows.map(({ label, shortcut }) => h('div', {}, h('dt', {}, label), h('dd', {}, ...keyElements(shortcut)))),
      ...gestures.map(([what, how]) => h('div', {}, h('dt', {}, text(what)), h('dd', { class: 'gesture' }, text(how)))));
    this.#dialog.open();
  }
}

const text = (key: string): string => (hasText(key) ? tr(key) : key);
