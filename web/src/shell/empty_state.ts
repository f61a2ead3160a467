// What a person sees before there is a picture.
import type { StringKey } from '../i18n';
import { button, h, icon } from './dom';
import { createSuggestions } from './suggestions';

const samples: StringKey[] = ['suggestion.warmer', 'suggestion.vintage', 'suggestion.blur'];

export function createEmptyState(actions: { open(): void; paste(): void; suggest(text: string): void }): HTMLElement {
  return h('section', { class: 'empty', testid: 'empty' },
    h('div', { class: 'drop-zone', testid: 'drop-zone' },
      h('div', { class: 'drop-picture' }, icon('image-plus')),
      h('h2', { text: 'shell.empty_title' }),
      h('p', { class: 'empty-text', text: 'shell.empty_text' }),
      h('div', { class: 'empty-actions' },
        button({ icon: 'folder-open', text: 'action.open', class: 'button button-primary button-large', testid: 'empty-open', onClick: actions.open }),
        button({ icon: 'clipboard', text: 'shell.paste', class: 'button button-large', testid: 'empty-paste', onClick: actions.paste })),
      createSuggestions(samples, 'samples', actions.suggest)),
    h('p', { class: 'privacy' }, icon('lock'), h('span', { text: 'shell.privacy_sentence' })));
}
