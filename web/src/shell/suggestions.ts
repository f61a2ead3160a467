// Instructions to start from, in the person's language.
import { onLocaleChange, type StringKey, tr } from '../i18n';
import { h } from './dom';

export const suggestionKeys: StringKey[] = [
  'suggestion.warmer', 'suggestion.black_and_white', 'suggestion.brighter', 'suggestion.contrast',
  'suggestion.vintage', 'suggestion.saturation', 'suggestion.vignette', 'suggestion.blur',
  'suggestion.sharpen', 'suggestion.cooler', 'suggestion.mirror', 'suggestion.rotate',
];

/** A row of pills; `choose` gets the pill's words. */
export function createSuggestions(keys: readonly StringKey[], testid: string, choose: (instruction: string) => void): HTMLElement {
  const row = h('div', { class: 'suggestions', role: 'group', label: 'shell.suggestions', testid });
  const fill = () => {
    row.replaceChildren(...keys.map((key) => {
      const pill = h('button', { type: 'button', class: 'pill', testid: key }, tr(key));
      pill.addEventListener('click', () => choose(tr(key)));
      return pill;
    }));
  };
  fill();
  onLocaleChange(fill);
  return row;
}
