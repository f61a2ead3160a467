// Elements without markup strings: tags, attributes, children. Words are named by key and follow the language.
import icons from 'virtual:icons';
import type { StringKey } from '../i18n';

export interface Attributes {
  class?: string;
  id?: string;
  text?: StringKey; // the element's words
  label?: StringKey; // aria-label
  title?: StringKey;
  placeholder?: StringKey;
  testid?: string;
  /** Anything else, as an attribute; true: present, false: absent. */
  [name: string]: string | number | boolean | undefined;
}

const wordAttributes: Record<string, string> = {
  text: 'data-i18n',
  label: 'data-i18n-label',
  title: 'data-i18n-title',
  placeholder: 'data-i18n-placeholder',
  testid: 'data-testid',
};

export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, attributes: Attributes = {}, ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(wordAttributes[name] ?? name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** An icon beside words or inside a labelled button: never read out. */
export function icon(name: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  const attributes = { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true', focusable: 'false' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  for (const [tag, shape] of icons[name] ?? []) {
    const node = document.createElementNS(svgNamespace, tag);
    for (const [key, value] of Object.entries(shape)) node.setAttribute(key, value);
    svg.append(node);
  }
  return svg;
}

export const hasIcon = (name: string): boolean => name in icons;

/** A button with an icon; `words` visible beside it, or only as its label. */
export function button(options: {
  icon?: string; text?: StringKey; label?: StringKey; class?: string; testid: string; onClick(): void;
}): HTMLButtonElement {
  const element = h('button', {
    type: 'button', class: options.class ?? 'button', testid: options.testid,
    ...(options.label ? { label: options.label, title: options.label } : {}),
  });
  if (options.icon) element.append(icon(options.icon));
  if (options.text) element.append(h('span', { text: options.text }));
  element.addEventListener('click', options.onClick);
  return element;
}
