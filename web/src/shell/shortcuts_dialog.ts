// The keys, from the same table that C++ acts on.
import { tr } from '../i18n';
import { Dialog } from './dialog';
import { h } from './dom';

export interface ActionRow {
  name: string;
  label: string;
  shortcut: string;
}

const isApple = /mac|iphone|ipad/i.test(navigator.platform);

export class ShortcutsDialog {
  readonly #list = h('dl', { class: 'shortcuts', testid: 'shortcuts' });
  readonly #dialog = new Dialog({ testid: 'shortcuts-dialog', title: 'action.shortcuts', body: [this.#list], isText: true });
  readonly #actions: () => Promise<ActionRow[]>;

  constructor(actions: () => Promise<ActionRow[]>) {
    this.#actions = actions;
  }

  async open(): Promise<void> {
    const rows = (await this.#actions()).filter(({ shortcut }) => shortcut !== '');
    this.#list.replaceChildren(...rows.map(({ label, shortcut }) =>
      h('div', {}, h('dt', {}, label), h('dd', {}, ...keys(shortcut)))));
    this.#dialog.open();
  }
}

function keys(shortcut: string): HTMLElement[] {
  const names: Record<string, string> = { Ctrl: isApple ? '⌘' : 'Ctrl', Shift: tr('shell.key_shift'), Delete: tr('shell.key_delete'), Escape: tr('shell.key_escape') };
  // "+" itself is a key: only a plus between two keys separates.
  return shortcut.split(/(?<=.)\+(?=.)/).map((key) => h('kbd', {}, names[key] ?? key));
}
