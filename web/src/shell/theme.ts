// Dark or light: what the person chose, else what the system says.
import type { Theme } from '../preferences';

const systemIsLight = matchMedia('(prefers-color-scheme: light)');

export const resolved = (theme: Theme): 'dark' | 'light' =>
  theme === 'system' ? (systemIsLight.matches ? 'light' : 'dark') : theme;

/** Puts the theme on the page, and calls `onChange` with it now and whenever the system's choice changes it. */
export class ThemeSwitch {
  #theme: Theme;
  readonly #onChange: (theme: 'dark' | 'light') => void;

  constructor(theme: Theme, onChange: (theme: 'dark' | 'light') => void) {
    this.#theme = theme;
    this.#onChange = onChange;
    systemIsLight.addEventListener('change', () => this.#apply());
    this.#apply();
  }

  set(theme: Theme): void {
    this.#theme = theme;
    this.#apply();
  }

  #apply(): void {
    const theme = resolved(this.#theme);
    document.documentElement.dataset.theme = theme;
    const background = getComputedStyle(document.documentElement).getPropertyValue('--colour-background').trim();
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', background);
    this.#onChange(theme);
  }
}
