// The name, with the drawing of the icon.
import { h } from './dom';

/** `tag`: 'h1' once a page, where it names the page. */
export function wordmark(tag: 'h1' | 'span'): HTMLElement {
  return h('div', { class: 'wordmark' },
    h('img', { src: 'icons/icon.svg', alt: '', width: 26, height: 26 }), h(tag, {}, 'Atelier'));
}
