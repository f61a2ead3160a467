// Language, theme, and the doors to the dialogs.
import type { Locale } from '../../atelier';
import { locale } from '../i18n';
import type { Theme } from '../preferences';
import { button, h, icon } from './dom';

export interface MenuActions {
  setLocale(locale: Locale): void;
  theme(): Theme;
  setTheme(theme: Theme): void;
  /** Runs an action of the table. */
  run(action: string): void;
  settings(): void;
  shortcuts(): void;
  about(): void;
}

export function createMenu(actions: MenuActions): { toggle: HTMLElement; panel: HTMLElement } {
  const panel = h('div', { id: 'menu', class: 'menu', popover: 'auto', testid: 'menu-panel' });
  const toggle = h('button', {
    type: 'button', class: 'icon-button', popovertarget: 'menu', label: 'shell.menu', title: 'shell.menu', testid: 'menu',
  }, icon('ellipsis'));
  const item = (name: string, text: Parameters<typeof button>[0]['text'], run: () => void) =>
    button({
      icon: name, ...(text ? { text } : {}), class: 'menu-item', testid: `menu-${name}`,
      onClick: () => { panel.hidePopover(); run(); },
    });
  panel.append(
    choices('shell.language', 'language', { fr: 'Français', en: 'English' }, locale, actions.setLocale),
    choices('shell.theme', 'theme', { system: 'shell.theme_system', dark: 'shell.theme_dark', light: 'shell.theme_light' }, actions.theme, actions.setTheme),
    h('hr'),
    item('search', 'action.palette', () => actions.run('palette')),
    item('bookmark', 'action.presets', () => actions.run('presets')),
    item('history', 'action.history', () => actions.run('history')),
    item('layout-grid', 'action.compare_grid', () => actions.run('compare_grid')),
    item('chart-no-axes-column', 'action.histogram', () => actions.run('histogram')),
    h('hr'),
    item('settings', 'shell.settings', actions.settings),
    item('keyboard', 'action.shortcuts', actions.shortcuts),
    item('shield-check', 'shell.about', actions.about));
  return { toggle, panel };
}

/** A row of radio buttons that looks like one switch. A text with a dot in it is a key, else it is the words. */
function choices<Value extends string>(
  label: 'shell.language' | 'shell.theme', name: string, texts: Record<Value, string>, current: () => Value, choose: (value: Value) => void,
): HTMLElement {
  const set = h('fieldset', { class: 'choices' }, h('legend', { text: label }));
  for (const [value, text] of Object.entries(texts) as [Value, string][]) {
    const input = h('input', { type: 'radio', name: `menu-${name}`, value, checked: value === current(), testid: `${name}-${value}` });
    input.addEventListener('change', () => choose(value));
    set.append(h('label', {}, input, text.includes('.') ? h('span', { 'data-i18n': text }) : h('span', { lang: value }, text)));
  }
  return set;
}
