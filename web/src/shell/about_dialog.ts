// What Atelier is, and what becomes of pictures: nothing leaves the device.
import type { RuntimeState } from '../../atelier';
import { version } from '../assets';
import { tr } from '../i18n';
import { Dialog } from './dialog';
import { h } from './dom';
import { wordmark } from './wordmark';

export class AboutDialog {
  readonly #facts = h('p', { class: 'hint', testid: 'about-facts' });
  readonly #dialog = new Dialog({
    testid: 'about-dialog',
    title: 'shell.about',
    body: [
      wordmark('span'), h('p', { text: 'shell.about_text' }),
      h('h3', { text: 'shell.privacy' }), h('p', { text: 'shell.privacy_sentence' }), h('p', { text: 'shell.privacy_text' }),
      this.#facts,
    ],
  });

  /** `adapter`: the graphics card in use; null: none. */
  open(adapter: string | null): void {
    this.#facts.textContent = tr('shell.about_facts', { version, adapter: adapter ?? tr('shell.about_cpu') });
    this.#facts.removeAttribute('title');
    this.#dialog.open();
  }

  /** Adds what models run on, once it is known; why the rest is not trusted shows on hovering. */
  showRuntime({ provider, tried, reason }: RuntimeState): void {
    if (tried.length === 0) return;
    this.#facts.textContent += ` · ONNX Runtime: ${provider ?? '–'}`;
    if (reason) this.#facts.title = reason;
  }
}
