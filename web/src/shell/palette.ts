// The command palette: every action by name, in either language, the recent ones first; what is no action can be run
// as an instruction. An ARIA combobox with a listbox: the focus stays in the field.
import { locale, tr } from '../i18n';
import type { ActionRow } from './action_table';
import { button, h, hasIcon, icon } from './dom';
import { keyElements } from './key_elements';
import { rankActions } from './palette_ranking';

export interface PaletteActions {
  actions(): Promise<ActionRow[]>;
  /** Names of the actions used last, newest first. */
  recent(): readonly string[];
  remember(name: string): void;
  run(name: string): void;
  instruct(text: string): void;
}

type Choice = { run(): void; element: HTMLElement };

export class Palette {
  readonly #field = h('input', {
    type: 'text', role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'palette-list', 'aria-autocomplete': 'list', autocomplete: 'off',
    spellcheck: 'false', placeholder: 'shell.palette_placeholder', label: 'action.palette', testid: 'palette-field',
  });
  readonly #list = h('ul', { id: 'palette-list', role: 'listbox', label: 'action.palette', testid: 'palette-list' });
  readonly #element = h('dialog', { class: 'dialog palette', label: 'action.palette', testid: 'palette' },
    h('div', { class: 'palette-field' }, icon('search'), this.#field,
      button({ icon: 'x', label: 'shell.close', class: 'icon-button', testid: 'palette-close', onClick: () => this.close() })),
    this.#list);
  readonly #actions: PaletteActions;
  #rows: ActionRow[] = [];
  #choices: Choice[] = [];
  #at = 0;

  constructor(actions: PaletteActions) {
    this.#actions = actions;
    this.#field.addEventListener('input', () => this.#fill());
    this.#field.addEventListener('keydown', (event) => this.#keyPressed(event));
    this.#element.addEventListener('click', (event) => {
      if (event.target === this.#element) this.close(); // the backdrop
    });
    document.body.append(this.#element);
  }

  async open(): Promise<void> {
    if (this.#element.open) return;
    this.#rows = (await this.#actions.actions()).filter(({ name }) => name !== 'palette');
    this.#field.value = '';
    this.#fill();
    if (!this.#element.open) this.#element.showModal();
    this.#field.focus();
  }

  close(): void {
    this.#element.close();
  }

  #fill(): void {
    const query = this.#field.value.trim();
    const rows = rankActions(this.#rows, query, this.#actions.recent());
    this.#choices = rows.map((row) => this.#actionChoice(row));
    if (query !== '') this.#choices.push(this.#instructionChoice(query));
    this.#list.replaceChildren(...this.#choices.map(({ element }) => element));
    this.#list.lang = locale();
    this.#choices.forEach(({ element }, index) => { element.id = `palette-${index}`; });
    this.#select(0);
    this.#list.scrollTop = 0;
  }

  #actionChoice(row: ActionRow): Choice {
    const element = h('li', { role: 'option', 'data-action': row.name, 'aria-disabled': row.enabled ? undefined : 'true', testid: 'palette-option' },
      hasIcon(row.icon) ? icon(row.icon) : h('span', { class: 'icon palette-sign', 'aria-hidden': 'true' }, row.icon), h('span', { class: 'palette-label' }, row.label), ...keyElements(row.shortcut).slice(0, 1));
    const run = () => {
      if (!row.enabled) return;
      this.#actions.remember(row.name);
      this.close();
      this.#actions.run(row.name);
    };
    return this.#clickable(element, run);
  }

  #instructionChoice(text: string): Choice {
    const element = h('li', { role: 'option', class: 'palette-instruction', testid: 'palette-instruct' },
      icon('arrow-up'), h('span', { class: 'palette-label' }, tr('shell.palette_instruct', { text })));
    return this.#clickable(element, () => {
      this.close();
      this.#actions.instruct(text);
    });
  }

  #clickable(element: HTMLElement, run: () => void): Choice {
    element.addEventListener('click', run);
    element.addEventListener('pointermove', () => {
      const index = this.#choices.findIndex((choice) => choice.element === element);
      if (index !== this.#at) this.#select(index, false);
    });
    return { element, run };
  }

  #select(index: number, scrolls = true): void {
    this.#choices[this.#at]?.element.setAttribute('aria-selected', 'false');
    this.#at = index;
    const chosen = this.#choices[index]?.element;
    for (const { element } of this.#choices) element.setAttribute('aria-selected', String(element === chosen));
    if (!chosen) {
      this.#field.removeAttribute('aria-activedescendant');
      return;
    }
    this.#field.setAttribute('aria-activedescendant', chosen.id);
    if (scrolls) chosen.scrollIntoView({ block: 'nearest' });
  }

  #keyPressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.#choices.length;
    const moves: Record<string, number> = {
      ArrowDown: (this.#at + 1) % count, ArrowUp: (this.#at + count - 1) % count,
      PageDown: Math.min(count - 1, this.#at + 8), PageUp: Math.max(0, this.#at - 8),
    };
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#choices[this.#at]?.run();
    } else if (count > 0 && event.key in moves) {
      event.preventDefault();
      this.#select(moves[event.key] ?? 0);
    }
  }
}
