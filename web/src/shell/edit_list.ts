// The edits as a list that screen readers and keyboards reach: what the canvas draws as chips. It shows when the
// focus is in it, and always where there is no canvas to draw them.
import type { StateChange } from '../../atelier';
import { tr } from '../i18n';
import { h, icon } from './dom';
import { editTitle } from './plan_text';

export interface EditListActions {
  enable(id: string, isEnabled: boolean): void;
  remove(id: string): void;
  move(id: string, index: number): void;
}

type Edits = NonNullable<StateChange['document']>['edits'];

export class EditList {
  readonly #list = h('ol', { testid: 'edit-list' });
  readonly element = h('section', { class: 'edit-list', label: 'shell.edits', hidden: true, testid: 'edits' },
    h('h2', { text: 'shell.edits' }), this.#list);
  readonly #actions: EditListActions;

  constructor(actions: EditListActions) {
    this.#actions = actions;
  }

  show(edits: Edits): void {
    const focused = this.#focusedControl();
    this.element.hidden = edits.length === 0;
    this.#list.replaceChildren(...edits.map((edit, index) => this.#row(edit, index, edits.length)));
    if (focused) this.#list.querySelector<HTMLElement>(`[data-control="${CSS.escape(focused)}"]:not(:disabled)`)?.focus();
  }

  // Rows are made anew at each change: the focus goes back to the same control of the same edit.
  #focusedControl(): string | undefined {
    const active = document.activeElement;
    return active instanceof HTMLElement && this.#list.contains(active) ? active.dataset.control : undefined;
  }

  #row(edit: Edits[number], index: number, count: number): HTMLElement {
    const { id, enabled } = edit;
    const title = editTitle(edit);
    const toggle = h('input', { type: 'checkbox', checked: enabled, 'data-control': `${id}-enabled`, testid: 'edit-enabled' });
    toggle.addEventListener('change', () => this.#actions.enable(id, toggle.checked));
    const control = (name: string, drawing: string, label: string, isOff: boolean, run: () => void) => {
      const element = h('button', {
        type: 'button', class: 'icon-button', 'aria-label': label, disabled: isOff,
        'data-control': `${id}-${name}`, testid: `edit-${name}`,
      }, icon(drawing));
      element.title = label;
      element.addEventListener('click', run);
      return element;
    };
    return h('li', { 'data-edit': id },
      h('label', {}, toggle, h('span', {}, title, ...stepNotes(edit.steps ?? []))),
      control('up', 'chevron-up', tr('shell.edit_up', { name: title }), index === 0, () => this.#actions.move(id, index - 1)),
      control('down', 'chevron-down', tr('shell.edit_down', { name: title }), index === count - 1, () => this.#actions.move(id, index + 1)),
      control('delete', 'trash-2', tr('shell.edit_delete', { name: title }), false, () => this.#actions.remove(id)));
  }
}

/** The chips in words: each step with the words that it came from. */
function stepNotes(steps: NonNullable<Edits[number]['steps']>): HTMLElement[] {
  if (steps.length === 0) return [];
  const notes = steps.map(({ label, words }) => (words === '' ? label : tr('shell.step_from', { step: label, words })));
  return [h('span', { class: 'hint edit-steps', testid: 'edit-steps' }, notes.join(' · '))];
}
