// What screen readers hear: results politely, errors at once.
import { h } from './dom';

export class LiveRegion {
  readonly #polite = h('div', { role: 'status', 'aria-live': 'polite', class: 'visually-hidden', testid: 'live-polite' });
  readonly #assertive = h('div', { role: 'alert', 'aria-live': 'assertive', class: 'visually-hidden', testid: 'live-assertive' });
  readonly element = h('div', {}, this.#polite, this.#assertive);

  say(text: string): void {
    speak(this.#polite, text);
  }

  warn(text: string): void {
    speak(this.#assertive, text);
  }
}

// The same words twice are a change only where the region was empty in between.
function speak(region: HTMLElement, text: string): void {
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, 50);
}
