// The instruction box: words in, what became of them out. Progress and cancel while something runs.
import type { Progress } from '../../atelier';
import { translate, tr } from '../i18n';
import { button, h } from './dom';
import { InstructionHistory } from './instruction_history';
import { createSuggestions, suggestionKeys } from './suggestions';

export interface InstructionActions {
  run(instruction: string): void;
  cancel(): void;
}

export interface Feedback {
  kind: 'info' | 'error';
  text: string;
  /** Readings or models to choose from, as further instructions; `draw` puts a picture of what it would give. */
  choices?: { text: string; run(): void; draw?(canvas: HTMLCanvasElement): void }[];
}

export class InstructionBar {
  readonly history = new InstructionHistory();
  readonly box = h('textarea', {
    id: 'instruction', rows: 1, maxlength: 2000, placeholder: 'shell.instruction_placeholder', label: 'action.focus_instruction',
    enterkeyhint: 'send', autocomplete: 'off', autocapitalize: 'sentences', spellcheck: 'true', 'aria-describedby': 'feedback', testid: 'instruction',
  });
  readonly #feedback = h('div', { id: 'feedback', class: 'feedback', hidden: true, testid: 'feedback' });
  readonly #suggestions = createSuggestions(suggestionKeys, 'suggestions', (text) => this.#actions.run(text));
  readonly #bar = h('progress', { class: 'progress-bar', max: 1, label: 'shell.progress', testid: 'progress-bar' });
  readonly #phase = h('span', { class: 'progress-phase', testid: 'progress-phase' });
  readonly #progress = h('div', { class: 'progress', hidden: true, testid: 'progress' });
  readonly #send: HTMLButtonElement;
  readonly #list = h('div', { id: 'history', class: 'menu history', popover: 'auto', testid: 'history-panel' });
  readonly element: HTMLElement;
  readonly #actions: InstructionActions;
  #isBusy = false;

  constructor(actions: InstructionActions) {
    this.#actions = actions;
    this.#progress.append(this.#bar, this.#phase,
      button({ text: 'shell.cancel', class: 'button button-small', testid: 'cancel', onClick: actions.cancel }));
    this.#send = button({ icon: 'arrow-up', label: 'shell.send', class: 'send-button', testid: 'send', onClick: () => this.#submit() });
    const past = button({ icon: 'history', label: 'shell.instruction_history', class: 'icon-button', testid: 'history', onClick: () => this.#fillList() });
    past.setAttribute('popovertarget', 'history');
    const field = h('div', { class: 'instruction-field' }, past, this.box, this.#send);
    this.element = h('section', { class: 'instruction', label: 'shell.instruction', testid: 'instruction-bar' },
      this.#suggestions, this.#feedback, this.#progress, field, this.#list);
    this.box.addEventListener('input', () => this.#boxChanged());
    this.box.addEventListener('keydown', (event) => this.#keyPressed(event));
    this.#boxChanged();
  }

  focus(): void {
    this.box.focus();
  }

  write(text: string): void {
    this.box.value = text;
    this.box.setSelectionRange(text.length, text.length);
    this.#boxChanged();
  }

  setBusy(isBusy: boolean): void {
    this.#isBusy = isBusy;
    this.#progress.hidden = !isBusy;
    if (!isBusy) this.#bar.removeAttribute('value');
    this.#phase.textContent = isBusy ? tr('shell.working') : '';
    this.#boxChanged();
  }

  showProgress({ done, total }: Progress, phase: string): void {
    this.#progress.hidden = !this.#isBusy;
    if (total > 0) this.#bar.value = Math.min(1, done / total);
    this.#phase.textContent = phase;
  }

  setHasDocument(hasDocument: boolean): void {
    this.element.dataset.document = String(hasDocument);
  }

  showFeedback(feedback: Feedback | undefined): void {
    this.#feedback.hidden = !feedback;
    this.#feedback.replaceChildren();
    if (!feedback) return;
    this.#feedback.dataset.kind = feedback.kind;
    this.#feedback.append(h('p', {}, feedback.text));
    for (const { text, run, draw } of feedback.choices ?? []) {
      const choice = h('button', { type: 'button', class: draw ? 'reading' : 'pill', testid: 'feedback-choice' });
      if (draw) {
        const canvas = h('canvas', { class: 'thumbnail', width: 4, height: 3, 'aria-hidden': 'true' });
        choice.append(canvas);
        setTimeout(() => draw(canvas), 0); // once it is on the page
      }
      choice.append(h('span', {}, text));
      choice.addEventListener('click', run);
      this.#feedback.append(choice);
    }
  }

  #submit(): void {
    const instruction = this.box.value.trim();
    if (instruction !== '' && !this.#isBusy) this.#actions.run(instruction);
  }

  #keyPressed(event: KeyboardEvent): void {
    if (event.isComposing) return; // Enter and arrows belong to the input method
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape') {
      if (this.#isBusy) this.#actions.cancel();
      else this.box.blur();
    } else if (isPlain && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      this.#walkHistory(event);
    }
  }

  // Only where the caret cannot move that way any more, so that arrows still work inside several lines.
  #walkHistory(event: KeyboardEvent): void {
    const { value, selectionStart, selectionEnd } = this.box;
    const isUp = event.key === 'ArrowUp';
    const isAtEdge = isUp ? !value.slice(0, selectionStart).includes('\n') : !value.slice(selectionEnd).includes('\n');
    if (!isAtEdge) return;
    const entry = isUp ? this.history.older(value) : this.history.newer();
    if (entry === undefined) return;
    event.preventDefault();
    this.write(entry);
  }

  #fillList(): void {
    const entries = [...this.history.entries].reverse();
    this.#list.replaceChildren(...entries.map((entry) => {
      const item = h('button', { type: 'button', class: 'menu-item', testid: 'history-entry' }, entry);
      item.addEventListener('click', () => {
        this.#list.hidePopover();
        this.write(entry);
        this.focus();
      });
      return item;
    }));
    if (entries.length === 0) this.#list.append(h('p', { class: 'menu-empty', text: 'shell.instruction_history_empty' }));
    translate(this.#list);
  }

  #boxChanged(): void {
    this.#send.disabled = this.#isBusy || this.box.value.trim() === '';
    this.#suggestions.hidden = this.#isBusy || this.box.value !== '';
    // As high as its words, up to what the style allows.
    this.box.style.height = '';
    if (this.box.value !== '') this.box.style.height = `${this.box.scrollHeight}px`;
  }
}
