// Words of the page, from the same files that C++ reads (web/strings).
import type { Locale } from '../atelier';
import en from '../strings/en.json';
import fr from '../strings/fr.json';

export type StringKey = keyof typeof en;
const tables: Record<Locale, Record<string, string>> = { en, fr };

let current: Locale = 'en';
const listeners = new Set<() => void>();

export const locale = (): Locale => current;
export const hasText = (key: string): key is StringKey => key in en;

/** French where the browser's first language that we speak is French, else English. */
export function browserLocale(languages: readonly string[] = navigator.languages): Locale {
  for (const language of languages) {
    const base = language.slice(0, 2).toLowerCase();
    if (base === 'fr' || base === 'en') return base;
  }
  return 'en';
}

/** The text at `key`, each `{name}` replaced by its value. */
export function tr(key: StringKey, values: Record<string, string | number> = {}): string {
  const text = tables[current][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

export function setLocale(next: Locale): void {
  current = next;
  document.documentElement.lang = next;
  translate(document);
  for (const listener of listeners) listener();
}

export function onLocaleChange(listener: () => void): void {
  listeners.add(listener);
}

/** Fills every element under `root` that names its words: data-i18n (text), -label, -placeholder, -title. */
export function translate(root: ParentNode): void {
  const each = (attribute: string, apply: (element: HTMLElement, text: string) => void) => {
    for (const element of root.querySelectorAll<HTMLElement>(`[${attribute}]`)) {
      const key = element.getAttribute(attribute) ?? '';
      if (hasText(key)) apply(element, tr(key));
    }
  };
  each('data-i18n', (element, text) => { element.textContent = text; });
  each('data-i18n-label', (element, text) => element.setAttribute('aria-label', text));
  each('data-i18n-placeholder', (element, text) => element.setAttribute('placeholder', text));
  each('data-i18n-title', (element, text) => { element.title = text; });
}
